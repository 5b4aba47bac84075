import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IObjectArrayPrimitiveType,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/presets";
import { areaFromA1, type Area } from "../../src/core/model/address";
import { openPrompts } from "./cell-validation";
import { openCells, styleId, type CellContext } from "./open-cells";
import { colourOf, type FileStyles } from "./open-styles";
import { rowsOf, type FileRow } from "../../src/xlsx/sheet-cells";
import { areaWithin, columnsBetween, COLUMNS, ROWS } from "../../src/xlsx/sheet-limits";
import { child, childrenOf, isOn, type XmlElement } from "../../src/xlsx/xml";

/** A worksheet part, parsed; the inside of `<sheetData>` stays text. */
export interface SheetPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** How a sheet is listed in the workbook. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
}

/** The width of a digit in the usual 11-point font; files count column widths in digits. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;
/** Room to work beside and below what the file holds. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;
const FEWEST_ROWS = 1000;
/** A width given for "all columns to the right" says nothing about where the sheet ends. */
const LAST_NAMED_COLUMN = 255;

/** 8.43 characters → 59 pixels. */
export function pixelsOfCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** 64 pixels → 9.14 characters; the way back from `pixelsOfCharacters` to within a pixel. */
export function charactersOfPixels(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 100) / 100;
}

/** 15 points → 20 pixels. */
export function pixelsOfPoints(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** 20 pixels → 15 points. */
export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** `A3:H20` → as Univer writes a range; undefined for what is none. */
export function rangeFromA1(text: string): IRange | undefined {
  const area = areaFromA1(text);
  return area && rangeOf(area);
}

/** An area as Univer writes a range. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Univer's range as an area. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function yes(condition: boolean): BooleanNumber {
  return condition ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The sheet as Univer holds it. */
export function openSheet(
  part: SheetPart,
  entry: SheetEntry,
  context: CellContext & { readonly theme: readonly string[]; readonly styles: FileStyles },
): Partial<IWorksheetData> {
  const { root, text } = part;
  const data = child(root, "sheetData");
  const rows = data ? rowsOf(text.slice(data.contentStart, data.contentEnd)) : [];
  const columns = columnData(root);
  const size = extent(rows, columns);
  const cells = openCells(rows, context);
  openPrompts(root, cells);
  const tabColour = colourOf(child(child(root, "sheetPr"), "tabColor"), context.theme);
  const view = child(child(root, "sheetViews"), "sheetView");
  const { defaultRowHeight = 0, defaultColWidth = 0 } = child(root, "sheetFormatPr")?.attributes ?? {};
  return {
    id: entry.id,
    name: entry.name,
    hidden: yes(entry.visibility !== "visible"),
    ...(tabColour === undefined ? {} : { tabColor: tabColour }),
    ...size,
    cellData: cells,
    rowData: rowData(rows, context.styles),
    columnData: columns,
    mergeData: merges(root, size),
    freeze: freeze(view),
    showGridlines: yes(isOn(view?.attributes.showGridLines, true)),
    rightToLeft: yes(isOn(view?.attributes.rightToLeft)),
    defaultRowHeight: pixelsOfPoints(Number(defaultRowHeight)) || DEFAULT_ROW_PIXELS,
    defaultColumnWidth: pixelsOfCharacters(Number(defaultColWidth)) || DEFAULT_COLUMN_PIXELS,
  };
}

type Extent = Pick<IWorksheetData, "rowCount" | "columnCount">;

function extent(rows: readonly FileRow[], columns: Readonly<Record<number, unknown>>): Extent {
  const lastRow = rows.reduce((last, { row }) => Math.max(last, row), 0);
  const inRows = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const lastColumn = Object.keys(columns).reduce((last, column) => Math.max(last, Number(column)), inRows);
  return {
    rowCount: Math.min(ROWS, Math.max(FEWEST_ROWS, lastRow + SPARE_ROWS)),
    columnCount: Math.min(COLUMNS, lastColumn + SPARE_COLUMNS),
  };
}

function rowData(rows: readonly FileRow[], styles: FileStyles): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const { row, attributes, cells } of rows) {
    const height =
      attributes.ht === undefined
        ? {}
        : { h: pixelsOfPoints(Number(attributes.ht)), ia: BooleanNumber.FALSE };
    const hidden = isOn(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {};
    const style = isOn(attributes.customFormat) ? { s: styleId(attributes.s) } : {};
    const fitted = attributes.ht === undefined ? fittedHeight(cells, styles) : {};
    const all = { ...fitted, ...height, ...hidden, ...style };
    if (Object.keys(all).length > 0) data[row] = all;
  }
  return data;
}

/** A line of text is about 1.3 times as high as its font. */
const LINE_HEIGHT = 1.3;

/** Files leave out heights that fit the text, and whoever opens them works them out: the largest font decides. */
function fittedHeight(cells: FileRow["cells"], { cells: styles }: FileStyles): Partial<IRowData> {
  const points = cells.reduce(
    (most, { attributes }) => Math.max(most, styles[Number(attributes.s ?? 0)]?.fs ?? 0),
    0,
  );
  const fitted = fittedPoints(points);
  if (fitted === undefined) return {};
  const pixels = Math.ceil(pixelsOfPoints(fitted));
  return { h: pixels, ah: pixels, ia: BooleanNumber.TRUE };
}

/** How high a row is by its largest letters, both in points; undefined where it is as high as any: 16 → 20.8. */
export function fittedPoints(letters: number): number | undefined {
  const points = Math.round(letters * LINE_HEIGHT * 10) / 10;
  return Math.ceil(pixelsOfPoints(points)) > DEFAULT_ROW_PIXELS ? points : undefined;
}

function columnData(root: XmlElement): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of childrenOf(child(root, "cols"), "col")) {
    const { min, max, width, hidden, style } = attributes;
    const all: Partial<IColumnData> = {
      ...(width === undefined ? {} : { w: pixelsOfCharacters(Number(width)) }),
      ...(isOn(hidden) ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined || style === "0" ? {} : { s: styleId(style) }),
    };
    for (const column of columnsBetween(min, max, LAST_NAMED_COLUMN)) data[column] = { ...all };
  }
  return data;
}

/** Merges as far as Univer's grid reaches: a merge of the whole sheet says no more. */
function merges(root: XmlElement, { rowCount, columnCount }: Extent): IRange[] {
  const grid = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  return childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const area = areaFromA1(attributes.ref ?? "");
    const inside = area && areaWithin(area, grid);
    return inside ? rangeOf(inside) : [];
  });
}

const NOT_FROZEN: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

function freeze(view: XmlElement | undefined): IFreeze {
  const pane = child(view, "pane")?.attributes;
  if (!pane || (pane.state !== "frozen" && pane.state !== "frozenSplit")) return NOT_FROZEN;
  const [xSplit, ySplit] = [Number(pane.xSplit ?? 0), Number(pane.ySplit ?? 0)];
  return { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit };
}
