import { cellToA1, columnIndex } from "../../../../src/core/model/address";
import { VERDICT } from "../../../../src/core/model/health";
import { measuresOf } from "../../../../src/core/model/scorecard";
import type { Workbook } from "../../../../src/core/model/workbook";
import { flagSources } from "../../../../src/core/flag-sources";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { applySteps } from "../../../kit/apply-steps";
import { computedBook } from "../../../kit/computed-book";
import { gridOf, workbookOf } from "../../../kit/grid";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";

const stacked = gridOf({ sheet: "Teams" })`
  No  | Key result              | Owner | Target | Actual
  1.1 | Raise NPS to 60         | Ada   | 60     | 48
  1.2 | Raise margin to 20 %    | Ada   | 20%    | 12%
      |                         |       |        |
      |                         |       |        |
  No  | Key result              | Owner | Target | Actual | Notes
  2.1 | Cut churn rate to 2 %   | Ben   | 2%     | 2.4%   | slow
  2.2 | Raise headcount to 12   | Ben   | 12     | 9      |
`;

const kpis = gridOf({ sheet: "KPIs" })`
  KPI          | Owner | Target | Actual
  NPS          | Ada   | 60     | 48
  Churn rate   | Ben   | 2%     | 2.4%
`;

/** The flags of every table, the links brought up to date with them. */
function flagged(workbook: Workbook): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return applySteps(
    workbook,
    planFlags(review, { tables, flags: ["health", "link"], place: "beside" }, flagSources(review)),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells with a Link flag on a sheet. */
function linkCells({ grids }: Workbook, sheet: string): readonly Place[] {
  const rows = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ formula }, column) => (formula?.includes("'OKR Links'!") ? [{ row, column }] : [])),
  );
}

const ASKED = /Teams!\$([A-Z]+)(?:\$(\d+))?:\$([A-Z]+)(?:\$(\d+))?/g;

/** What the register asks of the sheet "Teams", as far as a Link flag stands in it. */
function askedLinkCells(workbook: Workbook): readonly string[] {
  const flags = linkCells(workbook, "Teams");
  const register = workbook.grids.find(({ sheet }) => sheet === "OKR Links");
  const formulas = (register?.rows ?? []).flat().flatMap(({ formula }) => formula ?? []);
  return formulas.flatMap((formula) =>
    [...formula.matchAll(ASKED)].flatMap(([, left = "", top = "1", right = "", bottom = "1048576"]) =>
      flags
        .filter(({ column }) => column >= columnIndex(left) && column <= columnIndex(right))
        .filter(({ row }) => row + 1 >= Number(top) && row + 1 <= Number(bottom))
        .map((cell) => cellToA1(cell)),
    ),
  );
}

test("the register asks no column for rows where a table above or below has its Link flag: it would ask for itself", async () => {
  const below = flagged(linkedWorkbook(workbookOf(stacked, kpis), ["Cut churn rate to 2 %", "Churn rate"]));
  const both = flagged(linkedWorkbook(below, ["Raise NPS to 60", "NPS"]));
  expect(linkCells(both, "Teams")).toHaveLength(4);
  expect(askedLinkCells(both)).toEqual([]);
  expect(readLinked(both).links.map(({ trouble }) => trouble)).toEqual([undefined, undefined]);
  const book = await computedBook(both);
  const computed = book.read();
  book.close();
  const verdicts = computed.grids
    .find(({ sheet }) => sheet === "OKR Links")
    ?.rows.map((cells) => cells[5]?.value);
  expect(verdicts).toEqual(["Verdict", VERDICT.bothOffTrack, VERDICT.noData]);
  // The rows of the sheet, as everybody who reads the register counts them.
  const rowsFound = computed.grids
    .find(({ sheet }) => sheet === "OKR Links")
    ?.rows.slice(1)
    .map((cells) => [cells[12]?.value, cells[13]?.value]);
  const { scorecard, links } = readLinked(both);
  const rowOf = (name: string) =>
    measuresOf(scorecard).find((measure) => measure.name === name)?.at.row ?? NaN;
  const rowsOfLinks = links.map(({ link: { keyResultName, kpiName } }) => [
    rowOf(keyResultName) + 1,
    rowOf(kpiName) + 1,
  ]);
  expect(rowsFound).toEqual(rowsOfLinks);
});
