import { argumentOf } from "./argument";
import { answer, invalid, whenKnown, type Answer } from "../model/answer";
import { isBlank, isCellError } from "../model/cell";
import type { Decimals } from "../model/workbook";
import { finite, readNumber, required } from "./read-argument";
import { readLocale } from "./read-locale";

/** The number that a person typed: `$1.2M` → 1200000, `99.9%` → 0.999; of several the last one. */
export function evaluateNumber(value: unknown, locale: unknown): Answer<number> {
  return whenKnown(readLocaleArgument(locale), (habits) =>
    whenKnown(required("value", readNumber("value", argumentOf(value), habits)), (number) => finite(number)),
  );
}

/** The number in a cell as the functions read it, without a locale; undefined where they cannot. */
export function numberInCell(value: unknown): number | undefined {
  // Most cells hold a number or nothing, and each is asked several times.
  if (value === undefined) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  const number = evaluateNumber(value, undefined);
  return number.kind === "value" ? number.value : undefined;
}

/** Omitted or blank, ambiguous numbers stay ambiguous. */
function readLocaleArgument(sent: unknown): Answer<Decimals | undefined> {
  const argument = argumentOf(sent);
  if (argument === null || argument === 0 || isBlank(argument)) return answer(undefined);
  if (isCellError(argument)) return invalid("The locale is an error.");
  return readLocale(String(argument));
}
