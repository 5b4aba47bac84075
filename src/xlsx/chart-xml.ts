import { quoteSheetName, cellToA1, type Area } from "../core/model/address";
import { encodeText } from "./xml";
import { tag } from "./xml-patch";

export const CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

/** A chart over the cells of a sheet, in office.js's words: what is absent is Excel's own. */
export interface DrawnChart {
  readonly name: string;
  /** `BarClustered`, else lines. */
  readonly type: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly series: readonly DrawnSeries[];
  readonly maximum?: number;
  readonly minimum?: number;
  readonly isReversed?: boolean;
  readonly legend?: string;
}

export interface DrawnSeries {
  readonly name: string;
  readonly values: Area;
  readonly names?: Area;
  readonly hasDataLabels?: boolean;
  /** `#404040` */
  readonly fill?: string;
  readonly line?: string;
  readonly lineStyle?: string;
}

/** The part of a chart; its numbers are read from the cells when the file is opened (ECMA-376 21.2). */
export function chartXml(chart: DrawnChart, sheet: string): string {
  const isBars = chart.type === "BarClustered";
  const series = chart.series.map((one, at) => seriesXml(one, { at, isBars, sheet })).join("");
  const axes = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);
  const plot = isBars
    ? tag("c:barChart", {}, `${val("barDir", "bar")}${val("grouping", "clustered")}${val("varyColors", 0)}${series}${val("gapWidth", 60)}${axes}`) // prettier-ignore
    : tag("c:lineChart", {}, `${val("grouping", "standard")}${val("varyColors", 0)}${series}${val("marker", 1)}${axes}`); // prettier-ignore
  const content = [
    titleXml(chart.title),
    val("autoTitleDeleted", chart.title === "" ? 1 : 0),
    tag(
      "c:plotArea",
      {},
      `${tag("c:layout", {})}${plot}${categoryAxis(chart, isBars)}${valueAxis(chart, isBars)}`,
    ),
    tag(
      "c:legend",
      {},
      `${val("legendPos", (chart.legend ?? "Right").charAt(0).toLowerCase())}${val("overlay", 0)}`,
    ),
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ].join("");
  const space = val("roundedCorners", 0) + tag("c:chart", {}, content);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("c:chartSpace", { "xmlns:c": CHART_SPACE, "xmlns:a": DRAWING }, space)}`;
}

function val(name: string, value: string | number): string {
  return tag(`c:${name}`, { val: value });
}

function titleXml(title: string): string {
  if (title === "") return "";
  const run = tag(
    "a:r",
    {},
    `${tag("a:rPr", { lang: "en-US", sz: 1100, b: 1 })}<a:t>${encodeText(title)}</a:t>`,
  );
  const rich = tag("c:rich", {}, `${tag("a:bodyPr", {})}${tag("a:p", {}, run)}`);
  return tag("c:title", {}, `${tag("c:tx", {}, rich)}${val("overlay", 0)}`);
}

interface InChart {
  readonly at: number;
  readonly isBars: boolean;
  readonly sheet: string;
}

function seriesXml(series: DrawnSeries, { at, isBars, sheet }: InChart): string {
  const labels = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return tag(
    "c:ser",
    {},
    [
      val("idx", at),
      val("order", at),
      tag("c:tx", {}, `<c:v>${encodeText(series.name)}</c:v>`),
      looksXml(series, isBars),
      isBars ? val("invertIfNegative", 0) : tag("c:marker", {}, val("symbol", "none")),
      series.hasDataLabels
        ? tag("c:dLbls", {}, labels.map((name) => val(name, name === "showVal" ? 1 : 0)).join(""))
        : "",
      series.names ? tag("c:cat", {}, tag("c:strRef", {}, cellsXml(sheet, series.names))) : "",
      tag("c:val", {}, tag("c:numRef", {}, cellsXml(sheet, series.values))),
      isBars ? "" : val("smooth", 0),
    ].join(""),
  );
}

function looksXml({ fill, line, lineStyle }: Partial<DrawnSeries>, isBars: boolean): string {
  const solid = (colour: string) =>
    tag("a:solidFill", {}, tag("a:srgbClr", { val: colour.replace("#", "").toUpperCase() }));
  if (isBars) return fill === undefined ? "" : tag("c:spPr", {}, solid(fill));
  if (line === undefined) return "";
  const dash = lineStyle === "Dash" ? tag("a:prstDash", { val: "dash" }) : "";
  return tag("c:spPr", {}, tag("a:ln", { w: 22225 }, solid(line) + dash));
}

/** `'OKR Report'!$C$70:$C$72` */
function cellsXml(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) =>
    cellToA1({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const cells = `${corner(top, left)}:${corner(bottom, right)}`;
  return `<c:f>${encodeText(`${quoteSheetName(sheet)}!${cells}`)}</c:f>`;
}

function categoryAxis({ isReversed }: DrawnChart, isBars: boolean): string {
  return axis("c:catAx", {
    id: CATEGORY_AXIS,
    other: VALUE_AXIS,
    side: isBars ? "l" : "b",
    scaling: val("orientation", isReversed ? "maxMin" : "minMax"),
    lines: "",
    end: "",
  });
}

function valueAxis({ maximum, minimum }: DrawnChart, isBars: boolean): string {
  const bounds = [
    ...(maximum === undefined ? [] : [val("max", maximum)]),
    ...(minimum === undefined ? [] : [val("min", minimum)]),
  ].join("");
  return axis("c:valAx", {
    id: VALUE_AXIS,
    other: CATEGORY_AXIS,
    side: isBars ? "b" : "l",
    scaling: val("orientation", "minMax") + bounds,
    lines: tag("c:majorGridlines", {}, looksXml({ line: "#D9D9D9" }, false)),
    end: val("crossBetween", "between"),
  });
}

interface Axis {
  readonly id: number;
  readonly other: number;
  readonly side: string;
  readonly scaling: string;
  readonly lines: string;
  readonly end: string;
}

function axis(name: string, { id, other, side, scaling, lines, end }: Axis): string {
  const content = [
    val("axId", id),
    tag("c:scaling", {}, scaling),
    val("delete", 0),
    val("axPos", side),
    lines,
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    val("crossAx", other),
    val("crosses", "autoZero"),
    end,
  ];
  return tag(name, {}, content.join(""));
}
