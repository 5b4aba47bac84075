import { dateSerial } from "../../../src/core/model/period";
import { reviewToday } from "../../../src/core/review-today";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { grid, workbookOf } from "../../kit/grid";

/** Three weeks whose headings name no year, looked at in a month in which they have not come yet. */
const inMay = reviewWorkbook(
  workbookOf(grid`
    KPI           | Owner | Target | W21 | W22 | W23
    Orders sent   | Eva   | 100    | 96  | 99  | 104
    Orders taken  | Tim   | 40     | 38  | 41  | 42
  `),
  dateSerial(2026, 5, 2),
);

test("weeks without a year that were read as those of the year before say so, and what to type", () => {
  const found = inMay.findings.filter(({ rule }) => rule === "stale");
  expect(found).toHaveLength(2);
  const parcels = found.find(({ sentence }) => sentence.startsWith(`"Orders sent"`));
  expect(parcels?.sentence).toBe(
    '"Orders sent" was last updated on 8 Jun 2025, 328 days ago; it is due every 7 days. ' +
      '"W23" names no year and was read as 2025, since in 2026 it has not come yet.',
  );
  expect(parcels?.next).toBe("Type the year into the heading: W23 2026, or 2025.");
});

test("Today says it in the line itself", () => {
  const { lines } = reviewToday(inMay);
  const line = lines.flatMap((one) => [one, ...one.parts]).find(({ name }) => name === "Orders sent");
  expect(`${line?.word ?? ""}${line?.clause ?? ""}`).toBe("Stale: W23 names no year, read as 2025");
});
