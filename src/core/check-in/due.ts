import { HEALTH, type Health } from "../model/health";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";

/** What was reached, or has ended, waits for no number any more. */
const SETTLED: readonly Health[] = [HEALTH.achieved, HEALTH.missed];

/** Since when a number is awaited. */
export interface Due {
  readonly isDue: boolean;
  readonly updated?: DateSerial;
  readonly dueOn?: DateSerial;
}

/**
 * Whether a row awaits its number, as `OKR.STALENESS` counts: every 14 days, updated on the 12th → due on the 26th,
 * awaited from the 27th on. A row that is dated but was never updated is awaited, one without a value too; where
 * nothing tells a day, nothing is awaited.
 */
export function dueOf({ evidence, assessment, actual, cadenceDays, isOver }: RowCase, asOf: DateSerial): Due {
  const { lastUpdate: updated, isDated, isFed } = evidence;
  const isSettled = isOver || SETTLED.includes(assessment.health);
  if (updated === undefined) {
    const isAwaited = isDated || (actual === undefined && !isFed) || assessment.staleness !== undefined;
    return { isDue: !isSettled && isAwaited };
  }
  if (cadenceDays === "irregular") return { isDue: !isSettled && actual === undefined && !isFed, updated };
  if (isSettled) return { isDue: false, updated };
  const dueOn = updated + cadenceDays;
  return { isDue: asOf > dueOn, updated, dueOn };
}
