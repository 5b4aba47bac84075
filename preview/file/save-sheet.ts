import {
  BooleanNumber,
  type IFreeze,
  type IRange,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/presets";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { areaFromA1, areaToA1, cellToA1 } from "../../src/core/model/address";
import { areaOf, type SheetPart } from "./open-sheet";
import type { CellMatrix, CellsToSave, RowMatrix } from "./cell-state";
import { saveCells } from "./save-cells";
import { saveColumns } from "./save-columns";
import { saveConditionalFormats } from "./save-conditional-formats";
import type { PrintedPage } from "../book";
import { printedPageEdits } from "./save-printed-page";
import { promptEdits } from "./save-prompts";
import type { StyleSheet } from "./save-styles";
import { rowsOf } from "../../src/xlsx/sheet-cells";
import { followStructure } from "./structure";
import { child, type XmlElement } from "../../src/xlsx/xml";
import { patchPart, replaceChildren, tag, type Edit } from "../../src/xlsx/xml-patch";

/** One state of a sheet: as the file has it, or as it is now. */
export interface SheetState {
  readonly sheet: Partial<IWorksheetData>;
  readonly rules: readonly IConditionFormattingRule[];
  readonly isProtected: boolean;
  /** Rows that a filter hides. */
  readonly filteredRows: readonly number[];
}

export interface SheetToSave {
  readonly part: SheetPart;
  readonly before: SheetState;
  readonly after: SheetState;
  readonly styles: StyleSheet;
  readonly page?: PrintedPage | undefined;
  /** The element of a drawing that the sheet did not have before. */
  readonly drawing?: string | undefined;
  /** What saving its cells needs beside the sheet itself. */
  readonly cells: Omit<CellsToSave, "before" | "after" | "file" | "styleNumber" | "looks">;
}

/** The worksheet part as it is to be saved: the very text of the file where nothing changed. */
export function saveSheet(input: SheetToSave): string {
  const { part, before, after } = input;
  const edits = [
    ...cellEdits(input),
    ...columnEdits(input),
    ...mergeEdits(part.root, before.sheet.mergeData, after.sheet.mergeData),
    ...viewEdits(part, before.sheet, after.sheet),
    ...ruleEdits(input),
    ...protectionEdits(input),
    ...printedPageEdits(part.root, input.page),
    ...(input.drawing === undefined ? [] : replaceChildren(part.root, "drawing", input.drawing)),
    ...followEdits(input),
  ];
  return edits.length === 0 ? part.text : patchPart(part.text, part.root, edits);
}

/** What Univer does not hold and follows its cells: the prompts are written anew where they changed. */
function followEdits({ part, before, after, cells }: SheetToSave): readonly Edit[] {
  const { cellData: was = {} } = before.sheet;
  const { cellData: is = {} } = after.sheet;
  const prompts = promptEdits(part, { before: was, after: is }, cells.structure);
  const replaced = new Set(prompts.map(({ start }) => start));
  const followers = followStructure(part.text, part.root, cells.structure);
  return [...prompts, ...followers.filter(({ start }) => !replaced.has(start))];
}

function cellEdits({ part, before, after, styles, cells }: SheetToSave): readonly Edit[] {
  const data = child(part.root, "sheetData");
  const content = data ? part.text.slice(data.contentStart, data.contentEnd) : "";
  const file = rowsOf(content);
  const saved = saveCells({
    ...cells,
    before: cellState(before),
    after: cellState(after),
    file,
    styleNumber: (style) => styles.cellStyle(style),
    looks: styles,
  });
  if (saved === file.map(({ source }) => source).join("")) return [];
  return [
    ...replaceChildren(part.root, "sheetData", tag("sheetData", {}, saved)),
    ...dimensionEdits(part.root, after),
  ];
}

function cellState({ sheet, filteredRows }: SheetState): {
  readonly cells: CellMatrix;
  readonly rows: RowMatrix;
} {
  const rows: Record<number, NonNullable<RowMatrix[number]>> = { ...sheet.rowData };
  for (const row of filteredRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return { cells: sheet.cellData ?? {}, rows };
}

/** The area that the sheet says it uses grows with its cells; too large a one does no harm. */
function dimensionEdits(root: XmlElement, { sheet }: SheetState): readonly Edit[] {
  const area = areaFromA1(child(root, "dimension")?.attributes.ref ?? "");
  if (!area) return [];
  let { top, left, bottom, right } = area;
  const cells: CellMatrix = sheet.cellData ?? {};
  for (const [row, columns] of Object.entries(cells))
    for (const column of Object.keys(columns ?? {}).map(Number)) {
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  const ref = areaToA1({ top, left, bottom, right });
  return ref === areaToA1(area) ? [] : replaceChildren(root, "dimension", tag("dimension", { ref }));
}

function columnEdits({ part, before, after, styles }: SheetToSave): readonly Edit[] {
  const columns = saveColumns(part.root, before.sheet, after.sheet, (style) => styles.cellStyle(style));
  return columns === undefined ? [] : replaceChildren(part.root, "cols", columns);
}

function mergeEdits(
  root: XmlElement,
  before: readonly IRange[] = [],
  after: readonly IRange[] = [],
): readonly Edit[] {
  const references = (ranges: readonly IRange[]): readonly string[] =>
    ranges.map((range) => areaToA1(areaOf(range)));
  if ([...references(before)].sort().join() === [...references(after)].sort().join()) return [];
  const cells = references(after).map((ref) => tag("mergeCell", { ref }));
  const text = cells.length === 0 ? "" : tag("mergeCells", { count: cells.length }, cells.join(""));
  return replaceChildren(root, "mergeCells", text);
}

type View = Pick<SheetState["sheet"], "freeze" | "showGridlines">;

/** What stays in sight and whether grid lines are drawn. */
function viewEdits({ root, text }: SheetPart, before: View, after: View): readonly Edit[] {
  const hasLines = after.showGridlines !== BooleanNumber.FALSE;
  const isSameFreeze =
    before.freeze?.xSplit === after.freeze?.xSplit && before.freeze?.ySplit === after.freeze?.ySplit;
  if (isSameFreeze && hasLines === (before.showGridlines !== BooleanNumber.FALSE)) return [];
  const view = child(child(root, "sheetViews"), "sheetView");
  const attributes = {
    ...(view?.attributes ?? { workbookViewId: 0 }),
    showGridLines: hasLines ? undefined : 0,
  };
  if (!view)
    return replaceChildren(root, "sheetViews", tag("sheetViews", {}, tag("sheetView", attributes, paneXml(after.freeze)))); // prettier-ignore
  const others = view.children.filter(
    ({ name }) => name !== "pane" && (isSameFreeze || name !== "selection"),
  );
  const content = paneXml(after.freeze) + others.map(({ start, end }) => text.slice(start, end)).join("");
  return [{ start: view.start, end: view.end, text: tag("sheetView", attributes, content) }];
}

function paneXml(freeze: IFreeze | undefined): string {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return "";
  const activePane = xSplit > 0 && ySplit > 0 ? "bottomRight" : xSplit > 0 ? "topRight" : "bottomLeft";
  const topLeftCell = cellToA1({ row: Math.max(0, ySplit), column: Math.max(0, xSplit) });
  return tag("pane", { xSplit: xSplit || undefined, ySplit: ySplit || undefined, topLeftCell, activePane, state: "frozen" }); // prettier-ignore
}

function ruleEdits({ part, before, after, styles }: SheetToSave): readonly Edit[] {
  const saved = saveConditionalFormats({
    sheet: part.root,
    source: part.text,
    before: before.rules,
    after: after.rules,
    partialStyle: (style: IStyleData) => styles.partialStyle(style),
  });
  return saved === undefined ? [] : replaceChildren(part.root, "conditionalFormatting", saved);
}

function protectionEdits({ part, before, after }: SheetToSave): readonly Edit[] {
  if (before.isProtected === after.isProtected) return [];
  const text = after.isProtected ? tag("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "";
  return replaceChildren(part.root, "sheetProtection", text);
}
