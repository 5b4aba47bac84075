import { cellAt } from "../../model/grid";
import type { ColumnShape } from "../roles/column-shape";
import { firstBodyRows } from "../regions/find-body";
import type { RoleColumn } from "../roles/role-column";
import { textsBelow } from "../rows/texts-below";
import { DAILY, PLANNED } from "./doubt";
import type { Observations, Observed } from "./observed";
import { flag, ROWS_TO_LOOK_AT } from "./shares";

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
    [DAILY]: flag(candidate.layout.columns.some((column) => holdsDayAfterDay(observed, column))),
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

/** Days that mostly come one after the other, or several rows a day: a log, where reports are weekly or monthly. */
function holdsDayAfterDay({ sheet, region }: Observed, { evidence: { index, shape } }: RoleColumn): boolean {
  if (shape.dates < 0.8 && shape.days < 0.8) return false;
  const days = firstBodyRows(region, ROWS_TO_LOOK_AT).flatMap((row) => {
    const { value } = cellAt(sheet.grid, row, index);
    return typeof value === "number" ? [value] : [];
  });
  const steps = days.slice(1).map((day, at) => Math.abs(day - (days[at] ?? day)));
  return steps.length > 1 && steps.filter((step) => step < LONG_STEP).length > steps.length / 2;
}

/** Days over a weekend and a holiday. */
const LONG_STEP = 5;

/** Fewer rows are no list of records. */
const FEWEST_RECORDS = 20;

function isDated({ dates, filledShare }: ColumnShape): boolean {
  return dates > 0.8 && filledShare > 0.8;
}

function isKey({ codes, distinct, filledShare }: ColumnShape): boolean {
  return codes > 0.9 && distinct > 0.95 && filledShare > 0.9;
}
