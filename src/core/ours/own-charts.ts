import { CHART_NAMES, type Chart } from "../model/chart";
import { CHART_HEADINGS, CHARTS, REPORT_COLUMNS } from "../model/report";

/** A line of a report, its cells from the left. */
type Line = readonly unknown[];

const [NAME, SCORE, PLAN, WEEK, UPDATES, REVIEWS] = [1, 2, 3, 4, 5, 6] as const;
/** Where the page is parted between two charts that stand beside each other. */
const MIDDLE = 3;

/**
 * The charts that belong to a report, told by its lines alone: those of an older report are found again wherever its
 * numbers stand now.
 */
export function chartsOfReport(lines: readonly Line[]): readonly Chart[] {
  const head = lines.findIndex(([first]) => first === CHARTS);
  const headings = lines.findIndex((cells, row) => row > head && isHeadings(cells));
  if (head < 0 || headings < 0) return [];
  const spot: Spot = { head, headings };
  const heights = {
    objectives: height(lines, spot, [NAME, SCORE]),
    weeks: height(lines, spot, [WEEK, UPDATES]),
  };
  const areBoth = heights.objectives > 0 && heights.weeks > 0;
  const called = lines[headings]?.[NAME];
  return [
    ...(heights.objectives === 0
      ? []
      : [objectivesChart(spot, heights.objectives, { right: areBoth ? MIDDLE - 1 : WHOLE, called })]),
    ...(heights.weeks === 0 ? [] : [rhythmChart(spot, heights.weeks, areBoth ? MIDDLE : 0)]),
  ];
}

/** The rows of the head above the charts and of the headings of their numbers. */
interface Spot {
  readonly head: number;
  readonly headings: number;
}

const WHOLE = REPORT_COLUMNS - 1;

function isHeadings(cells: Line): boolean {
  return cells[SCORE] === CHART_HEADINGS.score || cells[UPDATES] === CHART_HEADINGS.updates;
}

/** How many lines below the headings hold a name and its number. */
function height(
  lines: readonly Line[],
  { headings }: Spot,
  [name, value]: readonly [number, number],
): number {
  const below = lines.slice(headings + 1);
  const end = below.findIndex((cells) => typeof cells[name] !== "string" || typeof cells[value] !== "number");
  return end < 0 ? below.length : end;
}

function objectivesChart(
  spot: Spot,
  rows: number,
  { right, called }: { readonly right: number; readonly called: unknown },
): Chart {
  const column = columnOf(spot, rows);
  return {
    name: CHART_NAMES.objectives,
    kind: "shares",
    title: `${String(called)}: score and plan`,
    place: { top: spot.head + 1, left: 0, bottom: spot.headings - 1, right },
    names: column(NAME),
    series: [
      { name: CHART_HEADINGS.score, values: column(SCORE) },
      { name: CHART_HEADINGS.plan, values: column(PLAN) },
    ],
  };
}

function rhythmChart(spot: Spot, rows: number, left: number): Chart {
  const column = columnOf(spot, rows);
  return {
    name: CHART_NAMES.rhythm,
    kind: "counts",
    title: "Updates and reviews a week",
    place: { top: spot.head + 1, left, bottom: spot.headings - 1, right: WHOLE },
    names: column(WEEK),
    series: [
      { name: CHART_HEADINGS.updates, values: column(UPDATES) },
      { name: CHART_HEADINGS.reviews, values: column(REVIEWS) },
    ],
  };
}

function columnOf({ headings }: Spot, rows: number) {
  return (column: number) => ({ top: headings + 1, left: column, bottom: headings + rows, right: column });
}
