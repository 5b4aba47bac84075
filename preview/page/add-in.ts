import type { Book } from "../book";
import type { FunctionsMetadata } from "../calculation/functions-metadata";
import { createExcelHost, type ExcelHost } from "../excel-host";
import { FileError } from "../../src/xlsx/read-file-error";

/** The frames in which the add-in runs. */
export interface AddInFrames {
  readonly pane: HTMLIFrameElement;
  readonly functions: HTMLIFrameElement;
}

/** What the add-in is given of the page. */
export interface Beside {
  readonly book: () => Book;
  readonly openWorkbook: (bytes: Uint8Array) => void;
}

/** Loads the built add-in into its frames, beside the workbook. Throws a FileError where it was not built. */
export async function startAddIn({ pane, functions }: AddInFrames, beside: Beside): Promise<ExcelHost> {
  const response = await fetch("/functions.json");
  if (!response.ok)
    throw new FileError("The add-in is not built yet; run `npm run build` and load this page again.");
  const host = createExcelHost({ ...beside, functions: (await response.json()) as FunctionsMetadata });
  host.connectFunctions(functions, addressOf("/functions.html"));
  host.connectPane(pane, addressOf("/taskpane.html"));
  return host;
}

function addressOf(path: string): string {
  return new URL(path, location.href).href;
}
