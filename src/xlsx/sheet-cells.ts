import { decodeEscapes } from "./escapes";
import { decodeText, readAttributes, walkXml, type Span } from "./read-xml";
import { columnInSheet, columnOfReference, rowOfNumber } from "./sheet-limits";

/** A `<c>` of the file, in pieces, so that what we do not touch can be written back letter by letter. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whole element as it stands in the file. */
  readonly source: string;
  readonly formula: FileFormula | undefined;
  /** The content of `<v>`, entities resolved, or undefined. */
  readonly value: string | undefined;
  /** The text of an inline string, without phonetic readings. */
  readonly inlineText: string | undefined;
}

/** An `<f>`: its kind (`shared`, `array`, `dataTable`), the cells it covers and its text, which may be empty. */
export interface FileFormula {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The whole element as it stands in the file. */
  readonly source: string;
}

/** A `<row>` with its attributes and cells. */
export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly FileCell[];
  /** The whole element as it stands in the file. */
  readonly source: string;
}

type Growing<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

/** The rows inside `<sheetData>`, from its content; rows and cells may leave out where they stand. */
export function rowsOf(sheetData: string): readonly FileRow[] {
  const reader = new RowReader(sheetData);
  walkXml(
    sheetData,
    (name, attributes, span) => reader.open(name, attributes, span),
    (name, text, span) => reader.close(name, text, span),
  );
  return reader.rows;
}

/** Gathers rows and cells while the tags go by. */
class RowReader {
  readonly rows: Growing<FileRow & { cells: FileCell[] }>[] = [];
  private row = -1;
  private column = -1;
  private cell: Growing<FileCell> | undefined;
  private formula: Readonly<Record<string, string>> = {};
  private start = { row: 0, cell: 0, formula: 0 };
  private isPhonetic = false;

  constructor(private readonly xml: string) {}

  open(name: string, attributes: string, { start }: Span): void {
    if (name === "row") this.openRow(readAttributes(attributes), start);
    else if (name === "c") this.openCell(readAttributes(attributes), start);
    else if (name === "f") [this.formula, this.start.formula] = [readAttributes(attributes), start];
    else if (name === "is" && this.cell) this.cell.inlineText = "";
    else if (name === "rPh") this.isPhonetic = true;
  }

  close(name: string, text: string, { end }: Span): void {
    const { cell } = this;
    if (name === "row") this.closeRow(end);
    else if (name === "rPh") this.isPhonetic = false;
    if (!cell) return;
    if (name === "v") cell.value = decodeText(text);
    else if (name === "t" && cell.inlineText !== undefined && !this.isPhonetic)
      cell.inlineText += decodeText(text);
    else if (name === "f") cell.formula = this.formulaOf(text, end);
    else if (name === "c") this.closeCell(cell, end);
  }

  private openRow(attributes: Readonly<Record<string, string>>, start: number): void {
    this.row = rowOfNumber(attributes.r ?? String(this.row + 2));
    this.column = -1;
    this.start.row = start;
    this.rows.push({ row: this.row, attributes, cells: [], source: "" });
  }

  private closeRow(end: number): void {
    const row = this.rows.at(-1);
    if (row) row.source = this.xml.slice(this.start.row, end);
  }

  private openCell(attributes: Readonly<Record<string, string>>, start: number): void {
    const { r: reference } = attributes;
    this.column =
      reference === undefined
        ? columnInSheet(this.column + 1, "without a place")
        : columnOfReference(reference);
    this.start.cell = start;
    const nothing = { source: "", formula: undefined, value: undefined, inlineText: undefined };
    this.cell = { row: this.row, column: this.column, attributes, ...nothing };
  }

  private closeCell(cell: Growing<FileCell>, end: number): void {
    cell.source = this.xml.slice(this.start.cell, end);
    this.rows.at(-1)?.cells.push(cell);
    this.cell = undefined;
  }

  private formulaOf(text: string, end: number): FileFormula {
    const source = this.xml.slice(this.start.formula, end);
    return { attributes: this.formula, text: decodeEscapes(decodeText(text)), source };
  }
}
