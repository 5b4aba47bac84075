import type { ColumnShape } from "../roles/column-shape";
import { bodyCells } from "./body-cells";
import type { Observations, Observed } from "./observed";
import { flag, shareOf } from "./shares";

/** Records of what happened, and sums of such records: sales, tickets, hours. */
export function recordObservations(observed: Observed): Observations {
  const { candidate } = observed;
  const shapes = candidate.layout.columns.map(({ evidence }) => evidence.shape);
  const filled = shapes.filter(({ filled: count }) => count > 0);
  const isLong = candidate.rowCount >= FEWEST_RECORDS;
  return {
    "numbers looked up": lookedUp(observed),
    "rows dated": flag(isLong && filled.some(isDated)),
    "rows numbered": flag(isLong && filled.some(isKey)),
    "rows hundreds": flag(candidate.rowCount > 120),
  };
}

/** Fewer rows are no list of records. */
const FEWEST_RECORDS = 20;

function isDated({ dates, filledShare }: ColumnShape): boolean {
  return dates > 0.8 && filledShare > 0.8;
}

function isKey({ codes, distinct, filledShare }: ColumnShape): boolean {
  return codes > 0.9 && distinct > 0.95 && filledShare > 0.9;
}

const LOOKS_UP = /\b(?:VLOOKUP|HLOOKUP|INDEX|XLOOKUP|OFFSET|INDIRECT)\(/i;

/** Part of the numbers that are looked up elsewhere: a view on another table. */
function lookedUp(observed: Observed): number {
  const numbers = bodyCells(observed).filter(({ value }) => typeof value === "number");
  return shareOf(numbers, ({ formula }) => formula !== undefined && LOOKS_UP.test(formula));
}
