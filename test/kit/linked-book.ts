import type { Workbook } from "../../src/core/model/workbook";
import { headlessBook } from "../../preview/headless-book";
import { openSession } from "../../preview/objects/open-session";
import { workbookOf } from "../../preview/objects/univer";
import { calculate, registerDirectly } from "./direct-functions";
import type { LinkedExcel } from "./linked-excel";
import { readBook } from "./read-book";
import { doEdit, NOTHING, type Edit } from "./sheet-edits";

/** A cell counted from zero, and what somebody types into it. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** A linked workbook in the preview's spreadsheet with our real formulas, to be edited as a person would. */
export interface LinkedBook {
  /** The workbook as it was linked, in place of what has become of it. */
  reopen(linked: LinkedExcel): Promise<void>;
  /** Does it, computes every formula unless that may wait, and says in words what was done. */
  edit(edit: Edit, computing?: "at once" | "later"): Promise<string>;
  /** Types values into cells and computes every formula. */
  type(cells: readonly TypedCell[]): Promise<void>;
  /** As our adapter would read it. */
  read(): Workbook;
  close(): Promise<void>;
}

/** Univer works on for a moment after the last edit, and cannot do so in a book that is closed. */
const UNIVER_RESTS_MILLISECONDS = 3_000;
/** As many rows as the edits need; Univer makes more when rows are inserted. */
const ROWS = 30;

let opened = 0;

export async function openLinkedBook(linked: LinkedExcel): Promise<LinkedBook> {
  const book = headlessBook(copyOf(linked));
  openSession(book, { deliver: () => undefined });
  registerDirectly(book);
  let { metadata } = linked;
  await calculate(book);
  return {
    reopen: async (other) => {
      ({ metadata } = other);
      book.api.disposeUnit(workbookOf(book.api).getId());
      book.api.createWorkbook(copyOf(other));
      await calculate(book);
    },
    edit: async (edit, computing = "at once") => {
      const done = await doEdit(book, edit);
      if (done !== NOTHING) await letUniverFinish();
      if (computing === "at once") await calculate(book);
      return done;
    },
    type: async (cells) => {
      const workbook = workbookOf(book.api);
      for (const { sheet, row, column, value } of cells)
        workbook
          .getSheetByName(sheet)
          ?.getRange(row, column)
          .setValue({ v: value, f: null, si: null, p: null });
      await letUniverFinish();
      await calculate(book);
    },
    read: () => readBook(book, metadata),
    close: async () => {
      await new Promise((done) => setTimeout(done, UNIVER_RESTS_MILLISECONDS));
      book.close();
    },
  };
}

/** Some of its commands, such as naming a sheet anew, go on after they have answered. */
function letUniverFinish(): Promise<void> {
  return new Promise((finished) => setTimeout(finished));
}

/** Univer keeps what it is given, and edits it. Colours are left out: they take time and decide nothing. */
function copyOf({ snapshot }: LinkedExcel): LinkedExcel["snapshot"] {
  const copy = JSON.parse(JSON.stringify(snapshot)) as LinkedExcel["snapshot"];
  const sheets = Object.entries(copy.sheets ?? {}).map(([id, sheet]): [string, object] => [
    id,
    { ...sheet, rowCount: ROWS },
  ]);
  const resources = (copy.resources ?? []).filter(({ name }) => !name.includes("CONDITIONAL"));
  return { ...copy, id: `linked ${(opened += 1)}`, sheets: Object.fromEntries(sheets), resources };
}
