import { HostError } from "../port/workbook-host";

/** The oldest set of calls that we need; everything used here belongs to it. */
const NEEDED = "1.14";

/** Throws, in words, where this Excel lacks a call that we need. */
export function checkFeatures(): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", NEEDED)) return;
  throw new HostError(
    "This Excel is too old for OKR Pulse.",
    "Update Excel, or open the workbook in Excel on the web.",
  );
}

/** Whether formulas can call functions of an add-in at all; an Excel without them shows `#NAME?`. */
export function knowsFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}

/** One undo for a whole action: Excel 2509 and later. */
export function canMergeUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Series of our own choice in a chart. */
export function canDrawCharts(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.7");
}

/** Asking for merged cells wipes the user's undo list on desktops (office-js #5918). */
export function canReadMerges(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
