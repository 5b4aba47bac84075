import { spellDay, type DateSerial } from "../model/period";
import { CHART_HEADINGS, CHART_LINES, CHARTS, type ReportRow } from "../model/report";
import type { ObjectiveLine } from "../model/today";
import type { NewContent } from "../model/write-plan";
import { weeksUpTo } from "./weeks";

interface Drawn {
  readonly objectives: readonly ObjectiveLine[];
  /** Days of updates and reviews, and those of them that are reviews. */
  readonly activityDays: readonly DateSerial[];
  readonly reviewDays: readonly DateSerial[];
}

/** As many bars as can be told apart on half a page. */
const MOST_BARS = 12;

/**
 * Room for the charts, and the numbers that they draw: objectives with a score beside their plan, updates and reviews
 * of each week. What has no number has no line, so that nothing is drawn as if it were zero.
 */
export function chartsPart(drawn: Drawn, objectives: string, asOf: DateSerial): readonly ReportRow[] {
  const bars = barsOf(drawn.objectives);
  const weeks = weeksOf(drawn, asOf);
  const height = Math.max(bars.length, weeks.length);
  if (height === 0) return [];
  const { score, plan, week, updates, reviews } = CHART_HEADINGS;
  const blank = (): ReportRow => ({ style: "blank", cells: [] });
  return [
    blank(),
    { style: "head", cells: [CHARTS] },
    ...Array.from({ length: CHART_LINES }, blank),
    {
      style: "columns",
      cells: [
        undefined,
        ...(bars.length > 0 ? [objectives, score, plan] : NO_BAR),
        ...(weeks.length > 0 ? [week, updates, reviews] : []),
      ],
    },
    ...Array.from({ length: height }, (_, line): ReportRow => ({
      style: "row",
      cells: [undefined, ...(bars[line] ?? NO_BAR), ...(weeks[line] ?? [])],
      formats: { 2: "0%", 3: "0%" },
    })),
  ];
}

const NO_BAR = [undefined, undefined, undefined] as const;

function barsOf(objectives: readonly ObjectiveLine[]): readonly (readonly NewContent[])[] {
  return objectives
    .filter(({ score }) => score !== undefined)
    .slice(0, MOST_BARS)
    .map(({ name, score, plan }) => [name, score, plan]);
}

function weeksOf({ activityDays, reviewDays }: Drawn, asOf: DateSerial): readonly (readonly NewContent[])[] {
  const weeks = weeksUpTo(asOf);
  const rows = weeks.lasts.map((last) => {
    const [all, reviews] = [weeks.count(activityDays, last), weeks.count(reviewDays, last)];
    return [spellDay(last).replace(/ \d{4}$/, ""), all - reviews, reviews] as const;
  });
  return rows.some(([, updates, reviews]) => updates + reviews > 0) ? rows : [];
}
