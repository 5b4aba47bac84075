import { CellValueType, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import type { Cell } from "../../src/core/model/cell";
import { areaToA1 } from "../../src/core/model/address";
import type { Grid } from "../../src/core/model/grid";
import type { WorkbookHost } from "../../src/port/workbook-host";
import { excelHost } from "../../src/excel/excel-host";
import { openBook } from "../../preview/file/open-book";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../preview/excel-host";
import { headlessBook, type HeadlessBook } from "../../preview/headless-book";
import { openOffice, type Office } from "../../preview/node/office";

/** A workbook that is open in the preview's Excel, and our adapter talking to it through the real office.js. */
export interface OpenedExcel {
  readonly host: WorkbookHost;
  readonly preview: ExcelHost;
  readonly office: Office;
  /** Opens other sheets in the place of those that are open. */
  readonly open: (...grids: readonly Grid[]) => Promise<HeadlessBook>;
  /** Opens a file in the place of what is open, as the preview does. */
  readonly openFile: (bytes: Uint8Array, fileName: string) => Promise<HeadlessBook>;
  /** What is open now, to be opened again later. */
  readonly keep: () => KeptBook;
  readonly reopen: (kept: KeptBook) => HeadlessBook;
  readonly book: () => HeadlessBook;
  readonly close: () => void;
}

const NO_FUNCTIONS = { functions: { functions: [] } };

/** A workbook as it stood at some moment. */
export interface KeptBook {
  readonly snapshot: Partial<IWorkbookData>;
  readonly xmlParts: HeadlessBook["xmlParts"];
}

/** Boots office.js once; takes about a second. Without functions, ours show `#NAME?`. */
export async function openExcel(
  functions: Omit<ExcelHostOptions, "book"> = NO_FUNCTIONS,
): Promise<OpenedExcel> {
  let book = headlessBook(snapshot([]));
  const preview = createExcelHost({ book: () => book, ...functions });
  const office = await openOffice(preview);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  return {
    host: excelHost(),
    preview,
    office,
    book: () => book,
    open: async (...grids) => {
      closeLater(book);
      book = headlessBook(snapshot(grids));
      preview.bookChanged();
      await addTables(office, grids);
      return book;
    },
    openFile: async (bytes, fileName) => {
      const fresh = headlessBook({});
      const opened = await openBook(fresh.api, bytes, fileName);
      closeLater(book);
      book = { ...opened, close: () => fresh.close() };
      preview.bookChanged();
      return book;
    },
    keep: () => ({
      snapshot: structuredClone(book.api.getActiveWorkbook()?.save() ?? {}),
      xmlParts: book.xmlParts.map((part) => ({ ...part })),
    }),
    reopen: ({ snapshot: kept, xmlParts }) => {
      closeLater(book);
      book = headlessBook({ ...structuredClone(kept), id: `book ${(opened += 1)}` });
      book.xmlParts.push(...xmlParts.map((part) => ({ ...part })));
      preview.bookChanged();
      return book;
    },
    close: () => {
      office.close();
      preview.dispose();
      book.close();
    },
  };
}

/** Univer's calculation still has timers of a second or two in a busy workbook. */
function closeLater(book: HeadlessBook): void {
  setTimeout(() => book.close(), 3_000).unref();
}

async function addTables(office: Office, grids: readonly Grid[]): Promise<void> {
  await office.Excel.run(async (context) => {
    for (const { sheet, excelTables } of grids)
      for (const { name, area } of excelTables) {
        const table = context.workbook.worksheets.getItem(sheet).tables.add(areaToA1(area), true);
        table.name = name;
      }
    await context.sync();
  });
}

type CellData = IWorksheetData["cellData"];

let opened = 0;

function snapshot(grids: readonly Grid[]): Partial<IWorkbookData> {
  const sheets = grids.length === 0 ? [{ sheet: "Sheet1", top: 0, left: 0, rows: [] }] : grids;
  return {
    id: `book ${(opened += 1)}`,
    sheetOrder: sheets.map(({ sheet }) => `id ${sheet}`),
    sheets: Object.fromEntries(
      sheets.map((grid) => [
        `id ${grid.sheet}`,
        {
          id: `id ${grid.sheet}`,
          name: grid.sheet,
          rowCount: 200,
          columnCount: Math.max(40, ...grid.rows.map(({ length }) => grid.left + length)),
          cellData: cellData(grid),
        },
      ]),
    ),
  };
}

function cellData({ top, left, rows }: Pick<Grid, "top" | "left" | "rows">): CellData {
  return Object.fromEntries(
    rows.map((cells, down) => [
      top + down,
      Object.fromEntries(cells.map((cell, right) => [left + right, univerCell(cell)])),
    ]),
  );
}

const CELL_TYPE: Readonly<Record<string, CellValueType>> = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

function univerCell({ value, formula, numberFormat, fill, bold }: Cell): object {
  const style = {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold === true && { bl: 1 }),
  };
  if (formula !== undefined) return { f: formula, s: style };
  if (value === undefined) return { s: style };
  const shown = typeof value === "object" ? value.error : value;
  // Without its type Univer takes the text 4-5 for a day in April.
  return { v: typeof shown === "boolean" ? Number(shown) : shown, t: CELL_TYPE[typeof shown], s: style };
}
