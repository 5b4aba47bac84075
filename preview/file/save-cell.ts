import type { ICellData } from "@univerjs/presets";
import { areaFromA1, cellToA1 } from "../../src/core/model/address";
import { contentOf, isSameContent, NO_ANCHORS, type Anchors, type Content } from "./cell-content";
import type { CellsToSave } from "./cell-state";
import { cellXml, innerOf, isError, type Attributes } from "./cell-xml";
import { encodeEscapes } from "../../src/xlsx/escapes";
import { shiftOf } from "../../src/xlsx/cell-value";
import { formulaInFile } from "../../src/xlsx/formula-names";
import { keepsakeOf, type Keepsake } from "./open-cells";
import type { FileCell } from "../../src/xlsx/sheet-cells";
import { encodeText } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

/** A cell in all its states. */
interface CellStates {
  readonly reference: string;
  readonly file: FileCell | undefined;
  readonly cell: ICellData | null | undefined;
  readonly was: Content;
  readonly is: Content;
  readonly style: number;
  /** The value as the file counts days. */
  readonly stored: Content["value"];
}

/** Writes the cells of a row: what did not change as the file has it. */
export function cellWriter(
  { before, after, styleNumber, looks, results, dateShiftDays }: CellsToSave,
  fileCells: ReadonlyMap<string, FileCell>,
  anchors: Anchors,
  brokenShared: ReadonlySet<string>,
): (row: number) => string {
  const statesAt = (row: number, column: number): CellStates => {
    const place = { row, column };
    const [old, cell] = [before.cells[row]?.[column], after.cells[row]?.[column]];
    const [was, is] = [contentOf(old, place, NO_ANCHORS), contentOf(cell, place, anchors)];
    const reference = cellToA1(place);
    const patternAt: PatternAt = (place) => looks.formatOf(after.cells[place.row]?.[place.column]?.s);
    const look = isUnasked({ old, cell, was, is }, looks, patternAt) ? old?.s : cell?.s;
    const shift = shiftOf(looks.formatOf(cell?.s), { dateShiftDays });
    const stored = typeof is.value === "number" ? is.value - shift : is.value;
    return { reference, file: fileCells.get(reference), cell, was, is, stored, style: styleNumber(look) };
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

type PatternAt = (place: { readonly row: number; readonly column: number }) => string | undefined;

/** The cells of its own sheet that a formula names: `=B2+C$3` → B2 and C3. */
function precedentsOf(
  formula: string | undefined,
): readonly { readonly row: number; readonly column: number }[] {
  const names = formula?.match(/(?<![\w!.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(!.])/g) ?? [];
  return names.flatMap((name) => {
    const area = areaFromA1(name);
    return area ? [{ row: area.top, column: area.left }] : [];
  });
}

/** Whether a cell looks otherwise than in the file, though nobody asked for that. */
function isUnasked(
  { old, cell, was, is }: Pick<CellStates, "cell" | "was" | "is"> & { readonly old: CellStates["cell"] },
  looks: CellsToSave["looks"],
  patternAt: PatternAt,
): boolean {
  const pattern = looks.formatOf(cell?.s);
  // Univer shows a calculated date as one by giving the cell a format: its own, or that of a cell that it looks at.
  const isGiven = isDate(is.formula) || precedentsOf(is.formula).some((at) => patternAt(at) === pattern);
  const isAutomatic = was.formula === is.formula && isGiven && looks.addsOnlyFormat(old?.s, cell?.s);
  return isAutomatic || (old?.s !== cell?.s && looks.isSameLook(old?.s, cell?.s));
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
  const { was, is, stored } = states;
  if (was.value === undefined && isError(is.value)) return untouchedCell(file, states);
  const attributes = { ...file.attributes, ...attributesOf(states), t: undefined };
  return cellXml(attributes, file.formula?.source ?? "", stored);
}

function changedCell(states: CellStates, fileCells: ReadonlyMap<string, FileCell>): string {
  const { cell, is, stored } = states;
  const attributes = attributesOf(states);
  const kept = keptSource(cell, is, fileCells);
  if (kept) return tag("c", { ...kept.attributes, ...attributes }, innerOf(kept));
  const formula =
    is.formula === undefined
      ? ""
      : tag("f", {}, encodeText(encodeEscapes(formulaInFile(is.formula.replace(/^=/, "")))));
  return cellXml(attributes, formula, stored);
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
