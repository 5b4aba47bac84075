import { CHART_SPACE, chartXml, type DrawnChart } from "./chart-xml";
import { relationshipsOf } from "./package";
import type { PackageDraft } from "./package-draft";
import { tag } from "./xml-patch";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface ChartsToAdd {
  readonly sheetPath: string;
  readonly sheetName: string;
  readonly charts: readonly DrawnChart[];
}

/** Draws charts on a sheet. Returns the relationship of a drawing that the sheet did not have before. */
export function addCharts(
  draft: PackageDraft,
  { sheetPath, sheetName, charts }: ChartsToAdd,
): string | undefined {
  const { path, relation } = drawingOf(draft, sheetPath);
  for (const chart of charts) addChart(draft, path, { chart, sheetName });
  return relation;
}

function drawingOf(
  draft: PackageDraft,
  sheetPath: string,
): { readonly path: string; readonly relation?: string } {
  const own = relationshipsOf(draft.package, sheetPath).find(({ kind }) => kind === "drawing");
  if (own) return { path: own.target };
  const path = draft.freePath("xl/drawings/drawing", ".xml");
  draft.add(
    path,
    tag("xdr:wsDr", { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": MAIN_DRAWING }),
    DRAWING_TYPE,
  );
  return { path, relation: draft.relate(sheetPath, "drawing", path) };
}

interface ChartToAdd {
  readonly chart: DrawnChart;
  readonly sheetName: string;
}

function addChart(draft: PackageDraft, drawing: string, { chart, sheetName }: ChartToAdd): void {
  const part = draft.freePath("xl/charts/chart", ".xml");
  draft.add(part, chartXml(chart, sheetName), CHART_TYPE);
  const relation = draft.relate(drawing, "chart", part);
  draft.patch(drawing, ({ contentEnd, children }) => [
    { start: contentEnd, end: contentEnd, text: anchorXml(chart, { relation, number: children.length + 2 }) },
  ]);
}

function anchorXml(
  { name, place }: DrawnChart,
  { relation, number }: { readonly relation: string; readonly number: number },
): string {
  const corner = (corner: "from" | "to", column: number, row: number) =>
    tag(
      `xdr:${corner}`,
      {},
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
    );
  const properties = tag(
    "xdr:nvGraphicFramePr",
    {},
    tag("xdr:cNvPr", { id: number, name }) + tag("xdr:cNvGraphicFramePr", {}),
  );
  const chart = tag("c:chart", { "xmlns:c": CHART_SPACE, "xmlns:r": RELATIONSHIPS, "r:id": relation });
  const frame = [
    properties,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    tag("a:graphic", {}, tag("a:graphicData", { uri: CHART_SPACE }, chart)),
  ].join("");
  return tag(
    "xdr:twoCellAnchor",
    {},
    corner("from", place.left, place.top) +
      corner("to", place.right + 1, place.bottom + 1) +
      tag("xdr:graphicFrame", { macro: "" }, frame) +
      tag("xdr:clientData", {}),
  );
}
