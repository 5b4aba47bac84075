import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-table/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import sheetsWords from "@univerjs/sheets/locale/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import {
  createUniver,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleService,
  LocaleType,
} from "@univerjs/presets";
import type { Book } from "./book";

/** A workbook without a window, for tests in Node: calculation, tables, filters, sorting and formats are real. */
export interface HeadlessBook extends Book {
  close(): void;
}

/** Opens a Univer snapshot. Loads as CommonJS only, since one of Univer's packages breaks as a module in Node. */
export function headlessBook(snapshot: Partial<IWorkbookData>): HeadlessBook {
  // The name of a copied sheet is made of words; without them Univer looks for a free one for ever.
  const locales = { [LocaleType.EN_US]: sheetsWords };
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNumfmtPlugin],
  });
  const opened = univerAPI.createWorkbook(snapshot);
  // Undo works on the workbook that has the focus, which nobody can click here.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(opened.getId());
  const words = univer.__getInjector().get(LocaleService);
  return {
    api: univerAPI,
    fileName: "Book1.xlsx",
    original: new Uint8Array(),
    xmlParts: [],
    protectedSheets: new Set(),
    unlockedAreas: new Map(),
    pivotAreas: new Map(),
    calculation: "automatic",
    veryHiddenSheets: new Set(),
    printedPages: new Map(),
    charts: new Map(),
    totalsRows: new Set(),
    close: () => {
      univer.dispose();
      // A slow calculation asks a second later for the word of its progress, also when its book is closed by then.
      words.load(locales);
    },
  };
}
