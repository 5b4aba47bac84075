import type { ColumnShape } from "../roles/column-shape";
import { textsBelow } from "../rows/texts-below";
import { PLANNED } from "./doubt";
import type { Observations, Observed } from "./observed";
import { flag } from "./shares";

/** Records of what happened, and sums of such records: sales, tickets, hours. */
export function recordObservations(observed: Observed): Observations {
  const { candidate } = observed;
  const shapes = candidate.layout.columns.map(({ evidence }) => evidence.shape);
  const filled = shapes.filter(({ filled: count }) => count > 0);
  const isLong = candidate.rowCount >= FEWEST_RECORDS;
  return {
    "rows dated": flag(isLong && filled.some(isDated)),
    "rows numbered": flag(isLong && filled.some(isKey)),
    "rows hundreds": flag(candidate.rowCount > 120),
    [PLANNED]: flag(isPlan(observed)),
  };
}

const FEWEST_PERIODS = 2;

/** `Design | Build | Launch` below `Q1 | Q2 | Q3`: what is to be done when. Lights would tell how it went, if only by letters. */
function isPlan({ sheet, region, candidate }: Observed): boolean {
  const below = candidate.layout.columns.filter(
    ({ evidence: { period, shape } }) => period !== undefined && shape.filled > 0,
  );
  return (
    below.length >= FEWEST_PERIODS &&
    below.every(
      ({ evidence: { shape } }) => shape.texts > 0.8 && shape.numbers < 0.2 && shape.statuses < 0.3,
    ) &&
    !below.every(({ evidence: { index } }) =>
      textsBelow(sheet, region, index).every((text) => LIGHT.test(text)),
    )
  );
}

/** Red, amber or yellow, green, blue for what is done. */
const LIGHT = /^[RAYGB]$/i;

/** Fewer rows are no list of records. */
const FEWEST_RECORDS = 20;

function isDated({ dates, filledShare }: ColumnShape): boolean {
  return dates > 0.8 && filledShare > 0.8;
}

function isKey({ codes, distinct, filledShare }: ColumnShape): boolean {
  return codes > 0.9 && distinct > 0.95 && filledShare > 0.9;
}
