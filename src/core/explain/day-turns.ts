import { health, healthIfFresh, type HealthInputs } from "../assess/health";
import { HEALTH, type Health } from "../model/health";
import type { DateSerial } from "../model/period";

/** A day on which the word turns by itself while nobody changes the number. */
export interface DayTurn {
  readonly word: Health;
  readonly day: DateSerial;
  /**
   * time: the plan moves on, or the period begins or ends. age: nobody updated the number. time, if kept up: as time,
   * but the number would be stale by then, had nobody confirmed it.
   */
  readonly because: "time" | "age" | "time, if kept up";
}

/** Two years ahead: a yearly number goes stale in 732 days at the latest. */
const MOST_DAYS = 733;

/** The first day on which the word turns by itself; where age does it, also the day on which time alone would. */
export function dayTurns(inputs: HealthInputs): readonly DayTurn[] {
  const now = health(inputs);
  if (now === HEALTH.stale) return [];
  const first = firstDay(inputs, now, health);
  if (!first) return [];
  if (first.word !== HEALTH.stale) return [{ ...first, because: "time" }];
  const later = firstDay(inputs, now, healthIfFresh);
  return [
    { ...first, because: "age" },
    ...(later ? [{ ...later, because: "time, if kept up" as const }] : []),
  ];
}

function firstDay(
  inputs: HealthInputs,
  now: Health,
  judge: (inputs: HealthInputs) => Health,
): Pick<DayTurn, "word" | "day"> | undefined {
  for (let day = inputs.asOf + 1; day <= inputs.asOf + MOST_DAYS; day++) {
    const word = judge({ ...inputs, asOf: day });
    if (word !== now) return { word, day };
  }
  return undefined;
}
