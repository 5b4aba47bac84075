import { isBlank } from "./cell";
import { isTimeFormat } from "./date-format";
import type { Measured } from "./measured";
import { SCALED_INPUTS, type NumberInput } from "./scale";
import type { Statement } from "./statement";

/** What a second is of the day, as which a cell keeps a time. */
export const SECONDS_OF_DAY = 86_400;

/** Stands behind a time of the clock as a function is told it: its unit, or why it cannot be compared. */
export type ClockUnit = " s" | " s beside a number without a unit";
/** Stands behind the target of a year beside the actual of a part of it. */
export type YearUnit = " a year beside a part of the year";
/** Stands behind a target beside a value that is none yet. */
export type AheadUnit = " beside a period that has not begun";
/** Stands behind the target of a year beside what another year, before it, came to. */
export type BeforeUnit = " beside an earlier year";
/** Stands behind a target beside an actual of which one is told in thousands, or in another unit. */
export type ScaleUnit = " beside another scale" | " beside another unit";
/** Stands behind a target beside one of several numbers of the same period. */
export type RivalUnit = " beside several numbers";
/** Stands behind a target beside a 0 that nobody measured. */
export type NothingUnit = " beside nothing measured";
/** What a function is told behind a number, where the number alone would be compared wrongly. */
export type ToldBehind = ClockUnit | YearUnit | AheadUnit | BeforeUnit | ScaleUnit | RivalUnit | NothingUnit;

const behindTarget = (told: ToldBehind): ReadonlyMap<NumberInput, ToldBehind> => new Map([["target", told]]);
const OF_YEAR = behindTarget(" a year beside a part of the year");
const TOLD_OF: Readonly<Record<NonNullable<Measured["mismatch"]>, ReadonlyMap<NumberInput, ToldBehind>>> = {
  "a part": OF_YEAR,
  "so far": OF_YEAR,
  ahead: behindTarget(" beside a period that has not begun"),
  before: behindTarget(" beside an earlier year"),
  scale: behindTarget(" beside another scale"),
  unit: behindTarget(" beside another unit"),
  "nothing yet": behindTarget(" beside nothing measured"),
  rivals: behindTarget(" beside several numbers"),
};

const NO_CLOCKS: ReadonlyMap<NumberInput, ToldBehind> = new Map();

/** Whether it is said of a time of the clock, which then is told in seconds. */
export function isClockUnit(told: ToldBehind): told is ClockUnit {
  return told.startsWith(" s");
}

type Row = Pick<Measured, "inputs" | "looks" | "mismatch"> & { readonly statement?: Statement };

/**
 * The numbers of a row that are times of the clock beside another kind of value, each with what is told behind it. No
 * function sees a number format: 5:00, which the cell keeps as 0.2083, is told as `18000 s` beside `<4h`. Beside a bare 4
 * nobody knows hours from minutes, so the row is to say Check inputs. Times alone compare as they are.
 */
export function clockInputs(row: Row): ReadonlyMap<NumberInput, ToldBehind> {
  if (row.mismatch !== undefined) return TOLD_OF[row.mismatch];
  const clocks = SCALED_INPUTS.filter((input) => isClock(row, input));
  const unit = clocks.length > 0 ? unitBeside(row) : undefined;
  return unit === undefined ? NO_CLOCKS : new Map(clocks.map((input) => [input, unit]));
}

function unitBeside(row: Row): ClockUnit | undefined {
  const isBare = (input: NumberInput) => isBareNumber(row, input) || isInName(row, input);
  if (SCALED_INPUTS.some(isBare)) return " s beside a number without a unit";
  return SCALED_INPUTS.some((input) => isInWords(row, input)) ? " s" : undefined;
}

function isClock({ inputs, looks }: Row, input: NumberInput): boolean {
  return typeof inputs[input] === "number" && isTimeFormat(looks?.[input]?.numberFormat);
}

/** None is none in every unit. */
function isBareNumber(row: Row, input: NumberInput): boolean {
  const value = row.inputs[input];
  return typeof value === "number" && value !== 0 && !isClock(row, input);
}

function isInWords({ inputs }: Row, input: NumberInput): boolean {
  const value = inputs[input];
  return typeof value === "string" && /\d/.test(value);
}

/** A number of the row's name comes without its unit to the formula. */
function isInName({ inputs, statement }: Row, input: NumberInput): boolean {
  return input !== "actual" && isBlank(inputs[input]) && statement?.[input] !== undefined;
}
