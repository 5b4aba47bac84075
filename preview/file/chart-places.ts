import { areaFromA1, areaToA1, type Area } from "../../src/core/model/address";
import type { SheetChart } from "../sheet-chart";
import { shiftArea, type StructuralEdit } from "./structure";

/** A chart follows its cells: where they stand after the rows and columns that came and went since it was drawn. */
export function chartNow(chart: SheetChart, sheetId: string, edits: readonly StructuralEdit[]): SheetChart {
  const later = edits.slice(chart.since).filter((edit) => edit.sheetId === sheetId);
  if (later.length === 0) return chart;
  const now = (area: Area): Area => areaFromA1(shiftArea(areaToA1(area), later) ?? "") ?? area;
  return {
    ...chart,
    place: now(chart.place),
    series: chart.series.map((series) => ({
      ...series,
      values: now(series.values),
      ...(series.names && { names: now(series.names) }),
    })),
  };
}
