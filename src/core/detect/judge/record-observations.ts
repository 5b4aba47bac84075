import type { ColumnShape } from "../roles/column-shape";
import type { RoleColumn } from "../roles/role-column";
import { PLANNED } from "./doubt";
import type { Observations, Observed } from "./observed";
import { flag } from "./shares";

/** Records of what happened, and sums of such records: sales, tickets, hours. */
export function recordObservations({ candidate }: Observed): Observations {
  const shapes = candidate.layout.columns.map(({ evidence }) => evidence.shape);
  const filled = shapes.filter(({ filled: count }) => count > 0);
  const isLong = candidate.rowCount >= FEWEST_RECORDS;
  return {
    "rows dated": flag(isLong && filled.some(isDated)),
    "rows numbered": flag(isLong && filled.some(isKey)),
    "rows hundreds": flag(candidate.rowCount > 120),
    [PLANNED]: flag(isPlan(candidate.layout.columns)),
  };
}

const FEWEST_PERIODS = 2;

/** `Design | Build | Launch` below `Q1 | Q2 | Q3`: what is to be done when. Lights would tell how it went. */
function isPlan(columns: readonly RoleColumn[]): boolean {
  const below = columns
    .filter(({ evidence: { period, shape } }) => period !== undefined && shape.filled > 0)
    .map(({ evidence: { shape } }) => shape);
  return (
    below.length >= FEWEST_PERIODS &&
    below.every(({ texts, numbers, statuses }) => texts > 0.8 && numbers < 0.2 && statuses < 0.3)
  );
}

/** Fewer rows are no list of records. */
const FEWEST_RECORDS = 20;

function isDated({ dates, filledShare }: ColumnShape): boolean {
  return dates > 0.8 && filledShare > 0.8;
}

function isKey({ codes, distinct, filledShare }: ColumnShape): boolean {
  return codes > 0.9 && distinct > 0.95 && filledShare > 0.9;
}
