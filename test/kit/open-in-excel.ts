import type { IWorkbookData } from "@univerjs/presets";
import { areaToA1 } from "../../src/core/model/address";
import type { Grid } from "../../src/core/model/grid";
import type { WorkbookHost } from "../../src/port/workbook-host";
import { excelHost } from "../../src/excel/excel-host";
import { openBook } from "../../preview/file/open-book";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../preview/excel-host";
import { headlessBook, type HeadlessBook } from "../../preview/headless-book";
import { openOffice, type Office } from "../../preview/node/office";
import { snapshotOf } from "./book-snapshot";

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

let reopened = 0;

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
  let book = headlessBook(snapshotOf([]));
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
      book = headlessBook(snapshotOf(grids));
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
      book = headlessBook({ ...structuredClone(kept), id: `reopened ${(reopened += 1)}` });
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
