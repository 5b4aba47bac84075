import { areaFromA1, type Area } from "../../src/core/model/address";
import { decodeEscapes } from "../../src/xlsx/escapes";
import { partXml, relationshipsOf, type Package } from "../../src/xlsx/package";
import { child, childrenOf, textOf, type XmlElement } from "../../src/xlsx/xml";
import type { ChartSeries, SheetChart } from "../sheet-chart";

/** The charts of a sheet of the file, each with where it stands there. */
export function openCharts(parts: Package, sheetPath: string): readonly SheetChart[] {
  const drawings = relationshipsOf(parts, sheetPath).filter(({ kind }) => kind === "drawing");
  return drawings.flatMap(({ target }) =>
    framesOf(partXml(parts, target)).flatMap((frame, at) => {
      const part = relationshipsOf(parts, target).find(({ id }) => id === frame.relation)?.target;
      if (part === undefined) return [];
      const drawn = drawnChart(partXml(parts, part));
      return [
        { id: `file-${target}-${at}`, ...frame.chart, ...drawn, since: 0, drawing: { path: target, part } },
      ];
    }),
  );
}

/** A chart's frame in a drawing. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  /** The id of the relationship that leads to its part. */
  readonly relation: string;
  readonly chart: Pick<SheetChart, "name" | "place">;
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

export function framesOf(drawing: XmlElement | undefined): readonly ChartFrame[] {
  const anchors = (drawing?.children ?? []).filter(({ name }) => ANCHORS.includes(name));
  return anchors.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const data = child(child(frame, "graphic"), "graphicData");
    const chart = child(data, "chart");
    const relation = Object.entries(chart?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
    if (relation === undefined) return [];
    const name = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes.name ?? "";
    return [{ anchor, relation, chart: { name: decodeEscapes(name), place: placeOf(anchor) } }];
  });
}

function placeOf(anchor: XmlElement): Area {
  const cell = (corner: string) => {
    const at = child(anchor, corner);
    const number = (name: string) => Number(textOf(child(at, name) ?? NOTHING) || 0);
    return { row: number("row"), column: number("col") };
  };
  const [from, to] = [cell("from"), cell("to")];
  return { top: from.row, left: from.column, bottom: to.row - 1, right: to.column - 1 };
}

const NOTHING: XmlElement = {
  name: "",
  attributes: {},
  children: [],
  text: "",
  start: 0,
  end: 0,
  contentStart: 0,
  contentEnd: 0,
};

type Drawn = Pick<SheetChart, "type" | "title" | "series" | "maximum" | "minimum" | "isReversed" | "legend">;

/** Bars and lines as we save them; of any other chart only its place is known. */
function drawnChart(space: XmlElement | undefined): Drawn {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const plots = (plot?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const [only] = plots;
  const type = plots.length === 1 && only ? typeOf(only) : "";
  const series = type === "" ? [] : childrenOf(only, "ser").flatMap((one) => seriesOf(one) ?? []);
  const scaling = child(child(plot, "valAx"), "scaling");
  const bound = (name: string) => valueOf(scaling, name);
  const [most, least] = [bound("max"), bound("min")];
  return {
    type: series.length === 0 ? "" : type,
    title: titleOf(chart),
    series,
    ...(most !== undefined && { maximum: Number(most) }),
    ...(least !== undefined && { minimum: Number(least) }),
    isReversed: valueOf(child(child(plot, "catAx"), "scaling"), "orientation") === "maxMin",
    legend: valueOf(child(chart, "legend"), "legendPos") === "b" ? "Bottom" : "Right",
  };
}

function typeOf(plot: XmlElement): string {
  if (plot.name === "barChart")
    return valueOf(plot, "barDir") === "bar" && valueOf(plot, "grouping") === "clustered"
      ? "BarClustered"
      : "";
  return plot.name === "lineChart" && valueOf(plot, "grouping") === "standard" ? "Line" : "";
}

function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

function titleOf(chart: XmlElement | undefined): string {
  const rich = child(child(child(chart, "title"), "tx"), "rich");
  return childrenOf(rich, "p")
    .flatMap((paragraph) => childrenOf(paragraph, "r"))
    .map((run) => textOf(child(run, "t") ?? NOTHING))
    .join("");
}

function seriesOf(series: XmlElement): ChartSeries | undefined {
  const values = cellsOf(child(child(series, "val"), "numRef"));
  if (!values) return undefined;
  const names = cellsOf(child(child(series, "cat"), "strRef"));
  const looks = child(series, "spPr");
  const line = child(looks, "ln");
  const [fill, stroke] = [colourOf(looks), colourOf(line)];
  return {
    name: textOf(child(child(series, "tx"), "v") ?? NOTHING),
    values,
    ...(names && { names }),
    hasDataLabels: valueOf(child(series, "dLbls"), "showVal") === "1",
    ...(fill !== undefined && { fill }),
    ...(stroke !== undefined && { line: stroke }),
    ...(valueOf(line, "prstDash") === "dash" && { lineStyle: "Dash" }),
  };
}

function colourOf(looks: XmlElement | undefined): string | undefined {
  const colour = child(child(looks, "solidFill"), "srgbClr")?.attributes.val;
  return colour === undefined ? undefined : `#${colour}`;
}

/** The area of `'OKR Report'!$C$70:$C$72`. */
function cellsOf(reference: XmlElement | undefined): Area | undefined {
  const text = textOf(child(reference, "f") ?? NOTHING);
  return areaFromA1(text.slice(text.lastIndexOf("!") + 1).replaceAll("$", ""));
}
