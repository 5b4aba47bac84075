import type { CellAddress } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { Workbook } from "../../src/core/model/workbook";
import { compareExactly } from "../../preview/calculation/compare-exactly";
import { headlessBook } from "../../preview/headless-book";
import { openSession } from "../../preview/objects/open-session";
import { workbookOf } from "../../preview/objects/univer";
import { snapshotOf } from "./book-snapshot";
import { calculate, registerDirectly } from "./direct-functions";
import { readBook } from "./read-book";

/** A workbook in the preview's spreadsheet, with its own formulas and our functions computed. */
export interface ComputedBook {
  /** Types a value; nothing is computed before `calculate`. */
  type(at: CellAddress | undefined, value: CellValue): void;
  calculate(): Promise<void>;
  /** Inserts a column before this one. */
  insertColumn(sheet: string, before: number): void;
  /** As our adapter would read it. */
  read(): Workbook;
  close(): void;
}

/** Univer works on for a moment after the last edit. */
const UNIVER_RESTS_MILLISECONDS = 3_000;

export async function computedBook({ grids, names, metadata }: Workbook): Promise<ComputedBook> {
  const book = headlessBook(snapshotOf(grids, names));
  compareExactly();
  openSession(book, { deliver: () => undefined });
  registerDirectly(book);
  await calculate(book);
  return {
    type: (at, value) => {
      const sheet = at && workbookOf(book.api).getSheetByName(at.sheet);
      if (!sheet || typeof value === "object") throw new Error("There is no such cell.");
      sheet.getRange(at.row, at.column).setValue({ v: value ?? null, f: null, si: null, p: null });
    },
    insertColumn: (name, before) => {
      const workbook = workbookOf(book.api);
      const sheet = workbook.getSheetByName(name);
      if (!sheet) throw new Error("There is no such sheet.");
      // Univer adjusts references to the sheet that is open.
      sheet.activate();
      sheet.insertColumns(before, 1);
    },
    calculate: async () => {
      await new Promise((finished) => setTimeout(finished));
      await calculate(book);
    },
    read: () => readBook(book, metadata),
    close: () => setTimeout(() => book.close(), UNIVER_RESTS_MILLISECONDS).unref(),
  };
}
