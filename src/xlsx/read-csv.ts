import type { Cell } from "../core/model/cell";
import type { Workbook } from "../core/model/workbook";
import { detectConvention, readCsvCell } from "./read-csv-values";
import { detectDelimiter } from "./read-delimiter";
import { decodeText } from "./read-encoding";
import { FileError } from "./read-file-error";
import { trimGrid } from "./read-used-part";

/** A JavaScript text ends at 512 MB. */
const LARGEST_FILE_BYTES = 400e6;

/** Reads delimited text as a workbook of one sheet, named after the file. Throws `FileError`. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  if (bytes.length > LARGEST_FILE_BYTES)
    throw new FileError(`"${fileName}" is too large to read: more than 400 MB of text.`);
  const text = decodeText(bytes);
  if (text.trim() === "") throw new FileError(`"${fileName}" is empty.`);
  if (text.includes("\u0000"))
    throw new FileError(`"${fileName}" is not a text file; choose an .xlsx, .xlsm or .csv file.`);
  const delimiter = detectDelimiter(text);
  const lines = splitFields(text.replace(/^sep=.\r?\n/i, ""), delimiter);
  const convention = detectConvention(textsOf(lines), delimiter);
  const cells: Cell[][] = lines.map((fields) => fields.map((field) => readCsvCell(field, convention)));
  const grid = {
    sheet: fileName.replace(/^.*[\\/]/, "").replace(/\.\w+$/, ""),
    visibility: "visible",
    ...trimGrid(cells),
    merges: [],
    excelTables: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  return { fileName, grids: [grid], names: [], locale: convention.locale, isReadOnly: false };
}

function* textsOf(lines: readonly (readonly string[])[]): Iterable<string> {
  for (const line of lines) yield* line;
}

/** Fields by line (RFC 4180): a quoted field may hold delimiters, line breaks and doubled quotes. */
export function splitFields(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, delimiter);
    line.push(field.value);
    at = field.end;
    if (text[at] === delimiter) at++;
    else {
      if (text[at] === "\r" && text[at + 1] === "\n") at++;
      at++;
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

interface Field {
  readonly value: string;
  /** Where the delimiter or line break after it stands. */
  readonly end: number;
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end };
}

/** A quote that never closes takes in the rest of the file; what follows a closing quote belongs to the field. */
function quotedField(text: string, start: number): Field {
  let end = start + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
  const value = text.slice(start + 1, end).replaceAll('""', '"');
  const rest = end + 1;
  let stop = rest;
  while (stop < text.length && !/[,;\t|\r\n]/.test(text.charAt(stop))) stop++;
  return { value: value + text.slice(rest, stop), end: stop };
}
