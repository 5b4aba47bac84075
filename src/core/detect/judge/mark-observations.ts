import { bodyCells } from "./body-cells";
import type { Observations, Observed } from "./observed";
import { shareOf } from "./shares";

/** How much of the table is computed. */
export function markObservations(observed: Observed): Observations {
  const numbers = bodyCells(observed).filter(({ value }) => typeof value === "number");
  return { formulas: shareOf(numbers, ({ formula }) => formula !== undefined) };
}
