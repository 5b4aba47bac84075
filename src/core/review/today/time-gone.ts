import { expectedProgress } from "../../assess/pace";
import { quarterName } from "../../evidence/quarters";
import { largestGroup } from "../../model/largest-group";
import type { Cases } from "../../model/cases";
import type { DateSerial, Period } from "../../model/period";
import { counted } from "../words";

/** The stretch that the plan is made for: the cycle of the settings, else that of most key results. */
export function planPeriod({
  settings,
  rows,
  asOf,
}: Pick<Cases, "settings" | "rows" | "asOf">): Period | undefined {
  const { cycleStart, cycleEnd } = settings;
  if (cycleStart !== undefined && cycleEnd !== undefined) return { start: cycleStart, end: cycleEnd };
  const running = rows.flatMap(({ measure, start, due }) =>
    measure.kind === "key result" && start !== undefined && due !== undefined && start <= asOf && asOf <= due
      ? [{ start, end: due }]
      : [],
  );
  return largestGroup(running, ({ start, end }) => `${start} ${end}`)[0];
}

/** The day that is looked at. */
interface Day {
  readonly asOf: DateSerial;
  readonly isPast: boolean;
}

/** `63% of Q4 is over, 34 days are left.`; of a past day `34% of Q4 is over on that day.` */
export function periodWords(period: Period, { asOf, isPast }: Day, yearStart: number): string {
  const name = quarterName(period, yearStart) ?? "the time";
  const left = Math.max(0, Math.floor(period.end) - Math.floor(asOf));
  if (asOf < period.start)
    return `${capital(name)} begins in ${counted(period.start - Math.floor(asOf), "day")}.`;
  if (asOf > period.end) return `${capital(name)} is over.`;
  const share = Math.round(expectedProgress(period, asOf) * 100);
  if (isPast) return `${share}% of ${name} is over on that day.`;
  const days =
    left === 0 ? "this is its last day" : `${counted(left, "day")} ${left === 1 ? "is" : "are"} left`;
  return `${share}% of ${name} is over, ${days}.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
