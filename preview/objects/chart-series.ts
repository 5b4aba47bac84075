import type { ChartSeries } from "../sheet-chart";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import type { ChartState } from "./chart-state";
import { givenRange } from "./given";

type SeriesState = ChartSeries;

function givenColumn(given: unknown, where: string): ChartSeries["values"] {
  const range = givenRange(given);
  if (!range) throw new HostError("InvalidArgument", where);
  return range.area;
}

const FILL: ObjectKind<SeriesState> = {
  name: "ChartFill",
  methods: { SetSolidColor: (series, colour) => void (series.fill = String(colour)) },
};

const LINE: ObjectKind<SeriesState> = {
  name: "ChartLineFormat",
  properties: {
    Color: ({ line }) => line ?? "",
    LineStyle: ({ lineStyle }) => lineStyle ?? "Automatic",
  },
  setters: {
    Color: (series, colour) => void (series.line = String(colour)),
    LineStyle: (series, style) => void (series.lineStyle = String(style)),
  },
};

const FORMAT: ObjectKind<SeriesState> = {
  name: "ChartSeriesFormat",
  children: { Fill: (series) => hostObject(FILL, series), Line: (series) => hostObject(LINE, series) },
};

const SERIES: ObjectKind<SeriesState> = {
  name: "ChartSeries",
  properties: {
    Name: ({ name }) => name,
    HasDataLabels: ({ hasDataLabels }) => hasDataLabels === true,
  },
  setters: {
    Name: (series, name) => void (series.name = String(name)),
    HasDataLabels: (series, given) => void (series.hasDataLabels = given === true),
  },
  children: { Format: (series) => hostObject(FORMAT, series) },
  methods: {
    SetValues: (series, given) => void (series.values = givenColumn(given, "ChartSeries.setValues")),
    SetXAxisValues: (series, given) => void (series.names = givenColumn(given, "ChartSeries.setXAxisValues")),
  },
};

/** A series that was just added has no cells yet. */
const NO_CELLS = { top: 0, left: 0, bottom: -1, right: -1 };

const SERIES_COLLECTION: ObjectKind<ChartState> = {
  name: "ChartSeriesCollection",
  properties: { Count: ({ chart }) => chart.series.length },
  items: ({ chart }) => chart.series.map((series) => hostObject(SERIES, series)),
  methods: {
    Add: ({ chart }, name) => {
      const series: ChartSeries = { name: typeof name === "string" ? name : "", values: NO_CELLS };
      chart.series.push(series);
      return hostObject(SERIES, series);
    },
  },
};

export function seriesCollectionObject(state: ChartState): HostObject {
  return hostObject(SERIES_COLLECTION, state);
}
