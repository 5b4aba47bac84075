import { readingsOf } from "./health-question";
import { worstVerdicts } from "./link-sources";
import type { CellAddress } from "./model/address";
import { isBlank, isCellError, type Cell } from "./model/cell";
import type { CellBehind, CellsBehind } from "./model/cells-behind";
import { cellAt, gridOf, type Grid } from "./model/grid";
import { NO_PROGRESS, VERDICT } from "./model/health";
import { isDirectionFormula, readsAnotherWorkbook } from "./model/marks";
import type { Measured } from "./model/measured";
import type { OwnColumn } from "./model/own-marks";
import { calledHere } from "./model/own-words";
import { canBeAsked } from "./model/register";
import type { Reading } from "./model/review";
import { measuresOf } from "./model/scorecard";
import type { Table } from "./model/table";
import { ownColumnsOfTable } from "./ours/own-columns-of-table";
import { cellsReadElsewhere } from "./ours/read-elsewhere";
import { ownSheet } from "./ours/own-sheet";
import { registerCells } from "./ours/register-cells";
import { withOurPrefix } from "./formula/content";
import { isTypedIntoList, LISTED, listedMeasures } from "./plan/flags/listed-measures";
import { rowAnswers } from "./row-answers";

/** While Excel waits for our functions a cell says nothing yet. */
const WAITING = ["#BUSY!", "#GETTING_DATA"];
const UNKNOWN = "#NAME?";

/** What is known of a workbook before anybody proposes links. */
export type ReadSoFar = Omit<Reading, "proposals">;

/** A cell of ours with the word that it should show. */
interface OwnCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly is: string;
  /** Where the cell shows a number: how large it should be. */
  readonly number?: number;
}

/**
 * The cells of ours that say other than the pane: of flags beside tables and in their list, of the links in them, and of
 * the verdicts in the register.
 * Nothing is behind while the user looks at another day than the workbook's; a workbook of which no formula of ours has
 * been computed, as a program may have saved it, says nothing at all.
 */
export function cellsBehind(review: Reading): CellsBehind {
  const elsewhere = cellsReadElsewhere(review.workbook, review.ours);
  if (review.dates.from === "chosen") return { differing: [], unknown: [], elsewhere };
  const isHere = ({ cell }: OwnCell) => !readsAnotherWorkbook(cell.formula);
  const cells = [...flagCells(review), ...listedCells(review), ...verdictCells(review)].filter(isHere);
  const unknown = cells.filter(({ cell }) => isUnknown(cell)).map(({ at }) => at);
  const isComputed = cells.some(({ cell }) => cell.formula === undefined || cell.value !== undefined);
  const differing = isComputed ? cells.flatMap(differingCell) : [];
  return { differing, unknown, elsewhere };
}

/**
 * Frozen words under a heading of the user's that are not what holds now: a copy that somebody keeps of how things stood, as
 * far as anybody can tell. Words that hold now can be written again, so taking those loses nothing.
 */
export function keptWords(review: ReadSoFar): readonly OwnColumn[] {
  const mayBe = review.ours.columns.filter((column) => isFrozenUnderTheirs(review, column));
  if (mayBe.length === 0) return [];
  const placeOf = ({ sheet, row, column }: CellAddress) => JSON.stringify([sheet, row, column]);
  const holding = flagCells(review).filter((own) => differingCell(own).length === 0);
  const holds = new Set(holding.map(({ at }) => placeOf(at)));
  return mayBe.filter(({ sheet, column, rows }) => {
    const grid = gridOf(review.workbook.grids, sheet);
    const filled = rows.filter((row) => grid && !isBlank(cellAt(grid, row, column).value));
    return filled.some((row) => !holds.has(placeOf({ sheet, row, column })));
  });
}

function isFrozenUnderTheirs({ workbook }: ReadSoFar, own: OwnColumn): boolean {
  const grid = own.isRetitled && gridOf(workbook.grids, own.sheet);
  if (!grid || isBlank(cellAt(grid, own.headerRow, own.column).value)) return false;
  return own.rows.every((row) => cellAt(grid, row, own.column).formula === undefined);
}

function isUnknown({ value, formula }: Cell): boolean {
  if (formula === undefined) return false;
  return (isCellError(value) && value.error === UNKNOWN) || withOurPrefix(formula) !== formula;
}

function differingCell({ at, cell, is, number }: OwnCell): readonly CellBehind[] {
  const says = isCellError(cell.value) ? cell.value.error : String(cell.value ?? "");
  if (number !== undefined && isClose(cell.value, number)) return [];
  // No formula of ours shows nothing where a word is due: it has not been computed.
  const isAwaited = cell.formula !== undefined && (says === "" || WAITING.includes(says));
  if (says === is || isUnknown(cell) || isAwaited) return [];
  return [{ at, says, is }];
}

/** A file keeps fifteen digits of a share. */
function isClose(value: Cell["value"], number: number): boolean {
  return typeof value === "number" && Math.abs(value - number) <= SAME_SHARE * Math.max(1, Math.abs(number));
}

const SAME_SHARE = 1e-9;

function flagCells(review: ReadSoFar): readonly OwnCell[] {
  const verdicts = worstVerdicts(review);
  const answersOf = rowAnswers(review);
  return review.tables.flatMap((table) => {
    const grid = gridOf(review.workbook.grids, table.sheet);
    const columns = grid ? ownColumnsOfTable(review, grid, table) : [];
    return grid
      ? columns.flatMap((column) => [
          ...headingOf(grid, column),
          ...cellsOfColumn(review, { grid, table, column, verdicts, answersOf }),
        ])
      : [];
  });
}

/** A heading that somebody emptied over our cells. */
function headingOf(grid: Grid, { isRetitled, headerRow, column, header }: OwnColumn): readonly OwnCell[] {
  const at = { sheet: grid.sheet, row: headerRow, column };
  const cell = cellAt(grid, headerRow, column);
  return isRetitled === true && isBlank(cell.value) ? [{ at, cell, is: header }] : [];
}

interface ColumnDesk {
  readonly grid: Grid;
  readonly table: Table;
  readonly column: OwnColumn;
  readonly verdicts: ReturnType<typeof worstVerdicts>;
  readonly answersOf: ReturnType<typeof rowAnswers>;
}

/** A broken link is told by itself, and what was typed over a flag is the user's word. */
function cellsOfColumn(review: ReadSoFar, desk: ColumnDesk): readonly OwnCell[] {
  const { grid, table, column: own } = desk;
  const { name, column, rows } = own;
  const ours = new Set(rows);
  return measuresOf(review.scorecard).flatMap((measure) => {
    const { sheet, row } = measure.at;
    if (sheet !== grid.sheet || measure.table !== table.fingerprint) return [];
    const cell = cellAt(grid, row, column);
    const isBlank = cell.value === undefined && cell.formula === undefined;
    const is = shouldSay(review, desk, { name, measure, cell });
    if (is === undefined || is === VERDICT.brokenLink || !(ours.has(row) || isBlank)) return [];
    const number = typeof is === "number" && { number: is };
    return [{ at: { sheet, row, column }, cell, is: String(is), ...number }];
  });
}

interface FlagPlace {
  readonly name: OwnColumn["name"];
  readonly measure: Measured;
  readonly cell: Cell;
}

/** The word for a flag of a row; a direction without our formula is the user's word, or none. */
function shouldSay(review: ReadSoFar, desk: ColumnDesk, place: FlagPlace): string | number | undefined {
  const word = ourWord(review, desk, place);
  return word === VERDICT.brokenLink || place.name === "direction"
    ? word
    : calledHere(review.settings.words, word);
}

/**
 * Where the list of links is lost, that is said once, and nothing could be written that asks it. A copied row that alone
 * is on show asks by the id of another, whose link its cell tells.
 */
function hasLink({ register }: Reading["ours"], { copyOf }: FlagPlace["measure"]): boolean {
  return canBeAsked(register) && copyOf === undefined;
}

function ourWord(
  { assessments, ours }: ReadSoFar,
  { verdicts, answersOf }: ColumnDesk,
  { name, measure, cell }: FlagPlace,
): string | number | undefined {
  const { key, inputs } = measure;
  if (name === "link") return hasLink(ours, measure) ? (verdicts.get(key) ?? "") : undefined;
  if (name === "progress") {
    const answers = answersOf(key);
    return answers?.isOnTwoScales === true ? undefined : (answers?.progress ?? NO_PROGRESS);
  }
  // The list of that day: what stands there says no more than that somebody marked it.
  if (name === "cut") return undefined;
  if (name === "owner") return answersOf(key)?.ownership;
  if (name !== "direction") return assessments.get(key)?.[name];
  if (!isDirectionFormula(cell.formula)) return undefined;
  return typeof inputs.direction === "string" ? inputs.direction : "";
}

/** The flags of the list `OKR Flags`; what was typed over one is the user's word. */
function listedCells(review: Reading): readonly OwnCell[] {
  const list = ownSheet(review.ours, "flags");
  if (!list) return [];
  const isTyped = isTypedIntoList(list);
  return listedMeasures(list, measuresOf(review.scorecard)).flatMap(({ row, measure }) =>
    (["direction", "health", "staleness"] as const).flatMap((name) => {
      const column = LISTED[name];
      const cell = cellAt(list, row, column);
      const is = listedWord(review, name, measure);
      const isToSay = name === "health" || cell.formula !== undefined;
      if (is === undefined || !isToSay || isTyped(cell, column)) return [];
      if (name === "direction" && !isDirectionFormula(cell.formula)) return [];
      return [{ at: { sheet: list.sheet, row, column }, cell, is }];
    }),
  );
}

function listedWord(
  { assessments, settings }: Reading,
  name: keyof typeof LISTED,
  measure: ReturnType<typeof measuresOf>[number],
): string | undefined {
  if (name === "direction") return readingsOf(measure).direction ?? "";
  return calledHere(settings.words, assessments.get(measure.key)?.[name]);
}

function verdictCells(review: Reading): readonly OwnCell[] {
  const register = registerCells(review);
  const column = register?.columns.get("verdict");
  if (!register || column === undefined) return [];
  const { grid, rows } = register;
  return rows.flatMap(({ row, pair }) => {
    if (!pair || pair.verdict === VERDICT.brokenLink) return [];
    const at = { sheet: grid.sheet, row, column };
    return [{ at, cell: cellAt(grid, row, column), is: pair.verdict }];
  });
}
