import type { IWorkbookData } from "@univerjs/presets";
import { cellToA1 } from "../../src/core/model/address";
import { OUR_HEADERS, OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import { keyResultDirection } from "../../src/core/formula/direction-expression";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planFeed } from "../../src/core/plan/links/plan-feed";
import { headlessBook } from "../../preview/headless-book";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf } from "../kit/grid";
import { keyOf, linkedWorkbook, readLinked } from "../kit/linked-workbook";

const CONTRACT = "Lift average contract value to 30000";
const KPI = "Average contract value";

/** Every kind of formula that we write: all flags, the register, a fed actual. */
function written(): Workbook {
  const linked = linkedWorkbook(greenDashboard(), [CONTRACT, KPI]);
  const review = readLinked(linked);
  const wish = { keyResult: keyOf(review, CONTRACT), kpi: keyOf(review, KPI), over: "replace" } as const;
  const fed = applySteps(linked, planFeed(review, wish, linkSources(review)));
  const flags = ["health", "staleness", "progress", "owner", "link"] as const;
  const now = readLinked(fed);
  const tables = now.tables.map(({ fingerprint }) => fingerprint);
  const flagged = applySteps(fed, planFlags(now, { tables, flags, place: "beside" }, flagSources(now)));
  // A table whose key results state their direction in words alone.
  const direction = {
    value: undefined,
    formula: `=${keyResultDirection({ name: "$A2", hasBands: false, isPercent: false, isDoubted: false })}`,
  };
  const words = gridOf({ sheet: "Words" })`
    Key result  | Direction
    Halve churn |
  `;
  const rows = words.rows.map((cells, row) =>
    row === 1 ? cells.map((cell, at) => (at === 1 ? direction : cell)) : cells,
  );
  return { ...flagged, grids: [...flagged.grids, { ...words, rows }] };
}

/** What the cells of a workbook show in an Excel that knows none of our functions, by `Sheet!A1`. */
async function withoutOurFunctions({ grids }: Workbook): Promise<ReadonlyMap<string, unknown>> {
  const sheets = Object.fromEntries(
    grids.map(({ sheet, rows, top, left }) => [
      sheet,
      {
        id: sheet,
        name: sheet,
        rowCount: 40,
        columnCount: 40,
        cellData: Object.fromEntries(
          rows.map((cells, down) => [
            top + down,
            Object.fromEntries(
              cells.map(({ value, formula }, right) => [
                left + right,
                formula === undefined ? { v: value as string | number } : { f: formula },
              ]),
            ),
          ]),
        ),
      },
    ]),
  ) satisfies IWorkbookData["sheets"];
  const book = headlessBook({ id: "book", sheetOrder: Object.keys(sheets), sheets });
  try {
    const formulas = book.api.getFormula();
    const end = formulas.onCalculationResultApplied();
    formulas.executeCalculation();
    await end;
    const shown = grids.flatMap(({ sheet, rows, top, left }) => {
      const values = book.api.getActiveWorkbook()?.getSheetByName(sheet)?.getDataRange().getValues() ?? [];
      return rows.flatMap((cells, down) =>
        cells.map((_cell, right) => {
          const [row, column] = [top + down, left + right];
          return [`${sheet}!${cellToA1({ row, column })}`, values[row]?.[column]] as const;
        }),
      );
    });
    return new Map(shown);
  } finally {
    book.close();
  }
}

/** Where a formula stands under a heading, on the rows with an id where it is of a link. */
function cellsUnder({ grids }: Workbook, sheet: string, heading: string): readonly string[] {
  const grid = grids.find((one) => one.sheet === sheet);
  const at = grid?.rows.findIndex((cells) => cells.some(({ value }) => value === heading)) ?? -1;
  const column = grid?.rows[at]?.findIndex(({ value }) => value === heading) ?? -1;
  return (
    grid?.rows.flatMap((cells, down) =>
      cells[column]?.formula === undefined
        ? []
        : [`${sheet}!${cellToA1({ row: grid.top + down, column: grid.left + column })}`],
    ) ?? []
  );
}

describe("Where Excel does not know our functions", () => {
  const workbook = written();
  let shown: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    shown = await withoutOurFunctions(workbook);
  });

  test.each([
    ["OKR Q3", OUR_HEADERS.health],
    ["OKR Q3", OUR_HEADERS.staleness],
    ["OKR Q3", OUR_HEADERS.progress],
    ["OKR Q3", OUR_HEADERS.owner],
    ["Words", "Direction"],
    ["OKR Q3", "Actual"],
    ["Revenue", OUR_HEADERS.direction],
    ["Revenue", OUR_HEADERS.health],
    [OUR_SHEETS.links, "Key result health"],
    [OUR_SHEETS.links, "Verdict"],
  ])("on %s, a formula under %s says #NAME?, and no word in its place", (sheet, heading) => {
    const cells = cellsUnder(workbook, sheet, heading);
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells.map((cell) => shown.get(cell)))).toEqual(new Set(["#NAME?"]));
  });

  test.each([
    ["OKR Q3", 1],
    ["Revenue", 1],
  ])("on %s, a linked row's Link says it too", (sheet, linked) => {
    const said = cellsUnder(workbook, sheet, OUR_HEADERS.link).map((cell) => shown.get(cell));
    expect(said.filter((word) => word === "#NAME?")).toHaveLength(linked);
    expect(said).not.toContain("Broken link");
  });
});
