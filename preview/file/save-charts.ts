import { relationshipsOf } from "../../src/xlsx/package";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { tag } from "../../src/xlsx/xml-patch";
import type { SheetChart } from "../sheet-chart";
import { CHART_SPACE, chartXml } from "./chart-xml";
import { framesOf, openCharts } from "./open-charts";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

export interface ChartsToSave {
  readonly sheetPath: string;
  readonly sheetName: string;
  readonly charts: readonly SheetChart[];
}

/**
 * Takes away the charts of the file that are gone, and adds those that were drawn; the others keep their bytes. Returns
 * the relationship of a drawing that the sheet did not have before.
 */
export function saveCharts(draft: PackageDraft, saved: ChartsToSave): string | undefined {
  const kept = new Set(saved.charts.flatMap(({ drawing }) => (drawing ? [drawing.part] : [])));
  for (const { drawing } of openCharts(draft.package, saved.sheetPath))
    if (drawing && !kept.has(drawing.part)) removeChart(draft, drawing);
  const drawn = saved.charts.filter(({ drawing }) => !drawing);
  if (drawn.length === 0) return undefined;
  const { path, relation } = drawingOf(draft, saved.sheetPath);
  for (const chart of drawn) addChart(draft, path, { chart, sheetName: saved.sheetName });
  return relation;
}

/** The parts that only the charts of a sheet need, when the sheet goes. */
export function removeCharts(draft: PackageDraft, sheetPath: string): void {
  for (const { drawing } of openCharts(draft.package, sheetPath)) if (drawing) removeChart(draft, drawing);
}

function removeChart(draft: PackageDraft, { path, part }: NonNullable<SheetChart["drawing"]>): void {
  const relation = relationshipsOf(draft.package, path).find(({ target }) => target === part)?.id;
  draft.patch(path, (root) =>
    framesOf(root)
      .filter((frame) => frame.relation === relation)
      .map(({ anchor: { start, end } }) => ({ start, end, text: "" })),
  );
  draft.unrelate(path, part);
  for (const { target } of relationshipsOf(draft.package, part)) draft.remove(target);
  draft.remove(part);
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
  readonly chart: SheetChart;
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
  { name, place }: SheetChart,
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

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
