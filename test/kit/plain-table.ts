import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/presets";
import { columnLetters } from "../../src/core/model/address";
import { isCellError, type CellValue } from "../../src/core/model/cell";
import { HEALTH_INPUTS, type Measured } from "../../src/core/model/measured";
import type { Role, Table } from "../../src/core/model/table";
import { plainReader } from "../../src/core/plain-reader";
import type { KnownTexts, PlainReader } from "../../src/core/formula/plain/plain-texts";
import { headlessBook } from "../../preview/headless-book";
import { calculate, registerDirectly } from "./direct-functions";
import { gridOfRows, workbookOf } from "./grid";
import { reviewOf, tableOf } from "./plan-review";
import { PLAIN_AS_OF, type PlainRow } from "./plain-rows";

const ROLES: readonly Role[] = ["measure", ...HEALTH_INPUTS];
const FIRST_FORMULA = ROLES.length;
/** Univer's calculation has timers of a second or two after the last cell. */
export const BOOK_TIMERS_MS = 3_000;

/** Random rows as a table, as it was read. */
export interface PlainTable {
  readonly rows: readonly PlainRow[];
  readonly table: Table;
  readonly reader: PlainReader;
  /** What was read in them, by which some texts are told in other words. */
  readonly measures: readonly Measured[];
}

/** A sheet with a name and every input in a column of its own. */
export function plainTable(rows: readonly PlainRow[]): PlainTable {
  const cells = rows.map((row, index) => [`KPI ${index}`, ...HEALTH_INPUTS.map((input) => row[input])]);
  const grid = gridOfRows([ROLES, ...cells], { sheet: "KPIs" });
  const roles = Object.fromEntries(ROLES.map((role, column) => [columnLetters(column), role]));
  const table = tableOf(grid, { area: `A1:${columnLetters(ROLES.length - 1)}${rows.length + 1}`, roles });
  const review = reviewOf(workbookOf(grid), [table]);
  return { rows, table, reader: plainReader(review), measures: review.scorecard.kpis };
}

/** The rows, counted from zero, that no plain formula can tell. */
export function untoldRows(
  { table, reader }: PlainTable,
  texts: KnownTexts,
  flag: "health" | "staleness",
): ReadonlySet<number> {
  const keys = [...reader.unreadable(table, texts, flag).keys()];
  return new Set(keys.map((key) => Number(/\d+$/.exec(key)?.[0]) - 2));
}

const TYPE: Readonly<Record<string, CellValueType>> = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

function cellOf(value: CellValue): ICellData {
  if (value === undefined) return {};
  if (isCellError(value)) return { f: "=NA()" };
  const type = TYPE[typeof value];
  return { v: typeof value === "boolean" ? Number(value) : value, ...(type !== undefined && { t: type }) };
}

/** What a spreadsheet shows for the formulas beside each row, computed by the preview's own. */
export async function shownBeside(
  rows: readonly PlainRow[],
  formulas: readonly (readonly string[])[],
): Promise<readonly (readonly unknown[])[]> {
  const cellData = rows.map((row, index) => {
    const inputs = ["KPI", ...HEALTH_INPUTS.map((input) => row[input])].map(cellOf);
    return [...inputs, ...(formulas[index] ?? []).map((f): ICellData => ({ f }))];
  });
  const book = headlessBook(snapshot([[], ...cellData]));
  // Two calculations at once would spoil each other.
  registerDirectly(book);
  const workbook = book.api.getActiveWorkbook();
  workbook?.insertDefinedName("OKR_AsOf", "Settings!$A$1");
  workbook?.insertDefinedName("OKR_CycleStart", "Settings!$A$2");
  workbook?.insertDefinedName("OKR_CycleEnd", "Settings!$A$3");
  await calculate(book);
  const width = Math.max(...formulas.map(({ length }) => length));
  const shown = workbook?.getSheetByName("KPIs")?.getRange(1, FIRST_FORMULA, rows.length, width).getValues();
  setTimeout(() => book.close(), BOOK_TIMERS_MS);
  return shown ?? [];
}

let opened = 0;

function snapshot(rows: readonly (readonly ICellData[])[]): Partial<IWorkbookData> {
  const sheet = (name: string, cells: readonly (readonly ICellData[])[]) => ({
    id: name,
    name,
    rowCount: cells.length + 5,
    columnCount: 30,
    cellData: Object.fromEntries(
      cells.map((across, row) => [row, Object.fromEntries(across.map((cell, column) => [column, cell]))]),
    ),
  });
  const settings = sheet("Settings", [[cellOf(PLAIN_AS_OF)]]);
  return {
    // Univer keeps what it computed by the id of a workbook, also of one that is being closed.
    id: `plain ${(opened += 1)}`,
    sheetOrder: ["KPIs", "Settings"],
    sheets: { KPIs: sheet("KPIs", rows), Settings: settings },
  };
}
