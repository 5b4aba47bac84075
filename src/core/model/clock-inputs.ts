import { isBlank } from "./cell";
import { isTimeFormat } from "./date-format";
import type { Measured } from "./measured";
import { SCALED_INPUTS, type NumberInput } from "./scale";
import type { Statement } from "./statement";

type Mismatch = NonNullable<Measured["mismatch"]>;

/** What a second is of the day, as which a cell keeps a time. */
export const SECONDS_OF_DAY = 86_400;

/** Stands behind a time of the clock as a function is told it: its unit, or why it cannot be compared. */
export type ClockUnit = " s" | " s beside a number without a unit";
/**
 * Stands behind a target that is not to be held against its actual. No text with this sign is a number, which of words alone is
 * not so: `60 days beside …` is 60 days.
 */
const BEHIND_TARGET = {
  "a part": " a year ≠ a part of the year",
  "so far": " a year ≠ a part of the year",
  ahead: " ≠ a period that has not begun",
  before: " ≠ an earlier year",
  scale: " ≠ another scale",
  "either scale": " ≠ a share or a percentage",
  unit: " ≠ another unit",
  rivals: " ≠ several numbers",
  "nothing yet": " ≠ nothing measured",
  "nothing filled": " ≠ nothing measured",
  better: " ≠ better than that",
  "no side": " ≠ a side that nothing tells",
} as const satisfies Readonly<Record<Mismatch, string>>;

/** What a function is told behind a number, where the number alone would be compared wrongly. */
export type ToldBehind = ClockUnit | (typeof BEHIND_TARGET)[Mismatch];

const TOLD_OF: ReadonlyMap<Mismatch | undefined, ReadonlyMap<NumberInput, ToldBehind>> = new Map(
  (Object.keys(BEHIND_TARGET) as Mismatch[]).map((mismatch) => [
    mismatch,
    new Map([["target", BEHIND_TARGET[mismatch]]]),
  ]),
);

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
  const told = TOLD_OF.get(row.mismatch);
  if (told) return told;
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
