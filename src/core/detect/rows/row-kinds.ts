import { isBlank } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { restsBefore, type Slices } from "../../model/slices";
import type { BodyRow, RowKind, TableKind } from "../../model/table";
import type { Region } from "../regions/find-body";
import { nameOf, type Layout } from "../roles/layout";
import { codeBefore, kindByPrefix, levelOf, textsBefore } from "./level-words";
import { normaliseHeading } from "../../text/normalise-heading";
import { saidTotal } from "./said-total";
import { markSums } from "./sums-of-rows";
import { filledColumns, mergeAt, textAt, type Sheet } from "../sheet";
import { NOTE_WORDS } from "../headings/value-words";

/** What a row needs to be told apart from the others. */
interface RowContext {
  readonly sheet: Sheet;
  readonly region: Region;
  readonly kind: TableKind;
  readonly nameColumn: number | undefined;
  /** Where the objectives stand, if that is beside the names of the key results. */
  readonly objectiveColumn: number | undefined;
  readonly isShared: boolean;
  /** The column that says of each row whether it is an objective or a key result. */
  readonly levelColumn: number | undefined;
  /** An objective heads each column. */
  readonly isAcross: boolean;
  /** Most rows say more than a name, so that a name alone heads a section. */
  readonly hasFullRows: boolean;
  /** Columns with values: targets, actuals, periods. */
  readonly valueColumns: readonly number[];
}

/** Says of every body row what it is. */
export function* rowKinds(
  sheet: Sheet,
  region: Region,
  kind: TableKind,
  { columns, levelColumn }: Pick<Layout, "columns" | "levelColumn">,
): Slices<readonly BodyRow[]> {
  const name = nameOf(columns);
  const context: RowContext = {
    sheet,
    region,
    kind,
    nameColumn: name?.evidence.index,
    objectiveColumn:
      name?.role === "keyResult"
        ? columns.find(({ role }) => role === "objective")?.evidence.index
        : undefined,
    isShared: name?.role === "objective|keyResult",
    levelColumn,
    isAcross: columns.filter(({ role }) => role === "keyResult").length >= 2,
    hasFullRows: hasFullRows(sheet, region),
    valueColumns: columns
      .filter(({ role }) => role !== undefined && /actual|target|baseline|progress|period/.test(role))
      .map(({ evidence }) => evidence.index),
  };
  const rows: BodyRow[] = [];
  for (
    let index = (region.header.rows.at(-1) ?? region.area.top - 1) + 1;
    index <= region.area.bottom;
    index++
  ) {
    if (restsBefore(index)) yield { done: index, all: region.area.bottom };
    const row = rowKind(context, index);
    const named = row === "note" && isRestOfName(context, index) ? namedAbove(rows) : undefined;
    rows.push({ index, kind: row, ...(named === undefined ? {} : { partOf: named }) });
  }
  return yield* markSums(sheet, rows, context);
}

const FULL_ROW_CELLS = 3;
const SHARE_OF_FULL_ROWS = 0.6;
const ROWS_TO_SAMPLE = 60;

function hasFullRows(sheet: Sheet, { header, area }: Region): boolean {
  const first = (header.rows.at(-1) ?? area.top - 1) + 1;
  let filled = 0;
  let full = 0;
  for (let row = first; row <= Math.min(area.bottom, first + ROWS_TO_SAMPLE - 1); row++) {
    const cells = filledColumns(sheet, row, area.left, area.right).length;
    if (cells > 0) filled++;
    if (cells >= FULL_ROW_CELLS) full++;
  }
  return filled > 0 && full / filled >= SHARE_OF_FULL_ROWS;
}

function rowKind(context: RowContext, row: number): RowKind {
  const { sheet, region, nameColumn, levelColumn } = context;
  const filled = filledColumns(sheet, row, region.area.left, region.area.right);
  const [first] = filled;
  if (first === undefined) return "blank";
  const lead = textAt(sheet, row, first);
  const name = nameColumn === undefined ? lead : textAt(sheet, row, nameColumn);
  if (context.isAcross) return "key result";
  const totalKind = saidTotal(name === "" ? lead : name).asAWhole;
  if (totalKind) return totalKind;
  if (isSpanned(sheet, row, first, region) || (filled.length === 1 && region.area.right > region.area.left))
    return loneCellKind(context, row, first, lead);
  const level = levelColumn === undefined ? "" : textAt(sheet, row, levelColumn);
  if (level !== "") return kindOfLevel(context, row, level);
  if (context.isShared) return sharedRowKind(context, row, name);
  if (nameColumn !== undefined && name === "" && !mergeAt(sheet, row, nameColumn))
    return continuationKind(context, row, first);
  return namedKind(context, row, filled);
}

function namedKind(context: RowContext, row: number, filled: readonly number[]): RowKind {
  if (context.kind === "okr") return "key result";
  return filled.length === 2 && headsCodes(context, row, filled[0] ?? 0) ? "section" : "measure";
}

/** `2 | People` above `2.1 | Sick leave`, `A | Safety` above `A1 | Accidents`: a number and a name that head what is numbered below. */
function headsCodes({ sheet, nameColumn }: RowContext, row: number, column: number): boolean {
  const [code, next] = [textAt(sheet, row, column), textAt(sheet, row + 1, column)];
  const isBelow = next.startsWith(code) && /^(?:[.-]?\d)/.test(next.slice(code.length));
  return column !== nameColumn && isBelow && !(/\d$/.test(code) && /^\d/.test(next.slice(code.length)));
}

/** A level that we do not know, `KPI` or `Theme`, measures something where it has values. */
function kindOfLevel({ sheet, valueColumns }: RowContext, row: number, level: string): RowKind {
  const hasValues = valueColumns.some((column) => !isBlank(cellAt(sheet.grid, row, column).value));
  return levelOf(level) ?? (hasValues ? "key result" : "note");
}

/** Merged over half of the table: a heading inside it. */
function isSpanned(sheet: Sheet, row: number, column: number, { area }: Region): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && merge.right - merge.left + 1 > (area.right - area.left + 1) / 2;
}

function loneCellKind(context: RowContext, row: number, column: number, text: string): RowKind {
  const [firstWord = ""] = normaliseHeading(text.split(/[:：]/)[0] ?? "").split(" ");
  if (NOTE_WORDS.has(firstWord) || /^[*※†]/.test(text)) return "note";
  if (context.isShared && column === context.nameColumn) return sharedRowKind(context, row, text);
  if (context.kind === "okr") return kindBesideObjectives(context, row, column);
  if (column === context.nameColumn && isRestOfName(context, row)) return "note";
  const isNameAlone = column === context.nameColumn && !isSpanned(context.sheet, row, column, context.region);
  return isNameAlone && !context.hasFullRows ? "measure" : "section";
}

/** A key result of which nothing is told yet, or another initiative of the one above; an objective stands in its column, or left of it. */
function kindBesideObjectives(
  { sheet, region, nameColumn, objectiveColumn = region.area.right }: RowContext,
  row: number,
  column: number,
): RowKind {
  if (column <= objectiveColumn || isSpanned(sheet, row, column, region)) return "objective";
  return column === nameColumn ? "key result" : "note";
}

/** A line that goes on in lower case under a name is the rest of that name, not the heading of a section. */
function isRestOfName({ sheet, nameColumn = 0 }: RowContext, row: number): boolean {
  return /^\p{Ll}/u.test(textAt(sheet, row, nameColumn)) && textAt(sheet, row - 1, nameColumn) !== "";
}

function namedAbove(rows: readonly BodyRow[]): number | undefined {
  const last = rows.at(-1);
  return last?.partOf ?? (last?.kind === "measure" || last?.kind === "key result" ? last.index : undefined);
}

/** Objectives and key results share a column: their codes, their first word, and the numbers beside them tell. */
function sharedRowKind(
  { sheet, region, valueColumns, nameColumn }: RowContext,
  row: number,
  name: string,
): RowKind {
  const code = nameColumn === undefined ? "" : codeBefore(sheet, row, region.area.left, nameColumn);
  for (const text of [...textsBefore(sheet, row, region.area.left, nameColumn ?? region.area.left), name]) {
    const told = kindByPrefix(text);
    if (told) return told;
  }
  if (/^\d+\.?$/.test(code)) return "objective";
  if (/^\d+[.-]\d+/.test(code)) return "key result";
  // In a list of a single column only objectives say what they are.
  const isAlone = region.area.left === region.area.right;
  return isAlone || valueColumns.some((column) => !isBlank(cellAt(sheet.grid, row, column).value))
    ? "key result"
    : "objective";
}

/** No name: another value of the measure above where there are values, else a wrapped line. */
function continuationKind(context: RowContext, row: number, first: number): RowKind {
  const { sheet, valueColumns, kind } = context;
  const hasValues = valueColumns.some((column) => !isBlank(cellAt(sheet.grid, row, column).value));
  if (!hasValues) return kind === "okr" ? kindBesideObjectives(context, row, first) : "note";
  return kind === "okr" ? "key result" : "measure";
}
