import type { Area } from "./address";

/** What the charts of the report are called in the workbook, by which they are found again. */
export const CHART_NAMES = { objectives: "OKR Pulse objectives", rhythm: "OKR Pulse rhythm" } as const;

/** Dark and light tell the first series from the second in black and white; lines are dark, the second one dashed. */
export const CHART_GREYS = ["#404040", "#A6A6A6"] as const;

/** A chart of ours: one point for each name, one bar or line for each series. */
export interface Chart {
  readonly name: string;
  /** Shares go from 0 to 1 and are drawn as bars; counts of a time are drawn as lines. */
  readonly kind: "shares" | "counts";
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** One column of names. */
  readonly names: Area;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** One column, as high as that of the names. */
  readonly values: Area;
}

const OURS: ReadonlySet<string> = new Set(Object.values(CHART_NAMES));

export function isOwnChart(name: string): boolean {
  return OURS.has(name);
}

/** The names of ours that more than one chart bears: nobody can tell which of them we drew. */
export function sharedChartNames(charts: readonly string[] = []): readonly string[] {
  return [...OURS].filter((name) => charts.filter((other) => other === name).length > 1);
}

/** Charts that we did not draw. */
export function foreignCharts(charts: readonly string[] = []): readonly string[] {
  const shared = new Set(sharedChartNames(charts));
  return charts.filter((name) => !isOwnChart(name) || shared.has(name));
}
