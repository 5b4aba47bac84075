import type { Area } from "../../src/core/model/address";
import type { SheetChart } from "../sheet-chart";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { axesObject } from "./chart-axes";
import type { ChartState } from "./chart-state";
import { seriesCollectionObject } from "./chart-series";
import { givenRange, givenText } from "./given";
import { findRange } from "./range-state";
import { nextId, sheetById, wireId, type RangeState, type SheetState } from "./session";

function chartsOn({ session, sheetId }: SheetState): readonly SheetChart[] {
  return session.book.charts?.get(sheetId) ?? [];
}

function setCharts({ session, sheetId }: SheetState, charts: readonly SheetChart[]): void {
  session.book.charts?.set(sheetId, charts);
}

function givenCells(sheet: SheetState, given: unknown, where: string): RangeState {
  const found = givenRange(given) ?? findRange(sheet.session, givenText(given, where), sheet.sheetId);
  if (!found) throw new HostError("InvalidArgument", where);
  return found;
}

/** One series for each column of the cells; nothing is guessed to be a name. */
function addChart(sheet: SheetState, ...[type, source, seriesBy]: readonly unknown[]): HostObject {
  const where = "ChartCollection.add";
  refuseProtected(sheet, where);
  if (seriesBy !== "Columns") throw new HostError("ApiNotFound", `${where} by ${String(seriesBy)}`);
  const { area } = givenCells(sheet, source, where);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, step) => area.left + step);
  const charts = chartsOn(sheet);
  const chart: SheetChart = {
    id: nextId(sheet.session, "chart-"),
    name: freeName(charts),
    type: givenText(type, where),
    title: "",
    place: { top: 0, left: 0, bottom: 14, right: 6 },
    since: sheet.session.book.structure?.length ?? 0,
    series: columns.map((column, at) => ({
      name: `Series${at + 1}`,
      values: { ...area, left: column, right: column },
    })),
  };
  setCharts(sheet, [...charts, chart]);
  return chartObject({ ...sheet, chart });
}

function freeName(charts: readonly SheetChart[]): string {
  const taken = new Set(charts.map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
}

function refuseProtected({ session, sheetId }: SheetState, where: string): void {
  if (session.book.protectedSheets.has(sheetId)) throw new HostError("AccessDenied", where);
}

function setPosition(state: ChartState, start: unknown, end: unknown): void {
  const where = "Chart.setPosition";
  const first = givenCells(state, start, where).area;
  const last = givenCells(state, end, where).area;
  state.chart.place = placeOf(first, last);
}

function placeOf(first: Area, last: Area): Area {
  return { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
}

const TITLE: ObjectKind<ChartState> = {
  name: "ChartTitle",
  properties: { Text: ({ chart }) => chart.title },
  setters: { Text: ({ chart }, text) => void (chart.title = String(text)) },
};

const LEGEND: ObjectKind<ChartState> = {
  name: "ChartLegend",
  properties: { Position: ({ chart }) => chart.legend ?? "Right" },
  setters: { Position: ({ chart }, position) => void (chart.legend = String(position)) },
};

const CHART: ObjectKind<ChartState> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: wireId(chart.id) }),
  properties: {
    Id: ({ chart }) => wireId(chart.id),
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
  },
  setters: { Name: ({ chart }, name) => void (chart.name = givenText(name, "Chart.name")) },
  children: {
    Title: (state) => hostObject(TITLE, state),
    Legend: (state) => hostObject(LEGEND, state),
    Series: seriesCollectionObject,
    Axes: axesObject,
  },
  methods: {
    SetPosition: setPosition,
    Delete: (state) => {
      refuseProtected(state, "Chart.delete");
      setCharts(
        state,
        chartsOn(state).filter((other) => other !== state.chart),
      );
    },
  },
};

function chartObject(state: ChartState): HostObject {
  return hostObject(CHART, state);
}

const CHARTS: ObjectKind<SheetState> = {
  name: "ChartCollection",
  properties: { Count: (sheet) => chartsOn(sheet).length },
  items: (sheet) => chartsOn(sheet).map((chart) => chartObject({ ...sheet, chart })),
  find: (sheet, key) => {
    const chart = chartsOn(sheet).find(({ id, name }) => wireId(id) === key || name === key);
    return chart && chartObject({ ...sheet, chart });
  },
  methods: { Add: addChart },
};

/** `Excel.ChartCollection` of a sheet. */
export function chartsObject(sheet: SheetState): HostObject {
  if (!sheetById(sheet.session, sheet.sheetId)) throw new HostError("ItemNotFound", "Worksheet");
  return hostObject(CHARTS, sheet);
}
