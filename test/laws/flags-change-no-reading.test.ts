import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { drawnSheet } from "../kit/drawn-sheet";
import { withFlags } from "../kit/flags-taken-back";
import { gridOf, workbookOf } from "../kit/grid";

const TODAY = dateSerial(2026, 10, 21);
const FOLDER = join(__dirname, "../golden/sheets");

/** What no sheet of the goldens holds: directions that a row's words tell, and not its numbers. */
const TOLD_IN_WORDS = gridOf({ sheet: "OKRs" })`
  Objective | Key result                | Owner | Start      | Due        | Baseline | Target | Actual
  Run well  | Uptime 99.9%              | Ida   | 2026-10-01 | 2026-12-31 |          | 99.9%  | 98%
  Run well  | New logos                 | Ida   | 2026-10-01 | 2026-12-31 |          | 40     | 9
  Run well  | Complaints below 30       | Ida   | 2026-10-01 | 2026-12-31 |          | 30     | 24
  Run well  | NPS                       | Ida   | 2026-10-01 | 2026-12-31 | 40       | 50     | 44
  Run well  | Keep churn between 2 and 4 % | Ida | 2026-10-01 | 2026-12-31 |        | 2-4%   | 3%
`;

function healths(workbook: Workbook) {
  const { scorecard, assessments } = reviewWorkbook(workbook, TODAY);
  return measuresOf(scorecard).map(({ name, key }) => [name, assessments.get(key)?.health]);
}

/** Cells behind our formulas hold other words than the rows tell where Excel knows no function of ours, or has not computed yet. */
describe("a table reads with its flags as it read without them", () => {
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));
  const cases: readonly (readonly [string, () => Grid])[] = [
    ["directions told in words", () => TOLD_IN_WORDS],
    ...sheets.map((name) => [name, () => drawnSheet(readFileSync(join(FOLDER, name), "utf8"))] as const),
  ];
  it.each(cases)("%s", (_, drawn) => {
    const workbook = workbookOf(drawn());
    const before = healths(workbook);
    if (before.length > 0)
      expect(healths(withFlags(workbook, TODAY, ["health", "staleness"]))).toEqual(before);
  });
});
