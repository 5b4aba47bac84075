import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type IStyleData,
} from "@univerjs/presets";
import { cellToA1 } from "../../core/model/address";
import { formulaInFile } from "./formula-names";
import { keepsakeOf, type Keepsake } from "./open-cells";
import { pointsOfPixels } from "./open-sheet";
import { shiftFormula } from "./read-shared-formula";
import type { StyleSheet } from "./save-styles";
import type { FileCell, FileRow } from "./sheet-cells";
import { encodeText } from "./xml";
import { tag } from "./xml-patch";

export type CellMatrix = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>
>;
export type RowMatrix = Readonly<Record<number, Partial<IRowData> | null | undefined>>;

/** One state of a sheet's cells: as the file has them, or as they are now. */
export interface CellState {
  readonly cells: CellMatrix;
  readonly rows: RowMatrix;
}

export interface CellsToSave {
  /** As Univer would open the file again. */
  readonly before: CellState;
  readonly after: CellState;
  /** The file's own rows, in pieces. */
  readonly file: readonly FileRow[];
  readonly styleNumber: (style: ICellData["s"] | IStyleData) => number;
  /** Compares the looks of a cell before and after. */
  readonly looks: Pick<StyleSheet, "isSameLook" | "addsOnlyFormat">;
  /** Results of formulas that did not change themselves: as calculated by now, or left as the file has them. */
  readonly results: "as calculated" | "as in the file";
}

/** Univer shows results to twelve digits, so a file's fifteen are still the same result. */
const SAME_RESULT = 1e-11;

/** What stands in `<sheetData>`; rows and cells that did not change stay letter by letter. */
export function saveCells(input: CellsToSave): string {
  const { before, after, file } = input;
  const fileRows = new Map(file.map((row) => [row.row, row]));
  const fileCells = new Map(
    file.flatMap(({ cells }) => cells.map((cell) => [cellToA1(cell), cell] as const)),
  );
  const anchors = formulaAnchors(after.cells);
  const shared = brokenSharedFormulas(input, fileCells, anchors);
  const numbers = new Set([...fileRows.keys(), ...rowNumbers(after.cells), ...rowNumbers(after.rows)]);
  const cellXml = cellWriter(input, fileCells, anchors, shared);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => {
      const row = {
        number,
        file: fileRows.get(number),
        before: before.rows[number] ?? {},
        after: after.rows[number] ?? {},
      };
      return rowXml(row, cellXml(number), input.styleNumber);
    })
    .join("");
}

function rowNumbers(matrix: object): readonly number[] {
  return Object.keys(matrix).map(Number);
}

/** A row in all its states. */
interface Row {
  readonly number: number;
  readonly file: FileRow | undefined;
  readonly before: Partial<IRowData>;
  readonly after: Partial<IRowData>;
}

function rowXml(
  { number, file, before, after }: Row,
  cells: string,
  styleNumber: CellsToSave["styleNumber"],
): string {
  const isSame = isSameRow(before, after);
  if (isSame && !file) return cells === "" ? "" : tag("row", { r: number + 1 }, cells);
  if (isSame && file?.cells.map(({ source }) => source).join("") === cells) return file.source;
  // `spans` is only a hint for speed, and would have to be right.
  const attributes = isSame ? { ...file?.attributes, spans: undefined } : rowAttributes(after, styleNumber);
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain && cells === "" ? "" : tag("row", { ...attributes, r: number + 1 }, cells);
}

/** The height that somebody chose, in pixels; heights that fit the text are left to the program that opens the file. */
function chosenHeight({ h, ia }: Partial<IRowData>): number | undefined {
  return ia === BooleanNumber.TRUE ? undefined : h;
}

function isHidden({ hd }: Partial<IRowData>): boolean {
  return hd === BooleanNumber.TRUE;
}

function rowAttributes(
  row: Partial<IRowData>,
  styleNumber: CellsToSave["styleNumber"],
): Record<string, number | undefined> {
  const height = chosenHeight(row);
  const size = height === undefined ? {} : { ht: pointsOfPixels(height), customHeight: 1 };
  const style = row.s ? { s: styleNumber(row.s), customFormat: 1 } : {};
  return { ...style, ...size, hidden: isHidden(row) ? 1 : undefined };
}

function isSameRow(before: Partial<IRowData>, after: Partial<IRowData>): boolean {
  const isSameStyle = (before.s ?? "") === (after.s ?? "");
  return isSameStyle && chosenHeight(before) === chosenHeight(after) && isHidden(before) === isHidden(after);
}

/** Where Univer holds the formula that other cells share by its id. */
type Anchors = ReadonlyMap<
  string,
  { readonly formula: string; readonly row: number; readonly column: number }
>;

function formulaAnchors(cells: CellMatrix): Anchors {
  const anchors = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns ?? {}))
      if (cell?.si && cell.f)
        anchors.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
  return anchors;
}

/** The cell's formula with its `=`, written out where Univer shares it among cells. */
export function formulaOf(
  cell: ICellData | null | undefined,
  place: { readonly row: number; readonly column: number },
  anchors: Anchors,
): string | undefined {
  if (cell?.f) return cell.f;
  const anchor = cell?.si ? anchors.get(cell.si) : undefined;
  return anchor && shiftFormula(anchor.formula, place.row - anchor.row, place.column - anchor.column);
}

/** What a cell holds, so that two states of it can be compared. */
interface Content {
  readonly formula: string | undefined;
  readonly value: string | number | boolean | undefined;
}

function contentOf(
  cell: ICellData | null | undefined,
  place: { readonly row: number; readonly column: number },
  anchors: Anchors,
): Content {
  const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v ?? typed ?? undefined;
  return {
    formula: formulaOf(cell, place, anchors),
    value: cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value,
  };
}

function isSameContent(one: Content, other: Content): boolean {
  if (one.formula !== other.formula) return false;
  if (
    one.value === other.value ||
    (one.formula === undefined && isNothing(one.value) && isNothing(other.value))
  )
    return true;
  if (one.formula === undefined || typeof one.value !== "number" || typeof other.value !== "number")
    return false;
  return (
    Math.abs(one.value - other.value) <= SAME_RESULT * Math.max(Math.abs(one.value), Math.abs(other.value))
  );
}

function isNothing(value: Content["value"]): boolean {
  return value === undefined || value === "";
}

const NO_ANCHORS: Anchors = new Map();

/** Ids of the file's shared formulas whose first cell, which spells them out, is no longer as it was. */
function brokenSharedFormulas(
  { before, after }: CellsToSave,
  file: ReadonlyMap<string, FileCell>,
  anchors: Anchors,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const cell of file.values()) {
    const { attributes, text } = cell.formula ?? {};
    if (attributes?.t !== "shared" || text === "") continue;
    const was = contentOf(before.cells[cell.row]?.[cell.column], cell, NO_ANCHORS);
    const is = contentOf(after.cells[cell.row]?.[cell.column], cell, anchors);
    if (was.formula !== is.formula) broken.add(attributes.si ?? "");
  }
  return broken;
}

/** A cell in all its states. */
interface CellStates {
  readonly reference: string;
  readonly file: FileCell | undefined;
  readonly cell: ICellData | null | undefined;
  readonly was: Content;
  readonly is: Content;
  readonly style: number;
}

function cellWriter(
  { before, after, styleNumber, looks, results }: CellsToSave,
  fileCells: ReadonlyMap<string, FileCell>,
  anchors: Anchors,
  brokenShared: ReadonlySet<string>,
): (row: number) => string {
  const statesAt = (row: number, column: number): CellStates => {
    const place = { row, column };
    const [old, cell] = [before.cells[row]?.[column], after.cells[row]?.[column]];
    const [was, is] = [contentOf(old, place, NO_ANCHORS), contentOf(cell, place, anchors)];
    // Univer shows a calculated date as one by giving the cell a format; nobody asked for that.
    const isAutomatic =
      was.formula === is.formula && isDate(is.formula) && looks.addsOnlyFormat(old?.s, cell?.s);
    const isSame = old?.s !== cell?.s && looks.isSameLook(old?.s, cell?.s);
    const reference = cellToA1(place);
    const style = styleNumber(isAutomatic || isSame ? old?.s : cell?.s);
    return { reference, file: fileCells.get(reference), cell, was, is, style };
  };
  const isBroken = ({ formula }: FileCell): boolean =>
    formula?.attributes.t === "shared" && brokenShared.has(formula.attributes.si ?? "");
  const write = (row: number, column: number): string => {
    const states = statesAt(row, column);
    const { file, was, is } = states;
    if (!file || isBroken(file) || was.formula !== is.formula) return changedCell(states, fileCells);
    const isKept = results === "as in the file" && is.formula !== undefined;
    if (isKept || isSameContent(was, is)) return untouchedCell(file, states);
    if (is.formula !== undefined && is.value !== undefined) return recalculatedCell(file, states);
    return changedCell(states, fileCells);
  };
  const columnsOf = (row: number): readonly number[] => {
    const [old, now] = [before.cells[row] ?? {}, after.cells[row] ?? {}];
    const columns = new Set(Object.keys(now).map(Number));
    // Cells without content and style are in the file, but not in Univer.
    for (const { column } of fileRow(row)) if (!old[column]) columns.add(column);
    return [...columns].sort((one, other) => one - other);
  };
  const rows = groupByRow(fileCells.values());
  const fileRow = (row: number): readonly FileCell[] => rows.get(row) ?? [];
  return (row) =>
    columnsOf(row)
      .map((column) => write(row, column))
      .join("");
}

function isDate(formula: string | undefined): boolean {
  return (
    formula !== undefined && /\b(?:TODAY|NOW|DATE|EDATE|EOMONTH|DATEVALUE|WORKDAY|TIME)\(/i.test(formula)
  );
}

function groupByRow(cells: Iterable<FileCell>): ReadonlyMap<number, readonly FileCell[]> {
  const rows = new Map<number, FileCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function attributesOf({ reference, file, style }: CellStates): Attributes {
  const isStyled = style !== 0 || file?.attributes.s !== undefined;
  return { r: reference, s: isStyled ? style : undefined };
}

function untouchedCell(file: FileCell, states: CellStates): string {
  if (states.style === Number(file.attributes.s ?? 0)) return file.source;
  return tag("c", { ...file.attributes, ...attributesOf(states) }, innerOf(file));
}

/** The formula keeps its words in the file, with all that they say about it; only its result is new. */
function recalculatedCell(file: FileCell, states: CellStates): string {
  const { was, is } = states;
  if (was.value === undefined && isError(is.value)) return untouchedCell(file, states);
  const formula = /<(?:\w+:)?f\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/.exec(file.source)?.[0] ?? "";
  return cellXml({ ...file.attributes, ...attributesOf(states), t: undefined }, formula, is.value);
}

function changedCell(states: CellStates, fileCells: ReadonlyMap<string, FileCell>): string {
  const { cell, is } = states;
  const attributes = attributesOf(states);
  const kept = keptSource(cell, is, fileCells);
  if (kept) return tag("c", { ...kept.attributes, ...attributes }, innerOf(kept));
  const formula =
    is.formula === undefined ? "" : tag("f", {}, encodeText(formulaInFile(is.formula.replace(/^=/, ""))));
  return cellXml(attributes, formula, is.value);
}

/** What the cell brought along from elsewhere on the sheet and Univer cannot hold: text with several fonts. */
function keptSource(
  cell: ICellData | null | undefined,
  content: Content,
  fileCells: ReadonlyMap<string, FileCell>,
): FileCell | undefined {
  const keepsake: Keepsake | undefined = keepsakeOf(cell);
  // A formula that Univer does not understand cannot follow its cell to another place: only its value does.
  if (!keepsake || keepsake.formula !== undefined || content.formula !== undefined) return undefined;
  return keepsake.value === content.value ? fileCells.get(keepsake.origin) : undefined;
}

function innerOf({ source }: FileCell): string {
  return /^<[^>]*[^/]>([\s\S]*)<\/[^>]+>$/.exec(source)?.[1] ?? "";
}

const ERRORS: ReadonlySet<unknown> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!".split(" "),
);

function isError(value: Content["value"]): boolean {
  return ERRORS.has(value);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A `<c>`; `formula` is its whole `<f>`, or empty. A cell without content and style is nothing. */
function cellXml(attributes: Attributes, formula: string, value: Content["value"]): string {
  if (value === undefined || (value === "" && formula === "")) {
    const isNothing = formula === "" && attributes.s === undefined;
    return isNothing ? "" : tag("c", attributes, formula);
  }
  if (formula === "" && typeof value === "string" && !isError(value)) {
    const text = `<t xml:space="preserve">${encodeText(value)}</t>`;
    return tag("c", { ...attributes, t: "inlineStr" }, tag("is", {}, text));
  }
  const text = typeof value === "boolean" ? String(Number(value)) : String(value);
  return tag("c", { ...attributes, t: typeOf(value) }, formula + valueXml(text));
}

function valueXml(text: string): string {
  return /^\s|\s$/.test(text)
    ? `<v xml:space="preserve">${encodeText(text)}</v>`
    : `<v>${encodeText(text)}</v>`;
}

function typeOf(value: string | number | boolean): string | undefined {
  if (typeof value === "number") return undefined;
  if (typeof value === "boolean") return "b";
  return isError(value) ? "e" : "str";
}
