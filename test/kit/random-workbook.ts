import fc from "fast-check";
import type { Area } from "../../src/core/model/address";
import type { Cell, CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";

/** A table somewhere on a sheet, with one oddity or another of real workbooks. */
export interface RandomSheet {
  readonly layout: "months" | "one value" | "key results";
  readonly top: number;
  readonly left: number;
  readonly rows: readonly RandomRow[];
  readonly isExcelTable: boolean;
  readonly hasTotals: boolean;
  readonly hasBand: boolean;
  /** How far to the right of the table somebody else's cells stand; none where 0. */
  readonly neighbour: number;
  readonly isTextFormatted: boolean;
  readonly hasFilledHeader: boolean;
  readonly hidesRow: boolean;
}

interface RandomRow {
  readonly target: CellValue;
  readonly actuals: readonly CellValue[];
  readonly updatedDaysAgo: number | undefined;
}

const NAMES = [
  "Net revenue",
  "Churn rate",
  "NPS",
  "Lead time",
  "Uptime",
  "Cost per lead",
  "Headcount",
  "Incidents",
];
const UPDATED_BEFORE = dateSerial(2026, 10, 10);
const DATE = "yyyy-mm-dd";

const target = fc.constantFrom<CellValue>(100, 50, 0.99, 0.97, 1, 0, "<2h", "4-5", ">= 20", undefined, "n/a");
const actual = fc.constantFrom<CellValue>(0, 1, 40, 90, 110, 0.98, undefined, "n/a", "1.5h");

const row: fc.Arbitrary<RandomRow> = fc.record({
  target,
  actuals: fc.array(actual, { minLength: 4, maxLength: 4 }),
  updatedDaysAgo: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
});

export const randomSheets: fc.Arbitrary<RandomSheet> = fc.record({
  layout: fc.constantFrom("months", "one value", "key results"),
  top: fc.nat({ max: 3 }),
  left: fc.nat({ max: 2 }),
  rows: fc.array(row, { minLength: 3, maxLength: 6 }),
  isExcelTable: fc.boolean(),
  hasTotals: fc.boolean(),
  hasBand: fc.boolean(),
  neighbour: fc.constantFrom(0, 0, 1, 4),
  isTextFormatted: fc.boolean(),
  hasFilledHeader: fc.boolean(),
  hidesRow: fc.boolean(),
});

/** The sheet as cells. */
export function gridOfRandom(sheet: RandomSheet): Grid {
  const headers = HEADERS[sheet.layout];
  const top = sheet.top + (sheet.hasBand ? 1 : 0);
  const right = sheet.left + headers.length - 1;
  const bottom = top + sheet.rows.length;
  const area: Area = { top, left: sheet.left, bottom, right };
  const cells = new Map<string, Cell>();
  const put = (row: number, column: number, cell: Cell) => cells.set(`${row},${column}`, cell);
  const header = sheet.hasFilledHeader ? { fill: "#1F4E79", bold: true } : {};
  headers.forEach((value, index) => put(top, sheet.left + index, { value, ...header }));
  sheet.rows.forEach((one, index) =>
    bodyCells(sheet.layout, one, index).forEach((cell, across) =>
      put(top + 1 + index, sheet.left + across, cell),
    ),
  );
  if (sheet.hasBand) put(sheet.top, sheet.left, { value: "Scorecard", bold: true });
  if (sheet.hasTotals && !sheet.isExcelTable) put(bottom + 2, sheet.left, { value: "Source: controlling" });
  if (sheet.neighbour > 0)
    put(top + 1, right + 1 + sheet.neighbour, { value: "somebody's note", fill: "#FFFF00" });
  for (let row = top; row <= bottom && sheet.isTextFormatted; row++)
    for (let across = 1; across <= 4; across++)
      if (!cells.has(`${row},${right + across}`))
        put(row, right + across, { value: undefined, numberFormat: "@" });
  return {
    ...blank,
    rows: rowsOf(cells),
    excelTables: sheet.isExcelTable
      ? [{ name: "Scores", area, hasHeaderRow: true, hasTotalsRow: false }]
      : [],
  };
}

const blank = {
  sheet: "Plan",
  visibility: "visible" as const,
  top: 0,
  left: 0,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

const HEADERS = {
  months: ["KPI", "Unit", "Target", "Jul", "Aug", "Sep", "Oct", "Last updated"],
  "one value": ["KPI", "Owner", "Target", "Actual", "Last updated"],
  "key results": ["Objective", "Key result", "Baseline", "Target", "Actual", "Last updated"],
} as const;

function bodyCells(
  layout: RandomSheet["layout"],
  { target: goal, actuals, updatedDaysAgo }: RandomRow,
  index: number,
): readonly Cell[] {
  const name = NAMES[index % NAMES.length] ?? "KPI";
  const updated: Cell =
    updatedDaysAgo === undefined
      ? { value: undefined }
      : { value: UPDATED_BEFORE - updatedDaysAgo, numberFormat: DATE };
  const [first] = actuals;
  switch (layout) {
    case "months":
      return [
        { value: name },
        { value: "EUR" },
        { value: goal },
        ...actuals.map((value) => ({ value })),
        updated,
      ];
    case "one value":
      return [{ value: name }, { value: "Ada Lovelace" }, { value: goal }, { value: first }, updated];
    case "key results":
      return [
        { value: "Grow the business" },
        { value: `Raise ${name} from 20 to 80` },
        { value: actuals[1] },
        { value: goal },
        { value: first },
        updated,
      ];
  }
}

function rowsOf(cells: ReadonlyMap<string, Cell>): readonly (readonly Cell[])[] {
  const places = [...cells.keys()].map((place) => place.split(",").map(Number));
  const height = Math.max(...places.map(([row]) => row ?? 0)) + 1;
  const width = Math.max(...places.map(([, column]) => column ?? 0)) + 1;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => cells.get(`${row},${column}`) ?? { value: undefined }),
  );
}
