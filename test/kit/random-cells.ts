import type { Area } from "../../src/core/model/address";
import type { Cell, CellValue } from "../../src/core/model/cell";
import type { ExcelTable, Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { RandomRow, RandomSheet } from "./random-workbook";

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
const LAST_COLUMN = 16_383;

/** The sheet as cells; what a grid cannot say is set once it is open. */
export function gridOfRandom(sheet: RandomSheet, name: string): Grid {
  const area = areaOfRandom(sheet);
  const cells = new Map<string, Cell>();
  const put = (row: number, column: number, cell: Cell) => cells.set(`${row},${column}`, cell);
  const header = sheet.hasFilledHeader ? { fill: "#1F4E79", bold: true } : {};
  headingsOf(sheet).forEach((value, index) => put(area.top, area.left + index, { value, ...header }));
  sheet.rows.forEach((row, index) =>
    bodyCells(sheet, { row, index, area }).forEach((cell, across) =>
      put(area.top + 1 + index, area.left + across, cell),
    ),
  );
  putTotals(sheet, area, put);
  putSurroundings(sheet, area, put);
  return {
    ...BLANK_GRID,
    sheet: name,
    rows: rowsOf(cells),
    excelTables: tablesOf(sheet, area, name),
  };
}

type Put = (row: number, column: number, cell: Cell) => void;

/** Headings and body; a totals row stands below. */
export function areaOfRandom(sheet: RandomSheet): Area {
  const width = headingsOf(sheet).length;
  const left =
    typeof sheet.left === "number" ? sheet.left : LAST_COLUMN - width + 1 - sheet.left.columnsToEnd;
  const top = sheet.top + (sheet.band === "none" ? 0 : 1);
  return { top, left, bottom: top + sheet.rows.length, right: left + width - 1 };
}

const BLANK_GRID = {
  visibility: "visible" as const,
  top: 0,
  left: 0,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

const HEADINGS = {
  english: {
    months: ["KPI", "Unit", "Target", "Jul", "Aug", "Sep", "Oct", "Last updated"],
    "one value": ["KPI", "Owner", "Target", "Actual", "Last updated"],
    "key results": ["Objective", "Key result", "Baseline", "Target", "Actual", "Last updated"],
  },
  german: {
    months: ["Kennzahl", "Einheit", "Ziel", "Jul", "Aug", "Sep", "Okt", "Aktualisiert am"],
    "one value": ["Kennzahl", "Verantwortlich", "Ziel", "Ist", "Aktualisiert am"],
    "key results": [
      "Ziel (Objective)",
      "Schlüsselergebnis",
      "Ausgangswert",
      "Zielwert",
      "Ist",
      "Aktualisiert am",
    ],
  },
  "characters to escape": {
    months: ["KPI #", "Unit [€]", "Target (100%)", "Jul", "Aug", "Sep", "Oct", "Last\nupdated"],
    "one value": ["KPI", "Owner's name", "Target [€, k]", "Actual @ month end", "Last\nupdated"],
    "key results": ["Objective", "Key result #", "Baseline", "Target [€]", "Actual, '26", "Last updated"],
  },
} as const;

function headingsOf({ layout, headings, codes, table }: RandomSheet): readonly string[] {
  const known = HEADINGS[headings][layout === "objectives above" ? "key results" : layout];
  const code = { none: [], "own codes": ["ID"], "OKR ID": ["OKR ID"] }[codes];
  return [...code, ...known, ...(table === "Excel table with a calculated column" ? ["Twice"] : [])];
}

interface BodyRow {
  readonly row: RandomRow;
  readonly index: number;
  readonly area: Area;
}

function bodyCells(sheet: RandomSheet, body: BodyRow): readonly Cell[] {
  const { layout, codes, table } = sheet;
  const { index } = body;
  const prefix = layout === "key results" || layout === "objectives above" ? "KR" : "KPI";
  const code = codes === "none" ? [] : [{ value: `${prefix}-${String(index + 101)}` }];
  const twice =
    table === "Excel table with a calculated column" ? [{ value: undefined, formula: "=1+1" }] : [];
  return [...code, ...knownCells(sheet, body), ...twice];
}

function knownCells({ layout, values }: RandomSheet, { row, index }: BodyRow): readonly Cell[] {
  const name = NAMES[index % NAMES.length] ?? "KPI";
  const typed = (value: CellValue): Cell => (values === "numbers" ? { value } : asText(value));
  const [first, second] = row.actuals;
  const updated = updatedCell(row);
  switch (layout) {
    case "months":
      // OKR.LATEST gives a number, so months as text would lose the unit that the pane still sees.
      return [{ value: name }, { value: "EUR" }, { value: row.target }, ...row.actuals.map(plain), updated];
    case "one value":
      return [{ value: name }, { value: "Ada Lovelace" }, typed(row.target), typed(first), updated];
    case "key results":
    case "objectives above":
      return [
        {
          value:
            layout === "key results" || index % 3 === 0
              ? `Grow the business ${String(Math.floor(index / 3))}`
              : undefined,
        },
        { value: `Raise ${name} from 20 to 80` },
        typed(second),
        typed(row.target),
        typed(first),
        updated,
      ];
  }
}

function plain(value: CellValue): Cell {
  return { value };
}

/** A column of percentages holds no hours. */
function asText(value: CellValue): Cell {
  if (typeof value === "string") return { value: value.replace("h", "%"), numberFormat: "@" };
  return { value: typeof value === "number" ? `${String(value)}%` : value, numberFormat: "@" };
}

function updatedCell({ updatedDaysAgo }: RandomRow): Cell {
  if (updatedDaysAgo === undefined) return { value: undefined };
  return { value: UPDATED_BEFORE - updatedDaysAgo, numberFormat: DATE };
}

function putTotals({ table }: RandomSheet, { bottom, left }: Area, put: Put): void {
  if (table === "Excel table with totals") put(bottom + 1, left, { value: "Total" });
}

function putSurroundings(sheet: RandomSheet, area: Area, put: Put): void {
  const { top, left, bottom, right } = area;
  const inSheet = (column: number) => Math.min(column, LAST_COLUMN);
  if (sheet.band !== "none") put(sheet.top, left, { value: "Scorecard", bold: true });
  if (sheet.below === "a source") put(bottom + 3, left, { value: "Source: controlling" });
  if (sheet.beside === "a note" && right + 2 <= LAST_COLUMN)
    put(top + 1, right + 2, { value: "somebody's note", fill: "#FFFF00" });
  if (sheet.beside === "a note far off") put(top + 1, inSheet(right + 5), { value: "somebody's note" });
  if (sheet.beside === "another table" && right + 4 <= LAST_COLUMN)
    [
      ["Item", "Price", "Stock"],
      ["Pens", 2, 40],
      ["Paper", 5, 12],
    ].forEach((row, down) => row.forEach((value, across) => put(top + down, right + 2 + across, { value })));
  for (let row = top; row <= bottom; row++)
    for (let column = right + 1; column <= inSheet(right + 4); column++) {
      const look = {
        ...(sheet.isTextFormatted && { numberFormat: "@" }),
        ...(sheet.isBlankStyled && { bold: true }),
      };
      if (Object.keys(look).length > 0 && sheet.beside !== "another table" && sheet.beside !== "a note")
        put(row, column, { value: undefined, ...look });
    }
}

function tablesOf({ table }: RandomSheet, area: Area, name: string): readonly ExcelTable[] {
  if (table === "range") return [];
  return [{ name: `Scores_${name}`, area, hasHeaderRow: true, hasTotalsRow: false }];
}

function rowsOf(cells: ReadonlyMap<string, Cell>): readonly (readonly Cell[])[] {
  const rows: (Cell | undefined)[][] = [];
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    while (rows.length <= row) rows.push([]);
    const cellsOfRow = rows[row];
    if (cellsOfRow) cellsOfRow[column] = cell;
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? { value: undefined }));
}
