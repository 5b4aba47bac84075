import { areaFromA1 } from "../../src/core/model/address";
import { BLANK, type Cell, type CellValue } from "../../src/core/model/cell";
import type { ExcelTable, Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { ENGLISH_US, type Workbook } from "../../src/core/model/workbook";

/** What a sheet has beside its cells. Everything may be left out. */
export interface GridOptions {
  /** `Sheet1` unless named. */
  readonly sheet?: string;
  /** Where the upper left cell stands: `A1` unless told. */
  readonly at?: string;
  /** Merged areas: `["B3:D3"]`. */
  readonly merges?: readonly string[];
  /** Excel tables by name: `{ KPIs: "A3:D9" }`. */
  readonly excelTables?: Readonly<Record<string, string>>;
  readonly visibility?: Grid["visibility"];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * A sheet as a coach would draw it; bars part the cells, a bar alone is a blank row:
 *
 *     grid`
 *       KPI       | Target | Actual | Updated
 *       Churn     | 2%     | 2.4%   | 2026-03-31
 *     `
 *
 * Numbers, percents, ISO dates, TRUE, FALSE and `#N/A` are read as Excel would; `"007"` in quotes stays text.
 */
export function grid(drawing: TemplateStringsArray, ...values: readonly (string | number)[]): Grid {
  return gridOf({})(drawing, ...values);
}

/** The same with a sheet name, a place, merges…: gridOf({ sheet: "OKRs", at: "B3" })`…`. */
export function gridOf(
  options: GridOptions,
): (drawing: TemplateStringsArray, ...values: readonly (string | number)[]) => Grid {
  return (drawing, ...values) => {
    const text = drawing.reduce((all, part, index) => `${all}${String(values[index - 1] ?? "")}${part}`);
    return gridOfCells(drawnCells(text), options);
  };
}

/** A sheet from values as Excel holds them, row after row. */
export function gridOfRows(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  return gridOfCells(
    rows.map((row) => row.map((value) => (value === undefined ? BLANK : { value }))),
    options,
  );
}

/** A workbook of these sheets. */
export function workbookOf(...grids: readonly Grid[]): Workbook {
  return { fileName: "Book1.xlsx", grids, names: [], locale: ENGLISH_US, isReadOnly: false };
}

function gridOfCells(rows: readonly (readonly Cell[])[], options: GridOptions): Grid {
  const place = areaFromA1(options.at ?? "A1");
  if (!place) throw new Error(`"${options.at ?? ""}" is not a cell.`);
  return {
    sheet: options.sheet ?? "Sheet1",
    visibility: options.visibility ?? "visible",
    top: place.top,
    left: place.left,
    rows,
    merges: (options.merges ?? []).map(area),
    excelTables: Object.entries(options.excelTables ?? {}).map(([name, at]) => excelTable(name, at)),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

function excelTable(name: string, at: string): ExcelTable {
  return { name, area: area(at), hasHeaderRow: true, hasTotalsRow: false };
}

function area(at: string): ExcelTable["area"] {
  const found = areaFromA1(at);
  if (!found) throw new Error(`"${at}" is not an area.`);
  return found;
}

function drawnCells(text: string): readonly (readonly Cell[])[] {
  const lines = text
    .replace(/^[^\S\n]*\n/, "")
    .replace(/\n[^\S\n]*$/, "")
    .split("\n");
  return lines.map((line) =>
    /^[\s|]*$/.test(line) ? [] : line.split("|").map((drawn) => drawnCell(drawn.trim())),
  );
}

/** `2.4%` → 0.024 in the format `0.0%`; `2026-03-31` → its serial in a date format. */
export function drawnCell(drawn: string): Cell {
  if (drawn === "") return BLANK;
  if (/^".*"$/.test(drawn)) return { value: drawn.slice(1, -1) };
  if (/^(TRUE|FALSE)$/.test(drawn)) return { value: drawn === "TRUE" };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(drawn)) return { value: { error: drawn } };
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(drawn);
  if (date)
    return {
      value: dateSerial(Number(date[1]), Number(date[2]), Number(date[3])),
      numberFormat: "yyyy-mm-dd",
    };
  const number = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(drawn);
  if (!number) return { value: drawn };
  const decimals = number[2] === undefined ? "" : `.${"0".repeat(number[2].length)}`;
  if (number[3] === "%")
    return { value: Number((Number(number[1]) / 100).toPrecision(15)), numberFormat: `0${decimals}%` };
  return { value: Number(number[1]) };
}
