import { isBlank } from "../../model/cell";
import { columnLetters, quoteSheetName } from "../../model/address";
import { gridOf, type Grid } from "../../model/grid";
import type { Identity } from "../../model/identity";
import type { Measured } from "../../model/measured";
import type { OwnWords } from "../../model/own-words";
import type { Review } from "../../model/review";
import { columnOf, nameColumn, type Table } from "../../model/table";
import { healthFormula } from "../../formula/flag-formulas";
import { healthTerms } from "../../formula/health-terms";
import type { FlagSources } from "../flags/flags-choice";
import { usualCadence, yearStart } from "../../formula/setting-expression";
import {
  duePeriodsOf,
  inputExpressions,
  clocksOf,
  toldTexts,
  goalColumns,
  type FormulaShape,
} from "../../formula/input-expressions";
import { saidSidesOf } from "../../formula/side-expression";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import { columnSpan } from "../../model/column-span";
import { PLAIN_REFERENCES, type RowReferences } from "../../formula/row-references";

const SHEET_ROWS = 1_048_576;

/** One end of a link: the measure, its id, and where the register finds both. */
export interface LinkEnd {
  readonly id: string;
  readonly measure: Measured;
  readonly table: Table;
  readonly grid: Grid;
  readonly idColumn: number;
}

/** The table and row of a measure together with its id; undefined where it cannot have one. */
export function linkEnd(
  review: Review,
  measure: Measured,
  identities: readonly Identity[],
  idColumns: ReadonlyMap<string, number>,
): LinkEnd | undefined {
  const isHere = ({ sheet, fingerprint }: Table) =>
    sheet === measure.at.sheet && fingerprint === measure.table;
  const table = review.tables.find(isHere);
  const grid = gridOf(review.workbook.grids, measure.at.sheet);
  const identity = identities.find((one) => one.table === measure.table);
  const idColumn = idColumns.get(measure.table);
  const id = identity?.kind === "ids" ? identity.ids.get(measure.at.row) : undefined;
  return table && grid && id !== undefined && idColumn !== undefined
    ? { id, measure, table, grid, idColumn }
    : undefined;
}

/** `'OKR Q3'!$K:$K`: whole columns, since they stay level with each other whatever rows are moved or inserted. */
export function wholeColumn(sheet: string, first: number, last = first): string {
  return `${quoteSheetName(sheet)}!$${columnLetters(first)}:$${columnLetters(last)}`;
}

type TableEnd = Pick<LinkEnd, "grid" | "table">;

/** Columns in which an end is searched. */
interface Searched {
  readonly range: string;
  /** The row of the sheet with which the range begins, counted from 1; absent where that is the first. */
  readonly firstRow?: string;
}

/**
 * Whole columns, but where a table above or below has its Link flag in one of them, only the rows from the end's own
 * headings to that table's: a Link flag asks the register, so the register would ask for itself.
 */
export function searchedColumns(
  { ours }: Review,
  { grid, table }: TableEnd,
  first: number,
  last = first,
): Searched {
  const { sheet } = grid;
  const { headerRow } = columnSpan(grid, table);
  const heads = ours.columns
    .filter((one) => one.sheet === sheet && one.name === "link" && one.column >= first && one.column <= last)
    .map((one) => one.headerRow)
    .filter((row) => row !== headerRow);
  if (heads.length === 0) return { range: wholeColumn(sheet, first, last) };
  const bottom = Math.min(SHEET_ROWS, ...heads.filter((row) => row > headerRow));
  const [from, to] = [`$${columnLetters(first)}$${headerRow + 1}`, `$${columnLetters(last)}$${bottom}`];
  const name = quoteSheetName(sheet);
  return { range: `${name}!${from}:${to}`, firstRow: `ROW(${name}!${from})` };
}

/** The row of the sheet in which an id is found: `MATCH($J2,'OKR Q3'!$M$5:$M$10,0)+ROW('OKR Q3'!$M$5)-1`. */
export function rowSearched({ range, firstRow }: Searched, id: string): string {
  return `MATCH(${id},${range},0)${firstRow === undefined ? "" : `+${firstRow}-1`}`;
}

/** The row of an id, by `row` as the register's cell holds it: `INDEX('OKR Q3'!$C:$C,$J2)`. */
export function referencesBy(review: Review, end: TableEnd, row: string): RowReferences {
  const { sheet } = end.grid;
  const by = (first: number, last: number) => {
    const { range, firstRow } = searchedColumns(review, end, first, last);
    return `${range},${row}${firstRow === undefined ? "" : `-${firstRow}+1`}`;
  };
  return {
    cell: (_, column) => `INDEX(${by(column, column)})`,
    cells: (_, first, last) => `INDEX(${by(first, last)},0)`,
    headings: (at, first, last) => `${quoteSheetName(sheet)}!${PLAIN_REFERENCES.headings(at, first, last)}`,
  };
}

/** The formula part that gives an end's health, by its own Health column or computed as that column would. */
export function endHealth(
  review: Review,
  end: LinkEnd,
  row: string,
  readings: FlagSources["readings"],
): string {
  // A column with words of the workbook's own would have to be read back.
  const own = isEmpty(review.settings.words) ? ownColumnOf(review, end, "health") : undefined;
  const references = referencesBy(review, end, row);
  if (own !== undefined) return references.cell(0, own);
  const inputs = inputExpressions(shapeOf(review, end, references, readings), end.measure.at.row);
  return healthFormula(inputs, healthTerms(review.settings, true)(inputs.target, end.measure.scales));
}

function isEmpty(words: OwnWords): boolean {
  return Object.keys(words).length === 0;
}

/** The formula part that gives an end's actual. */
export function endActual(review: Review, end: LinkEnd, row: string): string | undefined {
  const shape = shapeOf(review, end, referencesBy(review, end, row), new Map());
  // Where it goes, a time of the clock stays one, and a text itself.
  return inputExpressions({ ...shape, clocks: new Map(), told: new Map() }, end.measure.at.row).actual;
}

function shapeOf(
  review: Review,
  end: LinkEnd,
  references: RowReferences,
  readings: FlagSources["readings"],
): FormulaShape {
  const { table, measure } = end;
  const reading = readings.get(measure.key);
  const direction = ownColumnOf(review, end, "direction") ?? columnOf(table, "direction")?.index;
  const fromWords = new Set<"target" | "baseline" | "upper">();
  if (nameColumn(table) && reading?.baseline !== undefined) fromWords.add("baseline");
  if (nameColumn(table) && reading?.target !== undefined) fromWords.add("target");
  if (typeof reading?.target === "string") fromWords.add("upper");
  return {
    table,
    references,
    fromWords,
    usualCadence: usualCadence(review.settings, table.kind),
    cycle: cycleOf(review, measure),
    ...(direction !== undefined && { directionColumn: direction }),
    ...(reading?.direction && { directionWord: reading.direction }),
    ...goalColumns([measure]),
    ...clocksOf([measure]),
    ...toldTexts([measure]),
    ...duePeriodsOf([measure]),
    sides: saidSidesOf([measure]),
    ...(reading?.periods && { periods: reading.periods }),
  };
}

function cycleOf({ settings }: Review, { cycle, inputs }: Measured): FormulaShape["cycle"] {
  const isUnused = !isBlank(inputs.start) && !isBlank(inputs.due);
  return { named: cycle, yearStart: yearStart(settings), isUnused };
}

function ownColumnOf(
  review: Review,
  { grid, table }: LinkEnd,
  wanted: "health" | "direction",
): number | undefined {
  return ownColumnsOfTable(review, grid, table).find(({ name }) => name === wanted)?.column;
}
