import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

const DAY = dateSerial(2026, 10, 10);
const sheet = gridOf({ sheet: "KPIs" })`
  KPI           | Owner | Target | Actual | Status    | Last updated
  Uptime        | Eva   | 99     | 99     | At risk   | 2026-10-05
  Churn rate    | Eva   | 3%     | 2.4%   | Off track | 2026-10-05
  New customers | Eva   | 40     | 46     | Red       | 2026-10-05
  Margin        | Eva   | 40     | 20     | Green     | 2026-10-05
  Revenue       | Eva   | 40     | 20     | Red       | 2026-10-05
  NPS           | Eva   | 50     | 49     | Done      | 2026-10-05
`;

test("a status that is better than the numbers is told; a worse one is the user's to say", () => {
  const { findings } = reviewWorkbook(workbookOf(sheet), DAY);
  const told = findings.filter(({ rule }) => rule === "opinion-differs").map(({ sentence }) => sentence);
  const words = /"([^"]+)" of "([^"]+)"; the numbers say (\w+ \w+)/;
  expect(told.map((sentence) => words.exec(sentence)?.slice(1).join(" "))).toEqual([
    "Green Margin Off track",
    "Done NPS At risk",
  ]);
});
