import type { Area } from "../../src/core/model/address";
import type { Book } from "../../preview/book";
import { convertToRange } from "../../preview/objects/convert-to-range";
import { newSession } from "../../preview/objects/open-session";
import { type UniverSheet, type UniverWorkbook, workbookOf } from "../../preview/objects/univer";
import { copy, cut, filterOnOrOff, rangeOf } from "./edit-cells";
import { bodyOf, isLasting, isRegisterSheet, nameColumn } from "./sheet-shape";

/** What a person does to a sheet. Places are drawn blindly and fitted to the sheet as it is then. */
export type SheetEdit = {
  readonly [Kind in keyof EditDetails]: { readonly kind: Kind } & EditDetails[Kind];
}[keyof EditDetails];

interface Lines {
  readonly at: number;
  readonly count: number;
}

interface EditDetails {
  readonly sort: { readonly by: number; readonly order: "ascending" | "descending" };
  readonly "filter on or off": { readonly by: number };
  readonly "insert rows": Lines;
  readonly "delete rows": Lines;
  readonly "insert columns": Lines;
  readonly "delete columns": Lines;
  readonly "cut rows": Lines & { readonly to: number };
  readonly "copy rows": Lines & { readonly to: number };
  readonly "cut rows to another sheet": Lines & { readonly to: number; readonly other: number };
  readonly "copy sheet": object;
  readonly "delete sheet": object;
  readonly "table into range": object;
  readonly undo: object;
  readonly "rename header": { readonly at: number; readonly text: string };
  readonly "rename sheet": { readonly name: string };
  readonly "retype name": { readonly at: number; readonly text: string };
  /** A blank text clears the cell. */
  readonly "type into the register": { readonly at: number; readonly in: number; readonly text: string };
}

export interface Edit {
  /** Which sheet, counted over those that are there. */
  readonly sheet: number;
  readonly edit: SheetEdit;
}

/** The sheet that is edited, and where a drawn place falls in it. */
interface Desk {
  readonly book: Book;
  readonly workbook: UniverWorkbook;
  readonly sheet: UniverSheet;
  /** In quotes, for what is said. */
  readonly name: string;
  readonly body: Area;
  readonly row: (drawn: number) => number;
  readonly column: (drawn: number) => number;
}

type Doing<Kind extends SheetEdit["kind"]> = (
  desk: Desk,
  edit: EditDetails[Kind],
) => string | Promise<string>;

/** Does it, and says in words what was done; what cannot be done now is nothing. */
export async function doEdit(book: Book, { sheet: chosen, edit }: Edit): Promise<string> {
  const workbook = workbookOf(book.api);
  const sheets = workbook.getSheets();
  const sheet = sheets[chosen % sheets.length];
  if (!sheet) return NOTHING;
  // A person edits the sheet that is open; Univer adjusts references to that one.
  sheet.activate();
  const body = bodyOf(sheet);
  const doing = DOING[edit.kind] as (desk: Desk, edit: SheetEdit) => string | Promise<string>;
  return doing(
    {
      book,
      workbook,
      sheet,
      name: `'${sheet.getSheetName()}'`,
      body,
      row: (drawn) => body.top + (drawn % Math.max(body.bottom - body.top + 1, 1)),
      column: (drawn) => drawn % (body.right + 1),
    },
    edit,
  );
}

export const NOTHING = "nothing";

const DOING: { readonly [Kind in SheetEdit["kind"]]: Doing<Kind> } = {
  sort: ({ sheet, name, body, column }, { by, order }) => {
    rangeOf({ sheet, area: body }).sort({ column: column(by), ascending: order === "ascending" });
    return `sort ${name} by column ${letter(column(by))}, ${order}`;
  },
  "filter on or off": ({ sheet, name, body, column }, { by }) =>
    `filter ${name} by column ${letter(column(by))}: ${filterOnOrOff(sheet, body, column(by))}`,
  "insert rows": ({ sheet, name, row }, { at, count }) => {
    sheet.insertRows(row(at), count);
    return `insert ${count} rows above row ${row(at) + 1} of ${name}`;
  },
  "delete rows": ({ sheet, name, row }, { at, count }) => {
    sheet.deleteRows(row(at), count);
    return `delete ${count} rows from row ${row(at) + 1} of ${name} on`;
  },
  "insert columns": ({ workbook, sheet, name, column }, { at, count }) => {
    if (hasTable(workbook, sheet)) return NOTHING;
    sheet.insertColumns(column(at), count);
    return `insert ${count} columns before ${letter(column(at))} of ${name}`;
  },
  "delete columns": ({ workbook, sheet, name, body, column }, { at }) => {
    if (isLasting(sheet, body, column(at)) || hasTable(workbook, sheet)) return NOTHING;
    sheet.deleteColumns(column(at), 1);
    return `delete column ${letter(column(at))} of ${name}`;
  },
  "cut rows": async ({ book, sheet, name, body, row }, { at, count, to }) => {
    const from = block(body, row(at), count);
    const target = moved(from, row(to));
    await cut(book, { sheet, area: from }, { sheet, area: target });
    return `cut rows ${rows(from)} of ${name} and paste them at row ${target.top + 1}`;
  },
  "cut rows to another sheet": async ({ book, workbook, sheet, name, body, row }, edit) => {
    if (hasTable(workbook, sheet)) return NOTHING;
    const sheets = workbook.getSheets();
    const other = sheets[edit.other % sheets.length] ?? sheet;
    const from = block(body, row(edit.at), edit.count);
    const target = moved(from, Math.max(other.getLastRow() - 4 + (edit.to % 8), 0));
    await cut(book, { sheet, area: from }, { sheet: other, area: target });
    return `cut rows ${rows(from)} of ${name} and paste them into '${other.getSheetName()}' at row ${target.top + 1}`;
  },
  "copy rows": ({ book, sheet, name, body, row }, { at, count, to }) => {
    const from = block(body, row(at), count);
    const target = moved(from, body.top + (to % (body.bottom - body.top + 4)));
    copy(book, { sheet, area: from }, target);
    return `copy rows ${rows(from)} of ${name} to row ${target.top + 1}`;
  },
  "copy sheet": ({ workbook, sheet, name }) => {
    if (hasTable(workbook, sheet)) return NOTHING;
    workbook.duplicateSheet(sheet);
    return `copy sheet ${name}`;
  },
  "delete sheet": ({ workbook, sheet, name }) => {
    if (workbook.getSheets().length === 1) return NOTHING;
    workbook.deleteSheet(sheet);
    return `delete sheet ${name}`;
  },
  "table into range": async ({ book, workbook, sheet, name }) => {
    const table = workbook.getTableList().find(({ subUnitId }) => subUnitId === sheet.getSheetId());
    if (!table) return NOTHING;
    await convertToRange({ session: newSession(book), tableId: table.id });
    return `turn the table on ${name} into a range`;
  },
  "rename header": ({ sheet, name, body, column }, { at, text }) => {
    if (isLasting(sheet, body, column(at))) return NOTHING;
    sheet.getRange(body.top - 1, column(at)).setValue(text);
    return `rename header ${letter(column(at))} of ${name} to "${text}"`;
  },
  "rename sheet": ({ workbook, sheet, name }, { name: becomes }) => {
    if (workbook.getSheetByName(becomes)) return NOTHING;
    sheet.setName(becomes);
    return `rename sheet ${name} to "${becomes}"`;
  },
  "retype name": ({ sheet, name, body, row }, { at, text }) => {
    const column = nameColumn(sheet, body);
    if (column === undefined) return NOTHING;
    sheet.getRange(row(at), column).setValue(text);
    return `retype the name in row ${row(at) + 1} of ${name} as "${text}"`;
  },
  "type into the register": ({ sheet, name, body, row, column }, edit) => {
    if (!isRegisterSheet(sheet, body)) return NOTHING;
    const [at, into] = [row(edit.at), column(edit.in)];
    sheet.getRange(at, into).setValue({ v: edit.text === "" ? null : edit.text, f: null, si: null, p: null });
    return `type "${edit.text}" into ${letter(into)}${at + 1} of ${name}`;
  },
  undo: async ({ book }) => {
    await book.api.undo();
    return "undo";
  },
};

/**
 * What Univer does otherwise than Excel is not played on a sheet with an Excel table. Once columns come or go, its formulas
 * read the neighbours of the columns that they name. A copied sheet gets a second table of the same name, to which no
 * formula leads; Excel names it anew and lets the copy's formulas name that one (EPPlus had to learn it, issues 2125 and
 * 2453 there), which `living.duplicated` does on grids: see `copied-then-cleared`. What is cut out of a table goes on
 * reading the table's row of that number; of Excel no source tells, so nothing is claimed.
 */
function hasTable(workbook: UniverWorkbook, sheet: UniverSheet): boolean {
  return workbook.getTableList().some(({ subUnitId }) => subUnitId === sheet.getSheetId());
}

function block(body: Area, top: number, count: number): Area {
  return { ...body, top, bottom: Math.min(top + count - 1, body.bottom) };
}

function moved(area: Area, top: number): Area {
  return { ...area, top, bottom: top + area.bottom - area.top };
}

const rows = ({ top, bottom }: Area) => `${top + 1}-${bottom + 1}`;
const letter = (column: number) => String.fromCharCode(65 + (column % 26));
