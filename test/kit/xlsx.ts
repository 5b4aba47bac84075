import { strFromU8, strToU8, unzipSync } from "fflate";
import { emptyPackage } from "../../src/xlsx/empty-workbook";
import { openBook } from "../../preview/file/open-book";
import { closePackage } from "../../src/xlsx/package";
import { headlessBook, type HeadlessBook } from "../../preview/headless-book";
import type { Book } from "../../preview/book";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook file of one sheet, `Sheet1`, with that inside its `<worksheet>`, and with other parts as given. */
export function xlsx(worksheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = new Map(emptyPackage());
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${worksheet}</worksheet>`;
  all.set("xl/worksheets/sheet1.xml", strToU8(sheet));
  for (const [path, text] of Object.entries(parts)) all.set(path, strToU8(text));
  return closePackage(all);
}

/** The relationships of `xl/worksheets/sheet1.xml`: `{ rId1: ["table", "../tables/table1.xml"] }`. */
export function sheetRelationships(
  targets: Readonly<Record<string, readonly [string, string]>>,
): Record<string, string> {
  const all = Object.entries(targets).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  const xml = `<Relationships xmlns="${RELATIONSHIPS}">${all.join("")}</Relationships>`;
  return { "xl/worksheets/_rels/sheet1.xml.rels": xml };
}

/** An Excel table as a part of its own. */
export function tablePart(name: string, ref: string, columns: readonly string[], attributes = ""): string {
  const all = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("");
  return (
    `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${attributes}>` +
    `<tableColumns count="${columns.length}">${all}</tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`
  );
}

/** The text of every part of a file. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

let spreadsheet: HeadlessBook | undefined;

/** Ends the spreadsheet; `afterAll` in every file that opens one. */
export function closeSpreadsheet(): void {
  spreadsheet?.close();
  spreadsheet = undefined;
}

/** Opens a file in the spreadsheet that all tests of one file share. */
export function openFile(file: Uint8Array, fileName = "Book1.xlsx"): Promise<Book> {
  spreadsheet ??= headlessBook({});
  return openBook(spreadsheet.api, file, fileName);
}

/** The cells of an area of the sheet in front, as they are shown: `shown(book, "A1:B2")`. */
export function shown(book: Book, area: string): string[][] {
  return book.api.getActiveWorkbook()?.getActiveSheet().getRange(area).getDisplayValues() ?? [];
}

/** The sheet in front. */
export function front(book: Book) {
  const sheet = book.api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("No sheet is open.");
  return sheet;
}
