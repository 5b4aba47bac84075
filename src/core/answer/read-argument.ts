import { argumentOf, type Argument } from "./argument";
import { allKnown, answer, invalid, notAvailable, whenKnown, type Answer } from "../model/answer";
import { spellDay, type DateSerial, type Period } from "../model/period";
import type { TypedValue } from "../model/quantity";
import type { Locale } from "../model/workbook";
import { readDate } from "../parse/date";
import { readTypedValue } from "../parse/typed-value";
import { remembering } from "./remember";

/** A typed value that says something, or undefined where there is no data. */
export type KnownValue = Exclude<TypedValue, { kind: "no data" | "unreadable" }> | undefined;

const typedValueOf = remembering((text) => readTypedValue(text));
const dateOf = remembering((text) => readDate(text));

/** Reads a typed value; what cannot be read is refused with the argument's name. */
export function readValue(name: string, argument: Argument, locale?: Locale): Answer<KnownValue> {
  const isRemembered = typeof argument === "string" && locale === undefined;
  const reading = isRemembered ? typedValueOf(argument) : readTypedValue(argument ?? undefined, locale);
  if (reading.kind === "unreadable") return unreadable(name, reading.reason);
  return answer(reading.kind === "no data" ? undefined : reading);
}

/** Reads a number; of several, as in `$18K to $30K`, the last one. */
export function readNumber(name: string, argument: Argument, locale?: Locale): Answer<number | undefined> {
  return whenKnown(readValue(name, argument, locale), (value) => answer(value && lastNumber(value)));
}

/** The number that a typed value comes to; a change stays a share: `+25%` → 0.25. */
export function lastNumber(value: NonNullable<KnownValue>): number {
  switch (value.kind) {
    case "number":
      return value.value;
    case "range":
      return value.upper;
    case "span":
      return value.to;
    case "relative":
      return value.change;
  }
}

/** Reads a day; blank, and the 0 that some hosts send for it, is undefined. */
export function readDay(name: string, argument: Argument, locale?: Locale): Answer<DateSerial | undefined> {
  const isRemembered = typeof argument === "string" && locale === undefined;
  const reading = isRemembered ? dateOf(argument) : readDate(argument ?? undefined, locale);
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
export function readRequiredDay(name: string, sent: unknown, locale: Locale | undefined): Answer<DateSerial> {
  return required(name, readDay(name, argumentOf(sent), locale));
}

/** Reads a period by its first and its last day, both given and in this order. */
export function readPeriodBetween(start: unknown, due: unknown, locale: Locale | undefined): Answer<Period> {
  const days = allKnown({
    start: readRequiredDay("start", start, locale),
    due: readRequiredDay("due date", due, locale),
  });
  return whenKnown(days, (known) => periodOf(known.start, known.due));
}

/** A period from its first to its last day, both given and in this order. */
export function periodOf(start: DateSerial, end: DateSerial): Answer<Period> {
  if (end >= start) return answer({ start, end });
  return notAvailable(`The due date, ${spellDay(end)}, is before the start, ${spellDay(start)}.`);
}

/** Refuses what no cell can show: the numbers of a sheet may overflow. */
export function finite(value: number): Answer<number> {
  return Number.isFinite(value) ? answer(value) : invalid("The numbers are too large.");
}

function unreadable(name: string, reason: string): Answer<never> {
  return invalid(`The ${name} cannot be read: ${reason}`);
}
