import type { ICellData } from "@univerjs/presets";
import { cellToA1 } from "../../src/core/model/address";
import { needsArrayMark } from "./array-formulas";
import { contentOf, isSameContent, NO_ANCHORS, type Anchors, type Content } from "./cell-content";
import type { CellsToSave } from "./cell-state";
import { cellXml, innerOf, isError, type Attributes } from "./cell-xml";
import { encodeEscapes } from "../../src/xlsx/escapes";
import { shiftOf } from "../../src/xlsx/cell-value";
import { formulaInFile } from "../../src/xlsx/formula-names";
import { keepsakeOf, type Keepsake } from "./open-cells";
import type { FileCell } from "../../src/xlsx/sheet-cells";
import { encodeText } from "../../src/xlsx/xml";
import { originOf } from "./structure";
import { resultToSave } from "./result-to-save";
import { isUnasked, type PatternAt } from "./unasked-look";
import { tag } from "../../src/xlsx/xml-patch";

/** A cell in all its states. */
interface CellStates {
  readonly reference: string;
  readonly file: FileCell | undefined;
  /** The cell of the file whose formula stands here now, wherever it stood before rows and columns came and went. */
  readonly origin: FileCell | undefined;
  readonly cell: ICellData | null | undefined;
  readonly was: Content;
  readonly is: Content;
  readonly style: number;
  /** What the cell is saved with: a formula's result may be the file's, or left to Excel. */
  readonly value: Content["value"];
  /** The same as the file counts days. */
  readonly stored: Content["value"];
}

/** Writes the cells of a row: what did not change as the file has it. */
export function cellWriter(
  input: CellsToSave,
  fileCells: ReadonlyMap<string, FileCell>,
  anchors: Anchors,
  brokenShared: ReadonlySet<string>,
): (row: number) => string {
  const { before, after, styleNumber, looks, results, dateShiftDays } = input;
  const statesAt = (row: number, column: number): CellStates => {
    const place = { row, column };
    const [old, cell] = [before.cells[row]?.[column], after.cells[row]?.[column]];
    const [was, is] = [contentOf(old, place, NO_ANCHORS), contentOf(cell, place, anchors)];
    const reference = cellToA1(place);
    const patternAt: PatternAt = (place) => looks.formatOf(after.cells[place.row]?.[place.column]?.s);
    const look = isUnasked({ old, cell, was, is }, looks, patternAt) ? old?.s : cell?.s;
    const shift = shiftOf(looks.formatOf(cell?.s), { dateShiftDays });
    const from = formulaOrigin(is.formula, place, input);
    const value = from ? resultOf(is, from, input) : is.value;
    const stored = typeof value === "number" ? value - shift : value;
    const origin = from && fileCells.get(cellToA1(from));
    const style = styleNumber(look);
    return { reference, file: fileCells.get(reference), origin, cell, was, is, value, stored, style };
  };
  const isBroken = ({ formula }: FileCell): boolean =>
    formula?.attributes.t === "shared" && brokenShared.has(formula.attributes.si ?? "");
  const write = (row: number, column: number): string => {
    const states = statesAt(row, column);
    const { file, was, is, value } = states;
    if (!file || isBroken(file) || was.formula !== is.formula) return changedCell(states, fileCells, input);
    const isKept = results === "as in the file" && is.formula !== undefined;
    if (isKept || isSameContent(was, { ...is, value })) return untouchedCell(file, states);
    if (is.formula !== undefined) return recalculatedCell(file, states);
    return changedCell(states, fileCells, input);
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

/** Where a formula stood in the file that at most moved. */
function formulaOrigin(
  formula: string | undefined,
  place: Place,
  { before, structure, isRestructured }: CellsToSave,
): Place | undefined {
  const from = formula === undefined ? undefined : originOf(place, structure);
  const first = from && contentOf(before.cells[from.row]?.[from.column], from, NO_ANCHORS).formula;
  if (first === undefined || formula === undefined) return undefined;
  return first === formula || (isRestructured && isSameBesidePlaces(first, formula)) ? from : undefined;
}

/** The result that can be trusted: the file's, the one calculated since, or none. */
function resultOf(
  { value: now }: Content,
  from: Place,
  { before, openingResult, wasCalculated, leaveToExcel }: CellsToSave,
): Content["value"] {
  const file = contentOf(before.cells[from.row]?.[from.column], from, NO_ANCHORS).value;
  const opening = openingResult(from.row, from.column);
  const choice = resultToSave({ file, opening, now, wasCalculated });
  if (choice === "none" && file !== undefined) leaveToExcel();
  return choice === "now" ? now : choice === "file" ? file : undefined;
}

type Place = ReturnType<typeof originOf> & object;

/** References follow when rows come and go: `=B3*2` → `=B4*2`. */
function isSameBesidePlaces(one: string, other: string): boolean {
  return one.replace(PLACES, "#") === other.replace(PLACES, "#");
}

const PLACES = /\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g;

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
  const { was, value, stored } = states;
  if (was.value === undefined && isError(value)) return untouchedCell(file, states);
  const attributes = { ...file.attributes, ...attributesOf(states), t: undefined };
  return cellXml(attributes, file.formula?.source ?? "", stored);
}

function changedCell(
  states: CellStates,
  fileCells: ReadonlyMap<string, FileCell>,
  input: CellsToSave,
): string {
  const { cell, is, stored } = states;
  const attributes = attributesOf(states);
  const kept = keptSource(cell, is, fileCells);
  if (kept) return tag("c", { ...kept.attributes, ...attributes }, innerOf(kept));
  if (is.formula === undefined) return cellXml(attributes, "", stored);
  const { cm, ...array } = arrayMarks(states, is.formula, input);
  const text = encodeText(encodeEscapes(formulaInFile(is.formula.replace(/^=/, ""))));
  return cellXml({ ...attributes, cm }, tag("f", array, text), stored);
}

/** What the file says beside a formula that gives an array: as it said it, or as Excel would of a new one. */
function arrayMarks(
  { origin, reference }: CellStates,
  formula: string,
  { dynamicMark }: CellsToSave,
): Attributes {
  if (origin) {
    const isArray = origin.formula?.attributes.t === "array";
    return isArray ? { cm: origin.attributes.cm, t: "array", ref: reference } : {};
  }
  const cm = needsArrayMark(formula) ? dynamicMark() : undefined;
  return cm === undefined ? {} : { cm, t: "array", ref: reference };
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
