import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import type { ChartState } from "./chart-state";

const VALUE_AXIS: ObjectKind<ChartState> = {
  name: "ChartAxis",
  properties: {
    Maximum: ({ chart }) => chart.maximum ?? "",
    Minimum: ({ chart }) => chart.minimum ?? "",
  },
  setters: {
    Maximum: ({ chart }, most) => void (chart.maximum = Number(most)),
    Minimum: ({ chart }, least) => void (chart.minimum = Number(least)),
  },
};

const CATEGORY_AXIS: ObjectKind<ChartState> = {
  name: "ChartAxis",
  properties: { ReversePlotOrder: ({ chart }) => chart.isReversed === true },
  setters: { ReversePlotOrder: ({ chart }, given) => void (chart.isReversed = given === true) },
};

const AXES: ObjectKind<ChartState> = {
  name: "ChartAxes",
  children: {
    ValueAxis: (state) => hostObject(VALUE_AXIS, state),
    CategoryAxis: (state) => hostObject(CATEGORY_AXIS, state),
  },
};

export function axesObject(state: ChartState): HostObject {
  return hostObject(AXES, state);
}
