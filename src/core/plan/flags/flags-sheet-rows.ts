import type { CellAddress } from "../../model/address";
import { isBlank } from "../../model/cell";
import { OUR_NAMES } from "../../model/marks";
import type { HealthInput, Measured } from "../../model/measured";
import { calledHere } from "../../model/own-words";
import { calledExpression } from "../../formula/own-word-expression";
import { clockInputs, type ToldBehind } from "../../model/clock-inputs";
import type { NewContent } from "../../model/write-plan";
import { literalText } from "../../formula/content";
import { healthFormula, stalenessFormula } from "../../formula/flag-formulas";
import { dueOfRow, startOfRow } from "../../formula/due-periods";
import { dueAfter, type CycleExpressions } from "../../formula/cycle-expressions";
import { usualCadence, yearStart } from "../../formula/setting-expression";
import { saidSidesOf, sideExpression } from "../../formula/side-expression";
import { blankSafe } from "../../formula/spell-text";
import type { FlagTable } from "./flag-table";
import type { RowReading } from "./flags-choice";
import { directionFormula, goesByDirection } from "./direction-formula";
import { nameExpression, nameFormula, reference } from "./name-formula";
import { bandExpression } from "../../formula/band-expression";
import { progressExpression } from "../../formula/progress-expression";
import {
  cellExpression,
  statedPart,
  toldOf,
  withUpperEnd,
  type InputExpressions,
} from "../../formula/input-expressions";
import { termsOfTable } from "./terms-of-table";

/** One row of the list, with what its formulas will show. */
export interface MeasureRow {
  readonly cells: readonly NewContent[];
  readonly direction?: string;
  readonly health?: string;
  readonly staleness?: string;
}

/** The row of a measure, by references to its own cells. `row` counts from zero on the list's sheet. */
export function measureRow(source: FlagTable, measure: Measured, row: number): MeasureRow {
  const { review, sources, content } = source;
  const reading = sources.readings.get(measure.key);
  const cell = measure.cells.direction;
  const usual = usualCadence(review.settings, source.table.kind);
  const inputs = cellExpressions(measure, {
    direction: `$C${row + 1}`,
    reading,
    usual,
    yearStart: yearStart(review.settings),
  });
  const terms = termsOfTable(source)(inputs.target, measure.scales);
  const { settings, assessments } = review;
  const judged = assessments.get(measure.key);
  const health = calledHere(settings.words, judged?.health);
  const staleness = calledHere(settings.words, judged?.staleness);
  const stale =
    inputs.updated === undefined
      ? undefined
      : `=${calledExpression(settings, stalenessFormula(inputs.updated, inputs.cadence, terms.late))}`;
  const actual = measure.cells.actual;
  const isFormula = content === "formulas";
  return {
    cells: [
      nameFormula(measure),
      actual && literalText(reference(actual)),
      cell
        ? `=${sideExpression(reference(cell), saidSidesOf([measure]))}`
        : ownDirection(source, measure, inputs),
      isFormula ? `=${calledExpression(settings, healthFormula(inputs, terms))}` : health,
      isFormula ? stale : staleness,
    ],
    ...(cell === undefined && { direction: reading?.direction ?? "" }),
    ...(health !== undefined && { health }),
    ...(staleness !== undefined && { staleness }),
  };
}

/** Where no column tells the direction, the row's own cells do. */
function ownDirection(
  { table, content, sources }: FlagTable,
  measure: Measured,
  inputs: InputExpressions,
): NewContent {
  // A word without a formula would be taken for the user's.
  if (content === "values" || !goesByDirection(measure)) return undefined;
  const hasBands = typeof sources.readings.get(measure.key)?.target === "string";
  const words = { kind: table.kind, name: nameExpression(measure), inputs, hasBands, measure };
  return `=${directionFormula(words)}`;
}

/** What a row's own cells do not say. */
interface CellWords {
  readonly direction: string;
  readonly reading: RowReading | undefined;
  readonly usual: string;
  readonly yearStart: string;
}

function cellExpressions(measure: Measured, words: CellWords): InputExpressions {
  const { direction, reading, usual } = words;
  const { cells, fullProgress } = measure;
  const cycle = { named: measure.cycle, yearStart: words.yearStart };
  const clocks: ReadonlyMap<HealthInput, ToldBehind> = clockInputs(measure);
  const at = (input: HealthInput, otherwise?: string) => {
    const cell = cells[input];
    const ways = { clock: clocks.get(input), told: toldOf(measure, input), otherwise };
    return cell ? cellExpression(reference(cell), ways) : otherwise;
  };
  const expressions: Partial<Record<HealthInput, string | undefined>> = {
    actual: at("actual"),
    target: at("target", targetInWords(measure, reading)),
    baseline: at("baseline", baselineInWords(measure, reading)),
    direction: blankSafe(direction),
    ...(fullProgress !== undefined && ofProgress(cells.actual, fullProgress)),
    ...(measure.bands && { target: bandExpression(measure.bands, '""', reference) }),
    ...daysOf(measure, cycle, at),
    updated: at("updated") ?? dayOfPeriod(measure, reading),
    cadence: at("cadence", reading?.periods ? String(reading.periods.cadenceDays) : usual),
  };
  return Object.fromEntries(Object.entries(expressions).filter(([, text]) => text !== undefined));
}

/** The days of the row, else those of its cycle. */
function daysOf(
  { cells, duePeriods }: Measured,
  cycle: CycleExpressions,
  at: (input: HealthInput, otherwise: string) => string | undefined,
): Partial<Record<"start" | "due", string | undefined>> {
  const due = cells.due && reference(cells.due);
  const ends = dueAfter(cells.start && reference(cells.start), cycle);
  return {
    start: at("start", startOfRow(due, cycle, duePeriods !== undefined)),
    due: due === undefined ? ends : dueOfRow(due, ends, duePeriods?.suffix),
  };
}

/** These formulas refer to the cell that was filled last when they were written, so its period's day is theirs. */
function dayOfPeriod({ series, cells }: Measured, reading: RowReading | undefined): string | undefined {
  const { periods } = reading ?? {};
  if (!series || !periods) return undefined;
  const place = series.runs === "across" ? cells.actual?.column : cells.actual?.row;
  const end = periods.ends[series.periods.findIndex((period) => period.place === place)];
  return end === undefined ? '""' : `MIN(${end},${OUR_NAMES.asOf})`;
}

function ofProgress(cell: CellAddress | undefined, full: number): InputExpressions {
  return {
    ...(cell && { actual: progressExpression(reference(cell), full) }),
    target: String(full),
    baseline: "0",
  };
}

/** What the row's own words say of its target, where no cell says it; a band has two ends. */
function targetInWords({ at, inputs }: Measured, reading: RowReading | undefined): string | undefined {
  if (reading?.target === undefined || !isBlank(inputs.target)) return undefined;
  const name = reference(at);
  if (typeof reading.target === "number") return statedPart(name, "target");
  return withUpperEnd(statedPart(name, "target"), statedPart(name, "upper"));
}

function baselineInWords({ at, inputs }: Measured, reading: RowReading | undefined): string | undefined {
  if (reading?.baseline === undefined || !isBlank(inputs.baseline)) return undefined;
  return statedPart(reference(at), "baseline");
}
