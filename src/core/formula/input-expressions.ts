import { dueAfter, type CycleExpressions } from "./cycle-expressions";
import { dueOfRow, startOfRow } from "./due-periods";
import { clockInputs, isClockUnit, SECONDS_OF_DAY, type ToldBehind } from "../model/clock-inputs";
import type { BandCells, HealthInput, Measured, TypedAs } from "../model/measured";
import type { StatedDirection } from "../model/quantity";
import { columnOf, nameColumn, type Table } from "../model/table";
import type { PeriodDays } from "../model/period-days";
import { lastPeriodExpression, periodExpression } from "./period-expressions";
import { bandExpression } from "./band-expression";
import { sideExpression, type SaidSides } from "./side-expression";
import { progressExpression } from "./progress-expression";
import { blankSafe, quoted } from "./spell-text";
import type { RowReferences } from "./row-references";

/** What to write for each input of `=OKR.HEALTH()`; absent where the row says nothing of it. */
export type InputExpressions = Partial<Record<HealthInput, string>>;

/** How the formulas of one table are to be written; the same for all its rows. */
export interface FormulaShape {
  readonly table: Table;
  readonly references: RowReferences;
  /** Where the direction stands: the user's column, or ours. */
  readonly directionColumn?: number;
  /** What cells of that column say of the good side in other words than ours. */
  readonly sides?: SaidSides;
  /** Stands for a direction column where there is none; only where each row has a formula of its own. */
  readonly directionWord?: StatedDirection;
  /** The column of progress that stands for the actual, and what it counts up to. */
  readonly progress?: { readonly column: number; readonly full: number };
  /** The cells of one row's bands, of which the columns count. */
  readonly bands?: BandCells;
  /** By row, the inputs that are times of the clock beside another kind of value. */
  readonly clocks: ReadonlyMap<number, ReadonlyMap<HealthInput, ToldBehind>>;
  /** By row, the inputs whose text is told in other words. */
  readonly told: ReadonlyMap<number, ToldInputs>;
  /** What some row's own words say where its columns say nothing. */
  readonly fromWords: ReadonlySet<StatedPart>;
  /** The only rows whose words say it; absent where those of all do. */
  readonly rowsOfWords?: ReadonlySet<number>;
  /** What the headings of its periods tell of days, where no column does. */
  readonly periods?: PeriodDays;
  /** Where the rows name periods instead of due days, and what stands behind each before it is read. */
  readonly duePeriods?: { readonly column: number; readonly suffix: string };
  /** What stands in for days that its rows do not say. */
  readonly cycle: CycleExpressions;
  /** How often a row is updated that does not say so itself. */
  readonly usualCadence: string;
}

/** The texts of a row's cells, and what a function is told instead of each. */
export type ToldInputs = Pick<Measured, "inputs"> & { readonly typedAs: TypedAs };

export type StatedPart = "target" | "baseline" | "upper";

/** The expressions of one row: the same text in every row but for its number. */
export function inputExpressions(shape: FormulaShape, row: number): InputExpressions {
  const { table, references, periods } = shape;
  const own = (input: HealthInput, otherwise?: string) => {
    const column = columnOf(table, input);
    const ways = {
      clock: shape.clocks.get(row)?.get(input),
      told: toldOf(shape.told.get(row), input),
      otherwise,
    };
    if (column) return cellExpression(references.cell(row, column.index), ways);
    return periodExpression(table, input, { row, references, otherwise: otherwise ?? '""' }) ?? otherwise;
  };
  return withoutAbsent({
    ...goalExpressions(shape, row, own),
    ...dayExpressions(shape, row, own),
    updated: own("updated") ?? (periods && lastPeriodExpression(table, periods, { row, references })),
    cadence: own("cadence", periods ? String(periods.cadenceDays) : shape.usualCadence),
  });
}

/** What is told behind a time of the clock, what instead of a text, and what instead of a blank cell. */
interface CellWays {
  readonly clock: ToldBehind | undefined;
  readonly told: Told | undefined;
  readonly otherwise: string | undefined;
}

/** A text, and how its formula spells what is told instead. */
interface Told {
  readonly text: string;
  readonly instead: string;
}

/** What is told instead of the text of a row's cell; undefined where that is told as it stands. */
export function toldOf(row: Partial<ToldInputs> | undefined, input: HealthInput): Told | undefined {
  const text = row?.typedAs?.[input];
  const value = row?.inputs?.[input];
  if (text === undefined) return undefined;
  return { text, instead: typeof value === "string" ? quoted(value) : String(Number(value)) };
}

/**
 * A cell as the function is to get it, a time of the clock with its unit, `IF($C8="","",ROUND($C8*86400,0)&" s")`, and a text as it
 * is meant, `IF($C8="","",IF($C8="12% (net)","12%",$C8))`: whatever else is typed there stands for itself.
 */
export function cellExpression(reference: string, { clock, told, otherwise }: CellWays): string {
  if (clock === undefined) {
    if (told === undefined) return blankSafe(reference, otherwise);
    const cell = `IF(${reference}=${quoted(told.text)},${told.instead},${reference})`;
    return `IF(${reference}="",${otherwise ?? '""'},${cell})`;
  }
  if (!isClockUnit(clock)) return `IF(${reference}="","",${reference}&"${clock}")`;
  return `IF(${reference}="","",ROUND(${reference}*${SECONDS_OF_DAY},0)&"${clock}")`;
}

/** The days of the row, else those of its cycle. */
function dayExpressions(
  { table, references, cycle, duePeriods }: FormulaShape,
  row: number,
  own: (input: HealthInput, otherwise?: string) => string | undefined,
): Partial<Record<"start" | "due", string | undefined>> {
  const cellOf = (input: HealthInput) => {
    const column = columnOf(table, input);
    return column && references.cell(row, column.index);
  };
  const ends = dueAfter(cellOf("start"), cycle);
  const due = duePeriods ? references.cell(row, duePeriods.column) : cellOf("due");
  return {
    start: own("start", startOfRow(due, cycle, duePeriods !== undefined)),
    due: duePeriods && due !== undefined ? dueOfRow(due, ends, duePeriods.suffix) : own("due", ends),
  };
}

type Goal = "actual" | "target" | "baseline" | "direction";

/** Progress counts from 0 to all of it, whatever the row's words and other columns say. */
function goalExpressions(
  shape: FormulaShape,
  row: number,
  own: (input: HealthInput, otherwise?: string) => string | undefined,
): Partial<Record<Goal, string | undefined>> {
  const { progress, bands, references } = shape;
  if (progress) {
    const actual = progressExpression(references.cell(row, progress.column), progress.full);
    return { actual, target: String(progress.full), baseline: "0" };
  }
  const target = own("target", statedTarget(shape, row));
  return {
    actual: own("actual"),
    target: bands
      ? bandExpression(bands, target ?? '""', ({ column }) => references.cell(row, column))
      : target,
    baseline: own("baseline", stated(shape, row, "baseline")),
    direction: directionExpression(shape, row),
  };
}

/** Where the rows of a table name periods for their due days. */
export function duePeriodsOf(measures: Iterable<Measured>): Pick<FormulaShape, "duePeriods"> {
  for (const { duePeriods, cells } of measures)
    if (duePeriods && cells.due) return { duePeriods: { ...duePeriods, column: cells.due.column } };
  return {};
}

/** The rows in which a time of the clock stands beside another kind of value. */
export function clocksOf(measures: Iterable<Measured>): Pick<FormulaShape, "clocks"> {
  const all = [...measures].map((measure) => [measure.at.row, clockInputs(measure)] as const);
  return { clocks: new Map(all.filter(([, inputs]) => inputs.size > 0)) };
}

/** The rows in which a text is told in other words. */
export function toldTexts(measures: Iterable<Measured>): Pick<FormulaShape, "told"> {
  const all = [...measures].flatMap(({ at, inputs, typedAs }) =>
    typedAs ? [[at.row, { inputs, typedAs }] as const] : [],
  );
  return { told: new Map(all) };
}

/** The progress or the bands by which the rows of a table are judged. */
export function goalColumns(measures: Iterable<Measured>): Pick<FormulaShape, "progress" | "bands"> {
  for (const { fullProgress, cells, bands } of measures) {
    if (fullProgress !== undefined && cells.actual)
      return { progress: { column: cells.actual.column, full: fullProgress } };
    if (bands) return { bands };
  }
  return {};
}

function directionExpression(shape: FormulaShape, row: number): string | undefined {
  const { directionColumn, directionWord, references, sides } = shape;
  if (directionColumn !== undefined) return sideExpression(references.cell(row, directionColumn), sides);
  return directionWord && `"${directionWord}"`;
}

function withoutAbsent(all: Partial<Record<HealthInput, string | undefined>>): InputExpressions {
  return Object.fromEntries(Object.entries(all).filter(([, expression]) => expression !== undefined));
}

function stated(
  { table, references, fromWords, rowsOfWords }: FormulaShape,
  row: number,
  part: StatedPart,
): string | undefined {
  const name = nameColumn(table);
  if (!name || !fromWords.has(part) || rowsOfWords?.has(row) === false) return undefined;
  return statedPart(references.cell(row, name.index), part);
}

function statedTarget(shape: FormulaShape, row: number): string | undefined {
  const target = stated(shape, row, "target");
  const upper = stated(shape, row, "upper");
  return target === undefined || upper === undefined ? target : withUpperEnd(target, upper);
}

/** What the words of a name say: `IFERROR(OKR.STATEMENT($B5,"target"),"")`. */
export function statedPart(name: string, part: StatedPart): string {
  return `IFERROR(OKR.STATEMENT(${name},"${part}"),"")`;
}

/** A band has two ends: `4-5`. */
export function withUpperEnd(target: string, upper: string): string {
  return `${target}&IF(${upper}="","","-"&${upper})`;
}
