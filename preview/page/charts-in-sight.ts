import type { FUniver } from "@univerjs/presets";
import type { Area } from "../../src/core/model/address";
import type { Book } from "../book";
import { chartNow } from "../file/chart-places";
import { toUniverRange, workbookOf, type UniverSheet } from "../objects/univer";
import type { ChartSeries, SheetChart } from "../sheet-chart";
import type { DrawnChart, DrawnSeries } from "./chart-picture";

/** A chart of the sheet in front, and where it stands on the grid's canvas. */
export interface ChartInSight {
  readonly id: string;
  readonly chart: DrawnChart;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** What Excel would show over the cells now; charts of the file that are not drawn here are left out. */
export function chartsInSight(api: FUniver, { charts, structure = [] }: Book): readonly ChartInSight[] {
  const sheet = workbookOf(api).getActiveSheet();
  const id = sheet.getSheetId();
  const own = (charts?.get(id) ?? []).filter(({ type }) => type !== "");
  return own.map((chart) => {
    const now = chartNow(chart, id, structure);
    return { id: chart.id, chart: drawnChart(sheet, now), place: placeOf(sheet, now.place) };
  });
}

function drawnChart(sheet: UniverSheet, { type, title, series, maximum }: SheetChart): ChartInSight["chart"] {
  const [first] = series;
  return {
    type,
    title,
    names: first?.names ? shownIn(sheet, first.names) : [],
    series: series.map((one) => drawnSeries(sheet, one)),
    ...(maximum !== undefined && { maximum }),
  };
}

function drawnSeries(sheet: UniverSheet, { name, values, ...looks }: ChartSeries): DrawnSeries {
  const cells = sheet.getRange(toUniverRange(values)).getRawValues();
  return {
    name,
    values: cells.map(([value]) => (typeof value === "number" ? value : undefined)),
    shown: shownIn(sheet, values),
    colour: looks.fill ?? looks.line ?? "#404040",
    isDashed: looks.lineStyle === "Dash",
    hasLabels: looks.hasDataLabels === true,
  };
}

function shownIn(sheet: UniverSheet, area: Area): readonly string[] {
  return sheet
    .getRange(toUniverRange(area))
    .getDisplayValues()
    .map(([shown = ""]) => shown);
}

/** Cells are told as if nothing were scrolled, at their full size. */
function placeOf(sheet: UniverSheet, { top, left, bottom, right }: Area): ChartInSight["place"] {
  const rectOf = (row: number, column: number) => sheet.getRange(row, column).getCellRect();
  const [first, last] = [rectOf(top, left), rectOf(bottom, right)];
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const [origin, shown] = [rectOf(0, 0), rectOf(sheetViewStartRow, sheetViewStartColumn)];
  const scrolled = { x: shown.left - origin.left + offsetX, y: shown.top - origin.top + offsetY };
  const zoom = sheet.getZoom();
  return {
    left: (first.left - scrolled.x) * zoom,
    top: (first.top - scrolled.y) * zoom,
    width: (last.right - first.left) * zoom,
    height: (last.bottom - first.top) * zoom,
  };
}
