import { rowsOf } from "./argument";
import { coverage } from "../assess/series";
import { whenKnown, type Answer } from "../model/answer";
import { isBlank } from "../model/cell";
import type { DateSerial } from "../model/period";
import { readDay, readPeriodBetween } from "./read-argument";

/** The share of the rows with any content that are dated inside the period. */
export function evaluateCoverage({
  dates,
  start,
  due,
}: {
  readonly dates: unknown;
  readonly start: unknown;
  readonly due: unknown;
}): Answer<number> {
  return whenKnown(readPeriodBetween(start, due), (period) => coverage(datesOfRows(dates), period));
}

/** The first date of each row that holds anything; a list that runs sideways is one row per cell. */
function datesOfRows(sent: unknown): readonly (DateSerial | undefined)[] {
  const rows = rowsOf(sent);
  const [first = []] = rows;
  const records = rows.length === 1 ? first.map((cell) => [cell]) : rows;
  return records
    .map((row) => row.filter((cell) => cell !== null && cell !== 0 && !isBlank(cell)))
    .filter((row) => row.length > 0)
    .map((row) => {
      const days = row.map((cell) => readDay("date", cell));
      return days.find((day) => day.kind === "value" && day.value !== undefined);
    })
    .map((day) => (day?.kind === "value" ? day.value : undefined));
}
