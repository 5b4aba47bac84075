import {
  type ICellData,
  type IResources,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  BooleanNumber,
} from "@univerjs/presets";
import { areaFromA1, type Area } from "../../src/core/model/address";
import type { CellContext } from "./open-cells";
import { openConditionalFormats, type Looks } from "./open-conditional-formats";
import { openFilter } from "./open-filter";
import { openNames } from "./open-names";
import { openSheet, type SheetEntry, type SheetPart } from "./open-sheet";
import { openStyles } from "./open-styles";
import { openTables, type TableMeta } from "./open-tables";
import { decodeEscapes } from "../../src/xlsx/escapes";
import { partText, partXml, relationshipsOf, workbookPath, type Package } from "../../src/xlsx/package";
import { FIRST_DAY_1904 } from "../../src/core/model/date-format";
import { MalformedPart } from "../../src/xlsx/malformed-part";
import { readTheme } from "../../src/xlsx/read-colour";
import { FileError } from "../../src/xlsx/read-file-error";
import { readSharedStrings } from "../../src/xlsx/read-shared-strings";
import { child, childrenOf, isOn, type XmlElement } from "../../src/xlsx/xml";

/** A worksheet of the file: how it is listed, and its part. */
export interface OpenedSheet {
  readonly entry: SheetEntry;
  readonly part: SheetPart;
}

/** A workbook file as Univer holds it, and what Univer cannot hold but others ask for. */
export interface Snapshot {
  readonly workbook: IWorkbookData;
  readonly sheets: readonly OpenedSheet[];
  /** The sheet that was in front when the file was saved. */
  readonly activeSheetId: string;
  readonly protectedSheets: ReadonlySet<string>;
  readonly pivotAreas: ReadonlyMap<string, readonly Area[]>;
  readonly veryHiddenSheets: ReadonlySet<string>;
  /** Ids of the tables that have a totals row. */
  readonly totalsRows: ReadonlySet<string>;
  /** Days by which Univer's dates are higher than the file's: 1462 where the file counts from 1904. */
  readonly dateShiftDays: number;
  /** How many cells hold a formula that Univer will calculate. */
  readonly formulaCount: number;
}

/** Univer's names for what its plugins keep beside the cells. */
const TABLES = "SHEET_TABLE_PLUGIN";
const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
const FILTERS = "SHEET_FILTER_PLUGIN";
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";

/**
 * Turns the parts of a file into what Univer opens; the same file always gives the same result, ids included, so that
 * saving can compare. Throws a FileError for a workbook without a readable sheet.
 */
export function openSnapshot(
  parts: Package,
  fileName: string,
  canEvaluate: CellContext["canEvaluate"],
): Snapshot {
  const path = workbookPath(parts) ?? "";
  const root = partXml(parts, path);
  const sheets = root ? worksheets(parts, path, root) : [];
  if (!root || sheets.length === 0)
    throw new FileError(`"${fileName}" has no worksheet that can be read; try an older copy of it.`);
  const file = sharedParts(parts, path, canEvaluate);
  const opened = sheets.map(({ entry, part }) => openSheet(part, entry, file));
  const styles = Object.fromEntries(file.styles.cells.map((style, index) => [`x${index}`, style]));
  const workbook: IWorkbookData = {
    id: "workbook",
    name: fileName,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles,
    defaultStyle: "x0",
    sheetOrder: sheets.map(({ entry }) => entry.id),
    sheets: Object.fromEntries(opened.map((sheet) => [sheet.id ?? "", sheet])),
    resources: resources(parts, sheets, opened, file, root),
  };
  return {
    workbook,
    sheets,
    activeSheetId: activeSheet(root, sheets),
    protectedSheets: new Set(sheets.filter(({ part }) => isProtected(part)).map(({ entry }) => entry.id)),
    pivotAreas: new Map(sheets.map(({ entry, part }) => [entry.id, pivotAreas(parts, part.path)])),
    veryHiddenSheets: new Set(sheetsThat(sheets, ({ visibility }) => visibility === "very hidden")),
    totalsRows: tablesWithTotals(parts, sheets),
    dateShiftDays: file.dateShiftDays,
    formulaCount: opened.reduce((count, sheet) => count + countFormulas(sheet), 0),
  };
}

/** The file's worksheets in order; chart sheets and the like stay in the file. */
export function worksheets(parts: Package, path: string, workbook: XmlElement): readonly OpenedSheet[] {
  const relationships = relationshipsOf(parts, path);
  return childrenOf(child(workbook, "sheets"), "sheet").flatMap((sheet) => {
    const relationshipId = Object.entries(sheet.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const relationship = relationships.find(({ id }) => id === relationshipId);
    if (relationship?.kind !== "worksheet") return [];
    const { target } = relationship;
    const [text = "", root] = [partText(parts, target), partXml(parts, target, "sheetData")];
    const entry = sheetEntry(sheet);
    if (!root) throw new MalformedPart(`its sheet "${entry.name}" is not there`);
    return [{ entry, part: { path: target, text, root } }];
  });
}

function sheetEntry({ attributes }: XmlElement): SheetEntry {
  const { name = "", sheetId = "", state } = attributes;
  const visibility = state === "veryHidden" ? "very hidden" : state === "hidden" ? "hidden" : "visible";
  return { id: `sheet${sheetId}`, name: decodeEscapes(name), visibility };
}

type SharedParts = CellContext & Looks;

function sharedParts(parts: Package, path: string, canEvaluate: CellContext["canEvaluate"]): SharedParts {
  const relationships = relationshipsOf(parts, path);
  const target = (kind: string): string => relationships.find((one) => one.kind === kind)?.target ?? "";
  const theme = readTheme(partText(parts, target("theme")) ?? "");
  const styles = openStyles(partXml(parts, target("styles")), theme);
  const properties = child(partXml(parts, path), "workbookPr")?.attributes;
  return {
    theme,
    styles,
    strings: readSharedStrings(partText(parts, target("sharedStrings")) ?? ""),
    formats: styles.cells.map(({ n }) => n?.pattern),
    dateShiftDays: isOn(properties?.date1904) ? FIRST_DAY_1904 : 0,
    canEvaluate,
  };
}

function resources(
  parts: Package,
  sheets: readonly OpenedSheet[],
  opened: readonly Partial<IWorksheetData>[],
  looks: Looks,
  workbook: XmlElement,
): IResources {
  const bySheet = (open: (sheet: OpenedSheet, index: number) => unknown): string => {
    const entries = sheets.map((sheet, index) => [sheet.entry.id, open(sheet, index)] as const);
    return JSON.stringify(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
  };
  const ids = sheetIdsInFileOrder(workbook);
  return [
    { name: TABLES, data: bySheet(({ part }) => openTables(parts, part.path)) },
    { name: CONDITIONAL_FORMATS, data: bySheet(({ part }) => openConditionalFormats(part.root, looks)) },
    { name: FILTERS, data: bySheet(({ part }, index) => openFilter(part.root, hiddenRows(opened[index]))) },
    { name: NAMES, data: JSON.stringify(openNames(workbook, ids)) },
  ];
}

/** Names count their sheets over all sheets of the file, chart sheets too. */
function sheetIdsInFileOrder(workbook: XmlElement): readonly string[] {
  return childrenOf(child(workbook, "sheets"), "sheet").map((sheet) => sheetEntry(sheet).id);
}

function hiddenRows(sheet: Partial<IWorksheetData> | undefined): readonly number[] {
  const rows: Readonly<Record<number, Partial<IRowData> | undefined>> = sheet?.rowData ?? {};
  return Object.entries(rows).flatMap(([row, data]) =>
    data?.hd === BooleanNumber.TRUE ? [Number(row)] : [],
  );
}

function activeSheet(workbook: XmlElement, sheets: readonly OpenedSheet[]): string {
  const tab = Number(child(child(workbook, "bookViews"), "workbookView")?.attributes.activeTab ?? 0);
  const id = sheetIdsInFileOrder(workbook)[tab];
  const visible = sheets.filter(({ entry }) => entry.visibility === "visible");
  const active = visible.find(({ entry }) => entry.id === id) ?? visible[0] ?? sheets[0];
  return active?.entry.id ?? "";
}

function sheetsThat(
  sheets: readonly OpenedSheet[],
  holds: (entry: SheetEntry) => boolean,
): readonly string[] {
  return sheets.filter(({ entry }) => holds(entry)).map(({ entry }) => entry.id);
}

function tablesWithTotals(parts: Package, sheets: readonly OpenedSheet[]): ReadonlySet<string> {
  const tables = sheets.flatMap(({ part }) => openTables(parts, part.path));
  return new Set(tables.filter(({ meta }) => (meta as TableMeta).hasTotalsRow).map(({ id }) => id));
}

function isProtected({ root }: SheetPart): boolean {
  return isOn(child(root, "sheetProtection")?.attributes.sheet);
}

function pivotAreas(parts: Package, path: string): readonly Area[] {
  return relationshipsOf(parts, path)
    .filter(({ kind }) => kind === "pivotTable")
    .flatMap(
      ({ target }) => areaFromA1(child(partXml(parts, target), "location")?.attributes.ref ?? "") ?? [],
    );
}

function countFormulas(sheet: Partial<IWorksheetData>): number {
  const matrix: Readonly<Record<number, Readonly<Record<number, ICellData>>>> = sheet.cellData ?? {};
  const cells = Object.values(matrix).flatMap((row) => Object.values(row));
  return cells.filter(({ f }) => f).length;
}
