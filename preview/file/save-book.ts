import { BooleanNumber, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { Book } from "../book";
import { emptyPackage } from "../../src/xlsx/empty-workbook";
import { chartNow } from "./chart-places";
import { removeCharts, saveCharts } from "./save-charts";
import { dynamicArrayMark } from "./array-marks";
import { canEvaluate } from "./open-book";
import { openSnapshot, type OpenedSheet, type Snapshot } from "./open-snapshot";
import type { SheetPart } from "./open-sheet";
import { relationshipId } from "../../src/xlsx/dialect";
import {
  closePackage,
  openPackage,
  relationshipsOf,
  workbookPath,
  type Package,
} from "../../src/xlsx/package";
import { PackageDraft } from "../../src/xlsx/package-draft";
import type { CellsToSave } from "./cell-state";
import { saveSheet, type SheetState, type SheetToSave } from "./save-sheet";
import { openStyleSheet, type StyleSheet } from "./save-styles";
import { saveSheetTables } from "./save-sheet-tables";
import { saveWorkbookPart, type ListedSheet, type NamesById } from "./save-workbook-part";
import { saveXmlParts } from "./save-xml-parts";
import { resource } from "./univer-resource";
import { parseXml } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The workbook as a file, as it is now. The file it came from is changed only where the workbook was: a part in which
 * nothing changed keeps its bytes, and a cell in which nothing changed its very words.
 */
export function saveBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  return Promise.resolve().then(() => saveNow(book));
}

function saveNow(book: Book): Uint8Array<ArrayBuffer> {
  const original = book.original.length === 0 ? emptyPackage() : openPackage(book.original, book.fileName);
  const before = openSnapshot(original, book.fileName, canEvaluate(book.api));
  const after = currentState(book);
  // TODAY() and the like have a new result at once. That alone is no change of the workbook.
  const untouched = draftOf({ original, before, after, book, results: "as in the file" });
  if (isUnchanged(original, untouched) && book.original.length > 0) return new Uint8Array(book.original);
  return new Uint8Array(
    closePackage(draftOf({ original, before, after, book, results: "as calculated" }).package),
  );
}

interface States {
  readonly original: Package;
  readonly before: Snapshot;
  readonly after: IWorkbookData;
  readonly book: Book;
  readonly results: CellsToSave["results"];
}

function draftOf(states: States): PackageDraft {
  const { original, before, after, book } = states;
  const draft = new PackageDraft(original);
  const styles = openStyles(draft, after);
  let isLeftToExcel = false;
  const leaveToExcel = () => (isLeftToExcel = true);
  const dynamicMark = once(() => dynamicArrayMark(draft));
  const saving = { ...states, draft, styles, leaveToExcel, dynamicMark };
  const listed = after.sheetOrder.map((id) => saveOneSheet(id, saving));
  removeSheets(draft, before, after);
  saveWorkbookPart({
    draft,
    path: workbookPath(original) ?? "",
    sheets: listed,
    removedSheets: new Set(before.workbook.sheetOrder.filter((id) => !after.sheets[id])),
    namesBefore: resource(before.workbook, "SHEET_DEFINED_NAME_PLUGIN") as NamesById,
    namesAfter: resource(after, "SHEET_DEFINED_NAME_PLUGIN") as NamesById,
    isLeftToExcel,
  });
  saveStyles(draft, styles);
  saveXmlParts(draft, book.xmlParts);
  if (before.sheets.some(({ part }) => draft.text(part.path) !== part.text)) dropCalculationChain(draft);
  return draft;
}

/** The order in which Excel last calculated names cells that may hold no formula any more; Excel makes it anew. */
function dropCalculationChain(draft: PackageDraft): void {
  const workbook = workbookPath(draft.package) ?? "";
  for (const { kind, target } of relationshipsOf(draft.package, workbook)) {
    if (kind !== "calcChain") continue;
    draft.unrelate(workbook, target);
    draft.remove(target);
  }
}

function isUnchanged(original: ReadonlyMap<string, Uint8Array>, draft: PackageDraft): boolean {
  return (
    original.size === draft.package.size &&
    [...original].every(([path, bytes]) => draft.package.get(path) === bytes)
  );
}

function currentState(book: Book): IWorkbookData {
  const workbook = book.api.getActiveWorkbook();
  if (!workbook) throw new Error("No workbook is open.");
  return workbook.save();
}

interface Saving extends States, Pick<CellsToSave, "leaveToExcel" | "dynamicMark"> {
  readonly draft: PackageDraft;
  readonly styles: StyleSheet;
}

function saveOneSheet(id: string, saving: Saving): ListedSheet {
  const { draft, before, after, styles, book } = saving;
  const opened = before.sheets.find(({ entry }) => entry.id === id);
  const added = opened ? undefined : addSheet(draft);
  const part = opened?.part ?? added?.part;
  const sheet = after.sheets[id] ?? {};
  if (part) {
    const states = {
      before: stateOf(before.workbook, id, before.protectedSheets),
      after: stateOf(after, id, book.protectedSheets),
    };
    const { structure = [] } = book;
    const charts = book.charts?.get(id) ?? [];
    const drawing = saveCharts(draft, {
      sheetPath: part.path,
      sheetName: sheet.name ?? "",
      charts: charts.map((chart) => chartNow(chart, id, structure)),
    });
    const text = saveSheet({
      part,
      ...states,
      styles,
      page: book.printedPages?.get(id),
      drawing: drawing && tag("drawing", relationshipId(drawing, part.root, draft.dialect)),
      cells: cellsOf(id, saving),
    });
    if (text !== part.text) draft.write(part.path, text);
    saveSheetTables(id, part.path, saving);
  }
  const relation = added ? { relation: added.relation } : {};
  return { id, name: sheet.name ?? "", visibility: visibilityOf(sheet, opened, book), ...relation };
}

function cellsOf(id: string, saving: Saving): SheetToSave["cells"] {
  const { book, before, results, leaveToExcel, dynamicMark } = saving;
  const { structure = [], openingResults } = book;
  return {
    results,
    dateShiftDays: before.dateShiftDays,
    structure: structure.filter(({ sheetId }) => sheetId === id),
    isRestructured: structure.length > 0,
    openingResult: (row, column) => openingResults?.at(id, row, column),
    wasCalculated: openingResults?.isComplete ?? true,
    leaveToExcel,
    dynamicMark,
  };
}

function visibilityOf(
  sheet: Partial<IWorksheetData>,
  opened: OpenedSheet | undefined,
  book: Book,
): ListedSheet["visibility"] {
  if (sheet.hidden !== BooleanNumber.TRUE) return "visible";
  const isVeryHidden =
    book.veryHiddenSheets?.has(sheet.id ?? "") ?? opened?.entry.visibility === "very hidden";
  return isVeryHidden ? "very hidden" : "hidden";
}

function stateOf(workbook: IWorkbookData, id: string, protectedSheets: ReadonlySet<string>): SheetState {
  const rules = resource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN") as Record<
    string,
    IConditionFormattingRule[] | undefined
  >;
  const filters = resource(workbook, "SHEET_FILTER_PLUGIN") as Record<string, IAutoFilter>;
  return {
    sheet: workbook.sheets[id] ?? {},
    rules: rules[id] ?? [],
    isProtected: protectedSheets.has(id),
    filteredRows: filters[id]?.cachedFilteredOut ?? [],
  };
}

/** Rows without a height of their own are as high as Excel's. */
const EMPTY_SHEET = `${tag("sheetFormatPr", { defaultRowHeight: 15 })}<sheetData/>`;

function addSheet(draft: PackageDraft): { readonly part: SheetPart; readonly relation: string } | undefined {
  const { main, relationships } = draft.dialect;
  const text = PROLOGUE + tag("worksheet", { xmlns: main, "xmlns:r": relationships }, EMPTY_SHEET);
  const root = parseXml(text, "sheetData");
  if (!root) return undefined;
  const path = draft.freePath("xl/worksheets/sheet", ".xml");
  draft.add(path, text, WORKSHEET_TYPE);
  return { part: { path, text, root }, relation: draft.relate(workbookPath(draft.package) ?? "", "worksheet", path) }; // prettier-ignore
}

function removeSheets(draft: PackageDraft, before: Snapshot, after: IWorkbookData): void {
  const workbook = workbookPath(draft.package) ?? "";
  for (const { entry, part } of before.sheets) {
    if (after.sheets[entry.id]) continue;
    removeCharts(draft, part.path);
    for (const { kind, target } of relationshipsOf(draft.package, part.path))
      if (kind === "table") draft.remove(target);
    draft.unrelate(workbook, part.path);
    draft.remove(part.path);
  }
}

function stylesPath(draft: PackageDraft): string {
  const relationships = relationshipsOf(draft.package, workbookPath(draft.package) ?? "");
  return relationships.find(({ kind }) => kind === "styles")?.target ?? "";
}

function openStyles(draft: PackageDraft, after: IWorkbookData): StyleSheet {
  const path = stylesPath(draft);
  return openStyleSheet(draft.text(path), draft.xml(path), after.styles);
}

function saveStyles(draft: PackageDraft, styles: StyleSheet): void {
  const text = styles.text();
  if (text !== undefined) draft.write(stylesPath(draft), text);
}

function once<Result>(find: () => Result): () => Result {
  let found: { readonly result: Result } | undefined;
  return () => (found ??= { result: find() }).result;
}
