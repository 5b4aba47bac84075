import { HEALTH, type Health } from "../../model/health";
import type { RowCase } from "../../model/row-case";
import { STANDS, type MeasureKind, type Stand, type Tally } from "../../model/today";
import { HEALTH_TONES } from "../../model/tones";

const BY_TONE = { good: "on plan", warning: "at risk", bad: "off track", unknown: "not known" } as const;

/** Achieved and On track are on plan; what is old, lacking or not begun is not known, and never on plan. */
export function standOf(health: Health): Stand {
  return BY_TONE[HEALTH_TONES[health]];
}

/** How many rows stand how. */
export function tallyOf(rows: readonly RowCase[]): Tally {
  const stands = rows.map(({ assessment }) => standOf(assessment.health));
  const counts = Object.fromEntries(
    STANDS.map((stand) => [stand, stands.filter((one) => one === stand).length]),
  ) as Tally["counts"];
  return { of: rows.length, counts };
}

export function ofKind(rows: readonly RowCase[], kind: MeasureKind): readonly RowCase[] {
  return rows.filter(({ measure }) => measure.kind === kind);
}

const LACKS: Partial<Record<Health, string>> = {
  [HEALTH.noDates]: "no start and end date",
  [HEALTH.noTarget]: "no target",
  [HEALTH.noData]: "no value",
  [HEALTH.stale]: "a value that is too old",
  [HEALTH.checkInputs]: "inputs that contradict each other or cannot be read",
  [HEALTH.notStarted]: "a start that is still to come",
};

/** `5 have no target, 1 has no value`: why rows of one kind are not known. */
export function lackingOf(rows: readonly RowCase[]): string {
  return (Object.keys(LACKS) as Health[])
    .map((health) => ({
      health,
      count: rows.filter(({ assessment }) => assessment.health === health).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ health, count }) => `${count} ${count === 1 ? "has" : "have"} ${LACKS[health] ?? ""}`)
    .join(", ");
}
