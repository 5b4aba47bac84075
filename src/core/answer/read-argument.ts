import { argumentOf, type Argument } from "./argument";
import {
  allKnown,
  answer,
  invalid,
  notAvailable,
  TOO_LARGE,
  whenKnown,
  type Answer,
  type NoAnswer,
} from "../model/answer";
import { spellDay, type DateSerial, type Period } from "../model/period";
import { lastNumber, type TypedValue } from "../model/quantity";
import type { Decimals } from "../model/workbook";
import { readDate } from "../parse/date";
import { readTypedValue } from "../parse/typed-value";
import { remembering } from "./remember";

/** A typed value that says something, or undefined where there is no data. */
export type KnownValue = Exclude<TypedValue, { kind: "no data" | "unreadable" }> | undefined;

/** What a text says where a number is meant, remembered. */
export const typedValueOf = remembering(readTypedValue);
const dateOf = remembering((value) => readDate(value));

/** Reads a typed value; what cannot be read is refused with the argument's name. */
export function readValue(name: string, argument: Argument, locale?: Decimals): Answer<KnownValue> {
  const reading = typedValueOf(argument, locale);
  if (reading.kind === "unreadable") return unreadable(name, reading.reason);
  return answer(reading.kind === "no data" ? undefined : reading);
}

/** Reads a number; of several, as in `$18K to $30K`, the last one. */
export function readNumber(name: string, argument: Argument, locale?: Decimals): Answer<number | undefined> {
  return whenKnown(readValue(name, argument, locale), (value) => answer(value && lastNumber(value)));
}

/** Up to here a number may be a year. */
const LAST_YEAR = 2100;
/** The first day that Excel does not know any more. */
const END_OF_DAYS = 2958466;

/** Reads a day; blank, and the 0 that some hosts send for it, is undefined. */
export function readDay(name: string, argument: Argument): Answer<DateSerial | undefined> {
  if (typeof argument === "number" && argument > LAST_YEAR && argument < END_OF_DAYS)
    return answer(Math.floor(argument));
  const reading = dateOf(argument);
  if (reading.kind === "unreadable") return unreadable(name, reading.reason);
  return answer(reading.kind === "date" ? reading.serial : undefined);
}

/** Insists on a value that may be lacking. */
export function required<Value>(name: string, known: Answer<Value | undefined>): Answer<Value> {
  return whenKnown(known, (value) =>
    value === undefined ? notAvailable(`The ${name} is missing.`) : answer(value),
  );
}

/** Reads a day that must be given. */
export function readRequiredDay(name: string, sent: unknown): Answer<DateSerial> {
  return required(name, readDay(name, argumentOf(sent)));
}

/** Reads a period by its first and its last day, both given and in this order. */
export function readPeriodBetween(start: unknown, due: unknown): Answer<Period> {
  const days = allKnown({
    start: readRequiredDay("start", start),
    due: readRequiredDay("due date", due),
  });
  return whenKnown(days, (known) => periodOf(known.start, known.due));
}

/** A period from its first to its last day, both given and in this order. */
export function periodOf(start: DateSerial, end: DateSerial): Answer<Period> {
  return end >= start ? answer({ start, end }) : notInOrder(start, end);
}

/** What is wrong with a period that ends before it begins. */
export function notInOrder(start: DateSerial, end: DateSerial): NoAnswer {
  return notAvailable(`The due date, ${spellDay(end)}, is before the start, ${spellDay(start)}.`);
}

/** Refuses what no cell can show: the numbers of a sheet may overflow. */
export function finite(value: number): Answer<number> {
  return Number.isFinite(value) ? answer(value) : TOO_LARGE;
}

function unreadable(name: string, reason: string): Answer<never> {
  return invalid(`The ${name} cannot be read: ${reason}`);
}
