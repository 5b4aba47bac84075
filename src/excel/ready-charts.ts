import { CHART_GREYS, isOwnChart, type Chart } from "../core/model/chart";
import { canDrawCharts } from "./feature-check";
import { sheetKey, type Desk } from "./desk";
import type { ReadyStep } from "./ready-step";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";

/** Nothing in an Excel that cannot draw series of our choice. */
export function readyCharts(desk: Desk, step: StepOf<"draw charts">): readonly ReadyStep[] {
  if (!canDrawCharts()) return [];
  const sheet = sheetKey(desk, step.sheet);
  return [
    {
      noted: step,
      write: (context) => step.charts.forEach((chart) => drawChart(context, sheet, chart)),
      undo: (context) => eraseCharts(context, sheet, step.charts),
    },
  ];
}

/** Only those that stand there, and bear their name alone. */
export async function readyNoCharts(desk: Desk, step: StepOf<"erase charts">): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  const standing = await ownChartsOn(desk.context, { sheet, ask: desk.ask });
  const charts = step.charts.filter(({ name }) => standing.includes(name));
  return {
    noted: { ...step, charts },
    write: (context) => charts.forEach(({ name }) => chartsOf(context, sheet).getItem(name).delete()),
    undo: async (context) => {
      const now = await ownChartsOn(context, { sheet, ask: () => sync(context) });
      charts.filter(({ name }) => !now.includes(name)).forEach((chart) => drawChart(context, sheet, chart));
      await sync(context);
    },
  };
}

async function eraseCharts(
  context: Excel.RequestContext,
  sheet: string,
  charts: readonly Chart[],
): Promise<void> {
  const standing = await ownChartsOn(context, { sheet, ask: () => sync(context) });
  for (const { name } of charts) if (standing.includes(name)) chartsOf(context, sheet).getItem(name).delete();
  await sync(context);
}

/** The names of ours that exactly one chart of the sheet bears. */
async function ownChartsOn(
  context: Excel.RequestContext,
  { sheet, ask }: { readonly sheet: string; readonly ask: () => Promise<void> },
): Promise<readonly string[]> {
  const charts = chartsOf(context, sheet);
  charts.load("items/name");
  await ask();
  const names = charts.items.map(({ name }) => name);
  return names.filter((name) => isOwnChart(name) && names.indexOf(name) === names.lastIndexOf(name));
}

function chartsOf(context: Excel.RequestContext, sheet: string): Excel.ChartCollection {
  return context.workbook.worksheets.getItem(sheet).charts;
}

/** Series are added one by one: which of several columns are names, Excel would have to guess. */
function drawChart(context: Excel.RequestContext, sheet: string, { series, ...chart }: Chart): void {
  const [first, ...others] = series;
  if (!first) return;
  const drawn = chartsOf(context, sheet).add(
    chart.kind === "shares" ? "BarClustered" : "Line",
    rangeOf(context, sheet, first.values),
    "Columns",
  );
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.position = "Bottom";
  const added = [
    drawn.series.getItemAt(0),
    ...others.map(({ name, values }) => {
      const one = drawn.series.add(name);
      one.setValues(rangeOf(context, sheet, values));
      return one;
    }),
  ];
  added.forEach((one, at) => {
    one.name = series[at]?.name ?? "";
    one.setXAxisValues(rangeOf(context, sheet, chart.names));
    (chart.kind === "shares" ? asBars : asLine)(one, at);
  });
  if (chart.kind === "shares") asShares(drawn);
  drawn.setPosition(cornerOf(context, sheet, chart, "first"), cornerOf(context, sheet, chart, "last"));
}

function asBars(series: Excel.ChartSeries, at: number): void {
  series.format.fill.setSolidColor(CHART_GREYS[at] ?? CHART_GREYS[0]);
  series.hasDataLabels = true;
}

function asLine(series: Excel.ChartSeries, at: number): void {
  series.format.line.color = CHART_GREYS[0];
  series.format.line.lineStyle = at === 0 ? "Continuous" : "Dash";
}

/** The first objective stands on top, as in the table, and a full bar is 100 %. */
function asShares({ axes: { valueAxis, categoryAxis } }: Excel.Chart): void {
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
  categoryAxis.reversePlotOrder = true;
}

function cornerOf(
  context: Excel.RequestContext,
  sheet: string,
  { place: { top, left, bottom, right } }: Pick<Chart, "place">,
  which: "first" | "last",
): Excel.Range {
  const [row, column] = which === "first" ? [top, left] : [bottom, right];
  return rangeOf(context, sheet, { top: row, left: column, bottom: row, right: column });
}
