import type { Cell } from "../core/model/cell";
import type { Workbook } from "../core/model/workbook";
import { detectConvention, readCsvCell } from "./read-csv-values";
import { detectDelimiter } from "./read-delimiter";
import { decodeText } from "./read-encoding";
import { FileError } from "./read-file-error";
import { MalformedPart } from "./malformed-part";
import { COLUMNS, ROWS } from "./sheet-limits";
import { trimGrid } from "./read-used-part";

/** A JavaScript text ends at 512 MB. */
const LARGEST_FILE_BYTES = 400e6;

/** Reads delimited text as a workbook of one sheet, named after the file. Throws `FileError`. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  if (bytes.length > LARGEST_FILE_BYTES)
    throw new FileError(`"${fileName}" is too large to read: more than 400 MB of text.`);
  const text = decodeText(bytes);
  if (text === undefined)
    throw new FileError(
      `"${fileName}" does not say in which alphabet it is written; save it in Excel as "CSV UTF-8" and open that.`,
    );
  if (text.trim() === "") throw new FileError(`"${fileName}" is empty; choose another file.`);
  if (text.includes("\u0000"))
    throw new FileError(`"${fileName}" is not a text file; choose an .xlsx, .xlsm or .csv file.`);
  const delimiter = detectDelimiter(text);
  const lines = splitOrExplain(text.replace(/^sep=.\r?\n/i, ""), delimiter, fileName);
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

function splitOrExplain(text: string, delimiter: string, fileName: string): ReturnType<typeof splitFields> {
  try {
    const lines = splitFields(text, delimiter);
    if (lines.length > ROWS || lines.some(({ length }) => length > COLUMNS))
      throw new MalformedPart("it has more rows or columns than a sheet of Excel");
    return lines;
  } catch (error) {
    if (!(error instanceof MalformedPart)) throw error;
    throw new FileError(`"${fileName}" cannot be read: ${error.message}; correct it and open it again.`);
  }
}

function* textsOf(lines: readonly (readonly string[])[]): Iterable<string> {
  for (const line of lines) yield* line;
}

/**
 * Fields by line (RFC 4180): a quoted field may hold delimiters, line breaks and doubled quotes. Throws `MalformedPart`
 * for a quote that never closes and would take in more than a cell holds.
 */
export function splitFields(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const endOfPlain = new RegExp(`[\\r\\n${delimiter === "\t" ? "\\t" : `\\${delimiter}`}]`, "g");
  const plainEnd = (start: number): number => {
    endOfPlain.lastIndex = start;
    return endOfPlain.exec(text)?.index ?? text.length;
  };
  while (at < text.length) {
    const quote = text[at] === '"' ? closingQuote(text, at, lines.length) : undefined;
    const end = plainEnd(quote === undefined ? at : quote + 1);
    // What follows a closing quote belongs to the field.
    line.push(
      quote === undefined
        ? text.slice(at, end)
        : text.slice(at + 1, quote).replaceAll('""', '"') + text.slice(quote + 1, end),
    );
    at = end;
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

/** Excel's limit for the text of one cell. */
const LONGEST_TEXT = 32_767;

/** Where the quoted field that begins there closes; the end of the file where it never does and is short. */
function closingQuote(text: string, start: number, line: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end >= 0) return end;
  if (text.length - start > LONGEST_TEXT)
    throw new MalformedPart(`the quotation mark that opens in line ${line + 1} is never closed`);
  return text.length;
}
