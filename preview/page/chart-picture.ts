/** What a picture of a chart is drawn of: the same cells that Excel would read. */
export interface DrawnChart {
  readonly type: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** The end of the value axis, where it was set. */
  readonly maximum?: number;
}

export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** As the cells show them. */
  readonly shown: readonly string[];
  readonly colour: string;
  readonly isDashed: boolean;
  readonly hasLabels: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly colour: string;
}

/** The share of the picture that the names of bars take. */
export const NAMES_SHARE = 0.36;
/** Above for the title, below for the legend, in pixels. */
export const HEAD = 30;
export const FOOT = 28;
const GAP_SHARE = 0.3;
/** Room at the right for the label of a full bar. */
const LABEL = 44;

/** The end of the axis: as it was set, else the highest value. */
export function axisEnd({ maximum, series }: DrawnChart): number {
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return maximum ?? (highest > 0 ? highest : 1);
}

/** One bar for each value that is there; a blank has none. The first name stands on top. */
export function barsOf(chart: DrawnChart, { width, height }: Size): readonly Bar[] {
  const left = width * NAMES_SHARE;
  const lane = (height - HEAD - FOOT) / Math.max(1, chart.names.length);
  const thick = (lane * (1 - GAP_SHARE)) / Math.max(1, chart.series.length);
  const end = axisEnd(chart);
  return chart.series.flatMap(({ values, shown, colour, hasLabels }, at) =>
    values.flatMap((value, row) =>
      value === undefined
        ? []
        : [
            {
              x: left,
              y: HEAD + row * lane + (lane * GAP_SHARE) / 2 + at * thick,
              width: Math.min(1, Math.max(0, value / end)) * (width - left - LABEL),
              height: thick,
              label: hasLabels ? (shown[row] ?? "") : "",
              colour,
            },
          ],
    ),
  );
}

/** `M10,40 L20,30`; a blank parts the line. */
export function lineOf({ values }: DrawnSeries, end: number, { width, height }: Size): string {
  const [left, bottom] = [LABEL, height - FOOT];
  const step = (width - 2 * left) / Math.max(1, values.length - 1);
  return values
    .flatMap((value, at) => {
      if (value === undefined) return [];
      const isFirst = values[at - 1] === undefined;
      const y = bottom - (value / end) * (bottom - HEAD);
      return [`${isFirst ? "M" : "L"}${(left + at * step).toFixed(1)},${y.toFixed(1)}`];
    })
    .join(" ");
}

/** As many names as fit below a line, evenly: `[[0, "31 May"], [5, "5 Jul"]]`. */
export function namesBelow(names: readonly string[], most = 6): readonly (readonly [number, string])[] {
  const step = Math.max(1, Math.ceil((names.length - 1) / (most - 1)));
  return names.flatMap((name, at) => (at % step === 0 ? [[at, name] as const] : []));
}
