import { IFunctionService } from "@univerjs/engine-formula";
import type { FUniver, Injector } from "@univerjs/presets";
import type { Book } from "../book";
import { functionsIn } from "../../src/xlsx/formula-names";
import { checkedAreas } from "./cell-validation";
import { openCharts } from "./open-charts";
import { recordOpeningResults } from "./opening-results";
import { openSnapshot } from "./open-snapshot";
import { explainDamage, openPackage } from "../../src/xlsx/package";
import { recordStructure } from "./structure";
import { readXmlParts } from "./xml-parts";

/** Beyond this many formula cells a calculation takes seconds to minutes, so it waits until it is asked for. */
export const MOST_FORMULAS_CALCULATED_AT_ONCE = 5000;

let openedSoFar = 0;

/**
 * Opens an .xlsx or .xlsm in place of the workbook that is open. Throws a FileError for a file that cannot be read;
 * then the workbook that was open stays.
 */
export function openBook(api: FUniver, bytes: Uint8Array, fileName: string): Promise<Book> {
  // A promise, so that whoever shows the workbook can also be given one that arrives from elsewhere.
  return Promise.resolve().then(() => openNow(api, bytes, fileName));
}

function openNow(api: FUniver, bytes: Uint8Array, fileName: string): Book {
  const parts = openPackage(bytes, fileName);
  // Univer's functions exist from the first workbook on.
  if (!api.getActiveWorkbook()) api.createWorkbook({});
  const snapshot = explainDamage(fileName, () => openSnapshot(parts, fileName, canEvaluate(api)));
  const previous = api.getActiveWorkbook()?.getId();
  openedSoFar += 1;
  // Univer never forgets the settings it keeps by a workbook's id, so no two may share one.
  const opened = api.createWorkbook({ ...snapshot.workbook, id: `workbook-${openedSoFar}` });
  if (previous !== undefined) api.disposeUnit(previous);
  const active = opened.getSheetBySheetId(snapshot.activeSheetId);
  if (active) opened.setActiveSheet(active).getRange("A1").activate();
  return {
    api,
    fileName,
    original: bytes,
    structure: recordStructure(api, opened.getId()),
    openingResults: recordOpeningResults(api, opened.getId()),
    xmlParts: readXmlParts(parts),
    protectedSheets: new Set(snapshot.protectedSheets),
    checkedAreas: new Map(snapshot.sheets.map(({ entry, part }) => [entry.id, checkedAreas(part.root)])),
    pivotAreas: new Map(snapshot.pivotAreas),
    veryHiddenSheets: new Set(snapshot.veryHiddenSheets),
    printedPages: new Map(),
    charts: new Map(snapshot.sheets.map(({ entry, part }) => [entry.id, openCharts(parts, part.path)])),
    totalsRows: new Set(snapshot.totalsRows),
    dateShiftDays: snapshot.dateShiftDays,
    calculation: snapshot.formulaCount > MOST_FORMULAS_CALCULATED_AT_ONCE ? "on request" : "automatic",
  };
}

/** Whether Univer knows every function of a formula and every way in which it refers to cells. */
export function canEvaluate(api: FUniver): (formula: string) => boolean {
  const { _injector: injector } = api as unknown as { readonly _injector: Injector };
  const functions = injector.get(IFunctionService);
  return (formula) =>
    !REFERENCES_OUT_OF_REACH.test(formula) &&
    functionsIn(formula).every((name) => name.startsWith("OKR.") || functions.hasExecutor(name));
}

/** Other files (`[1]Plan!A1`), several sheets at once (`Jan:Dec!A1`), spills (`A1#`) and implicit intersection (`@A1`). */
const REFERENCES_OUT_OF_REACH = /\[\d+\][^\]]*!|[\w']:'?[A-Za-z_][\w ]*'?!|[A-Za-z]\$?\d+#|(?<![[#])@/;
