import { reviewSummary } from "../../../src/core/review-summary";
import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";
import { link, REGISTER } from "../../kit/review-books";

const kpis = gridOf({ sheet: "KPIs" })`
  OKR ID   | KPI   | Target | Actual | Updated
  K-aaaaaa | Churn | <= 2   | 5      | 2026-05-10
`;
const plan = gridOf({ sheet: "OKRs" })`
  OKR ID   | Objective | Key result                | Baseline | Target | Actual | Start      | Due
  R-aaaaaa | Grow      | Raise lanes from 10 to 20 | 10       | 20     | 16     | 2026-04-01 | 2026-06-30
`;

/** The KPI guards the key result, and the register may note since when it is out of its band. */
const proposals = (outSince: string) => {
  const register = gridOf({ sheet: "OKR Links" })`
    ${REGISTER}
    ${link("R-aaaaaa | K-aaaaaa | guards", "Raise lanes from 10 to 20 | Churn", `| 2026-01-05 | ${outSince} |`)}
  `;
  const review = reviewWorkbook(workbookOf(kpis, plan, register), dateSerial(2026, 5, 20));
  return reviewSummary(review).lifecycle.filter(({ kind }) => kind === "propose-objective");
};

test("a KPI that drifts by the day that the register keeps is proposed as an objective, a younger one is not", () => {
  expect(proposals("")).toHaveLength(0);
  expect(proposals("2026-05-02")).toHaveLength(0);
  expect(proposals("2026-04-10")).toHaveLength(1);
});
