import { cellToA1 } from "../core/model/address";
import { widthInFile } from "../core/model/column-width";
import type { ValueSheet } from "../core/model/value-sheet";
import type { NewContent } from "../core/model/write-plan";
import { addCharts } from "./add-charts";
import { drawnChart } from "./drawn-chart";
import { emptyPackage } from "./empty-workbook";
import { encodeEscapes } from "./escapes";
import { closePackage } from "./package";
import { PackageDraft } from "./package-draft";
import { SheetStyles } from "./sheet-styles";
import { encodeText } from "./xml";
import { tag } from "./xml-patch";

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET = "xl/worksheets/sheet1.xml";
const A4 = 9;

/** A workbook of one sheet of values, the same sheet always as the same bytes. */
export function sheetFile(sheet: ValueSheet): Uint8Array {
  const draft = new PackageDraft(emptyPackage(sheet.name));
  const styles = new SheetStyles();
  const charts = sheet.charts.map(drawnChart);
  const drawing =
    charts.length === 0 ? undefined : addCharts(draft, { sheetPath: SHEET, sheetName: sheet.name, charts });
  const { main, relationships } = draft.dialect;
  const rows = sheet.rows.map((cells, row) => rowXml(cells, row, { sheet, styles })).join("");
  const content = [
    tag("sheetPr", {}, tag("pageSetUpPr", { fitToPage: 1 })),
    tag("sheetViews", {}, tag("sheetView", { showGridLines: 0, workbookViewId: 0 })),
    tag("sheetFormatPr", { defaultRowHeight: 15 }),
    tag("cols", {}, sheet.widths.map(columnXml).join("")),
    tag("sheetData", {}, rows),
    tag("pageMargins", { left: 0.7, right: 0.7, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }),
    tag("pageSetup", { paperSize: A4, orientation: "portrait", fitToWidth: 1, fitToHeight: 0 }),
    tag("headerFooter", {}, tag("oddFooter", {}, encodeText(`&L${sheet.foot}&R&P of &N`))),
    drawing === undefined ? "" : tag("drawing", { "r:id": drawing }),
  ];
  draft.write(
    SHEET,
    PROLOGUE + tag("worksheet", { xmlns: main, "xmlns:r": relationships }, content.join("")),
  );
  draft.write("xl/styles.xml", PROLOGUE + tag("styleSheet", { xmlns: main }, styles.xml()));
  return closePackage(draft.package);
}

function columnXml(characters: number, column: number): string {
  const width = widthInFile(characters).toFixed(2);
  return tag("col", { min: column + 1, max: column + 1, width, customWidth: 1 });
}

interface InSheet {
  readonly sheet: ValueSheet;
  readonly styles: SheetStyles;
}

function rowXml(cells: readonly NewContent[], row: number, { sheet, styles }: InSheet): string {
  const written = cells.map((content, column) => {
    const style = styles.numberOf(sheet.looks[row]?.[column] ?? {});
    const at = { r: cellToA1({ row, column }), s: style === 0 ? undefined : style };
    return content === undefined || content === "" ? (style === 0 ? "" : tag("c", at)) : cellXml(at, content);
  });
  return tag("row", { r: row + 1 }, written.join(""));
}

function cellXml(
  at: Readonly<Record<string, string | number | undefined>>,
  content: string | number | boolean,
): string {
  if (typeof content === "number") return tag("c", at, `<v>${content}</v>`);
  if (typeof content === "boolean") return tag("c", { ...at, t: "b" }, `<v>${content ? 1 : 0}</v>`);
  const text = `<t xml:space="preserve">${encodeText(encodeEscapes(content))}</t>`;
  return tag("c", { ...at, t: "inlineStr" }, tag("is", {}, text));
}
