import { BLANK, type Cell, type CellValue } from "../core/model/cell";
import { shiftFormula } from "./read-shared-formula";
import { isDateFormat, type CellStyle } from "./read-styles";
import { attribute, decodeEntities } from "./read-xml";

/** What all sheets of one file share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Days to add to a date: 1462 in workbooks that count from 1904, else 0. */
  readonly dateShiftDays: number;
}

/** Gathers the cells of one sheet; holds the place in it while the tags go by. */
export class CellReader {
  private row = -1;
  private column = -1;
  private type = "";
  private style: CellStyle = {};
  private value = "";
  private inlineText: string | undefined;
  private formula: string | undefined;
  private formulaAttributes = "";
  private readonly sharedFormulas = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  private readonly blanks = new Map<CellStyle, Cell>();

  constructor(
    private readonly cells: Cell[][],
    private readonly context: SheetContext,
  ) {}

  /** Returns the zero-based row; a row without a number follows the last one. */
  openRow(number: string | undefined): number {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    return this.row;
  }

  openCell(attributes: string): void {
    const reference = attribute(attributes, "r");
    this.column = reference === undefined ? this.column + 1 : columnOfReference(reference);
    this.type = attribute(attributes, "t") ?? "n";
    this.style = this.context.styles[Number(attribute(attributes, "s") ?? 0)] ?? NO_STYLE;
    this.value = "";
    this.inlineText = undefined;
    this.formula = undefined;
  }

  openInlineText(): void {
    this.inlineText = "";
  }

  openFormula(attributes: string): void {
    this.formulaAttributes = attributes;
  }

  close(name: string, text: string): void {
    if (name === "v") this.value = text;
    else if (name === "t" && this.inlineText !== undefined) this.inlineText += decodeEntities(text);
    else if (name === "f") this.formula = this.readFormula(decodeEntities(text));
    else if (name === "c") this.keepCell();
  }

  private readFormula(text: string): string | undefined {
    if (attribute(this.formulaAttributes, "t") !== "shared") return text || undefined;
    const key = attribute(this.formulaAttributes, "si") ?? "";
    if (text) this.sharedFormulas.set(key, { formula: text, row: this.row, column: this.column });
    const shared = this.sharedFormulas.get(key);
    return shared && shiftFormula(shared.formula, this.row - shared.row, this.column - shared.column);
  }

  private keepCell(): void {
    const value = this.cellValue();
    const cell =
      value === undefined && this.formula === undefined ? this.blankCell() : this.filledCell(value);
    if (cell === BLANK) return;
    const row = (this.cells[this.row] ??= []);
    while (row.length < this.column) row.push(BLANK);
    row[this.column] = cell;
  }

  /** Blank cells are shared, one per style: whole columns are often coloured far below the last row. */
  private blankCell(): Cell {
    if (this.style.fill === undefined) return BLANK;
    const known = this.blanks.get(this.style);
    if (known) return known;
    const blank: Cell = { value: undefined, ...this.style };
    this.blanks.set(this.style, blank);
    return blank;
  }

  private filledCell(value: CellValue): Cell {
    const formula = this.formula === undefined ? {} : { formula: `=${this.formula}` };
    return { value, ...formula, ...this.style };
  }

  private cellValue(): CellValue {
    const { type, value } = this;
    if (type === "s") return this.context.strings[Number(value)];
    if (type === "inlineStr") return this.inlineText;
    if (value === "") return type === "str" && this.formula !== undefined ? "" : undefined;
    if (type === "b") return value === "1" || value === "true";
    if (type === "e") return { error: decodeEntities(value) };
    if (type === "str") return decodeEntities(value);
    if (type === "d") return serialOfIsoDate(value);
    return this.numberValue(Number(value));
  }

  private numberValue(number: number): CellValue {
    if (!Number.isFinite(number)) return undefined;
    const { dateShiftDays } = this.context;
    return dateShiftDays > 0 && isDateFormat(this.style.numberFormat) ? number + dateShiftDays : number;
  }
}

const NO_STYLE: CellStyle = {};

/** `AB12` → 27, by arithmetic: a regular expression for each of a million cells would cost a second. */
function columnOfReference(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return column - 1;
}

const EPOCH_MILLISECONDS = Date.UTC(1899, 11, 30);

/** `2026-04-01T12:00:00` → 46113.5; what cannot be read as a date stays text. */
export function serialOfIsoDate(text: string): number | string {
  const milliseconds = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00:00`}Z`,
  );
  return Number.isNaN(milliseconds) ? text : (milliseconds - EPOCH_MILLISECONDS) / 86_400_000;
}
