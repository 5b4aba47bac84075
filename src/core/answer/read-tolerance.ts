import type { Argument } from "./argument";
import { DEFAULT_TOLERANCE, type Tolerance } from "../assess/goal";
import { answer, invalid, whenKnown, type Answer } from "../model/answer";
import { lastNumber } from "../model/quantity";
import { readValue } from "./read-argument";

/** `5 abs`: five in the measure's own unit, also where 5 alone would be too small to be taken so. */
const ABSOLUTE = /abs\.?$/i;

/** The number before `abs`, or undefined where that is not said. */
function amountIn(argument: Argument): string | undefined {
  const text = typeof argument === "string" ? argument.trim() : "";
  const amount = text.replace(ABSOLUTE, "");
  return amount !== text && /\d/.test(amount) ? amount : undefined;
}
/** A tolerance of a whole target would tolerate anything, so from here on an amount is meant. */
const SMALLEST_AMOUNT = 1;

const USUAL = answer(DEFAULT_TOLERANCE);

/** Reads a tolerance: 0.1 and `10%` are a share of the target, 5 and `0.5 abs` an amount; omitted is a tenth. */
export function readTolerance(argument: Argument): Answer<Tolerance> {
  if (argument === null) return USUAL;
  const text = amountIn(argument);
  return whenKnown(readValue("tolerance", text ?? argument), (value) => {
    if (value === undefined) return USUAL;
    const size = lastNumber(value);
    if (size < 0) return invalid("The tolerance is negative; type for example 0.1 or 5 abs.");
    const isPercent = value.kind === "number" && value.unit === "%";
    const isAmount = text !== undefined || (size >= SMALLEST_AMOUNT && !isPercent);
    return answer<Tolerance>(isAmount ? { kind: "amount", amount: size } : { kind: "share", share: size });
  });
}
