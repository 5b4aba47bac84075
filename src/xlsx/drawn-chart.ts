import { CHART_GREYS, type Chart } from "../core/model/chart";
import type { DrawnChart, DrawnSeries } from "./chart-xml";

/** A chart of ours as a file has it: as the host draws it. */
export function drawnChart({ name, title, place, kind, names, series }: Chart): DrawnChart {
  const isBars = kind === "shares";
  return {
    name,
    title,
    place,
    legend: "Bottom",
    type: isBars ? "BarClustered" : "Line",
    ...(isBars && { minimum: 0, maximum: 1, isReversed: true }),
    series: series.map((one, at) => ({ ...one, names, ...(isBars ? barLooks(at) : lineLooks(at)) })),
  };
}

function barLooks(at: number): Partial<DrawnSeries> {
  return { fill: CHART_GREYS[at] ?? CHART_GREYS[0], hasDataLabels: true };
}

function lineLooks(at: number): Partial<DrawnSeries> {
  return { line: CHART_GREYS[0], lineStyle: at === 0 ? "Continuous" : "Dash" };
}
