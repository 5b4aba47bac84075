import { columnIndex } from "../core/model/address";
import { decodeEntities } from "./read-xml";
import { readAttributes } from "./xml";

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
  /** The text of an inline string. */
  readonly inlineText: string | undefined;
}

/** An `<f>`: its kind (`shared`, `array`, `dataTable`), the cells it covers and its text, which may be empty. */
export interface FileFormula {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A `<row>` with its attributes and cells. */
export interface FileRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly cells: readonly FileCell[];
  /** The whole element as it stands in the file. */
  readonly source: string;
}

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const FORMULA = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/;
const TEXT = /<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g;

/** The rows inside `<sheetData>`, from its content; rows and cells may leave out where they stand. */
export function* rowsOf(sheetData: string): Generator<FileRow> {
  let next = 0;
  for (const [source, attributeText = "", content = ""] of sheetData.matchAll(ROW)) {
    const attributes = readAttributes(attributeText);
    const row = attributes.r === undefined ? next : Number(attributes.r) - 1;
    next = row + 1;
    yield { row, attributes, cells: cellsOf(content, row), source };
  }
}

function cellsOf(content: string, row: number): readonly FileCell[] {
  let next = 0;
  return [...content.matchAll(CELL)].map(([source, attributeText = "", inner = ""]) => {
    const attributes = readAttributes(attributeText);
    const letters = /^[A-Z]+/i.exec(attributes.r ?? "")?.[0];
    const column = letters === undefined ? next : columnIndex(letters);
    next = column + 1;
    return { row, column, attributes, source, ...contentOf(inner) };
  });
}

function contentOf(inner: string): Pick<FileCell, "formula" | "value" | "inlineText"> {
  if (inner === "") return { formula: undefined, value: undefined, inlineText: undefined };
  const formula = FORMULA.exec(inner);
  const value = VALUE.exec(inner)?.[1];
  const isInline = inner.includes("<is>") || /<\w+:is>/.test(inner);
  return {
    formula: formula
      ? { attributes: readAttributes(formula[1] ?? ""), text: decodeEntities(formula[2] ?? "") }
      : undefined,
    value: value === undefined ? undefined : decodeEntities(value),
    inlineText: isInline
      ? [...inner.matchAll(TEXT)].map(([, text = ""]) => decodeEntities(text)).join("")
      : undefined,
  };
}
