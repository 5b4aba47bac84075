import { isTimeFormat } from "./date-format";
import type { Measured } from "./measured";
import { SCALED_INPUTS, type NumberInput } from "./scale";

/** What a second is of the day, as which a cell keeps a time. */
export const SECONDS_OF_DAY = 86_400;

/**
 * The numbers of a row that are times of the clock beside a value in words: 5:00, which the cell keeps as 0.2083, beside
 * `<4h`. No function sees a number format, so these are told in seconds: `18000 s`. Times alone compare as they are.
 */
export function clockInputs({ inputs, looks }: Pick<Measured, "inputs" | "looks">): ReadonlySet<NumberInput> {
  const isInWords = (input: NumberInput) => typeof inputs[input] === "string" && /\d/.test(inputs[input]);
  const isClock = (input: NumberInput) =>
    typeof inputs[input] === "number" && isTimeFormat(looks?.[input]?.numberFormat);
  return new Set(SCALED_INPUTS.some(isInWords) ? SCALED_INPUTS.filter(isClock) : []);
}
