import { spellDay, type DateSerial } from "../model/period";
import type { LogLine } from "../model/log";
import { AGREED, type ReportRow } from "../model/report";
import type { Figure } from "../model/today";
import type { NewContent } from "../model/write-plan";
import { lines, part } from "./rows";
import { WEEKS, weeksUpTo } from "./weeks";

/** The programme beside what was published of others. */
export function programmePart(figures: readonly Figure[]): readonly ReportRow[] {
  const rows = figures.map(({ value, what, beside }): ReportRow => ({
    style: "row",
    cells: [
      undefined,
      capital(what),
      value,
      undefined,
      undefined,
      undefined,
      beside === undefined ? undefined : `published: ${beside}`,
    ],
  }));
  return part("How the programme is kept", [], rows);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const STEPS = "▁▂▃▄▅▆▇█";

/** Updates and reviews per week of half a year, the present one last; nothing where no log tells of any. */
export function rhythmPart(activityDays: readonly DateSerial[], asOf: DateSerial): readonly ReportRow[] {
  const weeks = weeksUpTo(asOf);
  const counts = weeks.lasts.map((last) => weeks.count(activityDays, last));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const most = Math.max(...counts);
  const line = counts
    .map((count) => (count === 0 ? "·" : STEPS.charAt(Math.ceil((count / most) * STEPS.length) - 1)))
    .join("");
  const row: ReportRow = {
    style: "row",
    cells: [undefined, "Updates and reviews in OKR Log", all, undefined, undefined, undefined, line],
  };
  return part(`Rhythm: ${WEEKS} weeks, the present one last`, [], [row]);
}

const MOST_DECISIONS = 8;
/** A quarter: older decisions were in the reports before. */
const DECISION_DAYS = 92;
const DECISION_ROOM = 70;

/** What reviews decided in the last quarter, newest first. */
export function decisionsPart(log: readonly LogLine[], asOf: DateSerial): readonly ReportRow[] {
  const decided = log.filter(
    ({ kind, note, when }) =>
      kind === "review" && note !== undefined && when <= asOf && when > asOf - DECISION_DAYS,
  );
  const rows = [...decided]
    .reverse()
    .slice(0, MOST_DECISIONS)
    .flatMap(({ measure, note = "", when }) =>
      lines(note, DECISION_ROOM).map((text, line): ReportRow => ({
        style: "row",
        isProse: true,
        cells:
          line === 0 ? [undefined, measure, spellDay(when), text] : [undefined, undefined, undefined, text],
      })),
    );
  return part("Decisions", ["What", "When", "Decided"], rows);
}

const OPEN_LINES = 3;

/** Room for what the meeting agrees on; what stands there already stays. */
export function agreedPart(kept: readonly (readonly NewContent[])[]): readonly ReportRow[] {
  const open = Array.from({ length: Math.max(1, OPEN_LINES - kept.length) }, (): readonly NewContent[] => []);
  const rows = [...kept, ...open].map((cells): ReportRow => ({ style: "open", cells, isProse: true }));
  return part(AGREED, ["What", "Who", "By"], rows);
}
