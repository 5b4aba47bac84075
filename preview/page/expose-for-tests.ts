import type { FUniver } from "@univerjs/presets";
import type { Book } from "../book";
import type { ExcelHost } from "../excel-host";
import type { PreviewSession } from "./preview-session";
import { settled } from "./settled";

/**
 * What browser tests reach for as `window.okrPreview`, since the grid is a canvas: the spreadsheet's own API, the open
 * workbook, opening and saving by bytes, and a promise that resolves when nothing is being calculated any more.
 */
export interface PreviewHandle {
  readonly api: FUniver;
  book(): Book | undefined;
  /** Excel's part: its log, and what can be made to go wrong on purpose. */
  host(): ExcelHost | undefined;
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  save(): Promise<Uint8Array>;
  settled(): Promise<void>;
}

declare global {
  interface Window {
    okrPreview?: PreviewHandle;
  }
}

export function exposeForTests(session: PreviewSession): void {
  window.okrPreview = {
    api: session.spreadsheet,
    book: () => session.openedBook(),
    host: () => session.excelHost(),
    open: (bytes, fileName) => session.open(bytes, fileName),
    save: () => session.save(),
    settled: async () => {
      await session.excelHost()?.settled();
      await settled(session.spreadsheet);
    },
  };
}
