import { BLANK, type Cell, type CellValue } from "../core/model/cell";
import { shiftFormula } from "./read-shared-formula";
import { decodeEscapes } from "./escapes";
import { valueInFile, type ValueContext } from "./cell-value";
import type { CellStyle } from "./read-styles";
import { attribute, decodeText } from "./read-xml";
import { columnInSheet, columnOfReference, rowOfNumber } from "./sheet-limits";

/** What all sheets of one file share. */
export interface SheetContext extends ValueContext {
  readonly styles: readonly CellStyle[];
}

/** Gathers the cells of one sheet; holds the place in it while the tags go by. */
export class CellReader {
  private row = -1;
  private column = -1;
  private type: string | undefined;
  private style: CellStyle = {};
  private value: string | undefined;
  private isPhonetic = false;
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
    this.row = rowOfNumber(number ?? String(this.row + 2));
    this.column = -1;
    return this.row;
  }

  openCell(attributes: string): void {
    const reference = attribute(attributes, "r");
    this.column =
      reference === undefined
        ? columnInSheet(this.column + 1, "without a place")
        : columnOfReference(reference);
    this.type = attribute(attributes, "t");
    this.style = this.context.styles[Number(attribute(attributes, "s") ?? 0)] ?? NO_STYLE;
    this.value = undefined;
    this.inlineText = undefined;
    this.formula = undefined;
  }

  openInlineText(): void {
    this.inlineText = "";
  }

  openPhonetic(): void {
    this.isPhonetic = true;
  }

  openFormula(attributes: string): void {
    this.formulaAttributes = attributes;
  }

  close(name: string, text: string): void {
    if (name === "v") this.value = decodeText(text);
    else if (name === "t" && this.inlineText !== undefined && !this.isPhonetic)
      this.inlineText += decodeText(text);
    else if (name === "rPh") this.isPhonetic = false;
    else if (name === "f") this.formula = this.readFormula(decodeEscapes(decodeText(text)));
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
    const { type, value, inlineText, style, formula } = this;
    const raw = {
      type,
      value,
      inlineText,
      hasFormula: formula !== undefined,
      numberFormat: style.numberFormat,
    };
    return valueInFile(raw, this.context);
  }
}

const NO_STYLE: CellStyle = {};
