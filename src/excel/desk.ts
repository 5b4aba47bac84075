import type { Area } from "../core/model/address";
import { sync } from "./sync";

/** Where a step is prepared: how to ask Excel, and how the workbook names its sheets. */
export interface Desk {
  readonly context: Excel.RequestContext;
  /** Sends what everybody at the desk has queued, in one request. */
  readonly ask: () => Promise<void>;
  /** The id of a sheet by its name. Somebody may rename it while we write; its id stays. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Those of sheets that the plan deletes, apart: one that comes back has another id, and goes by its name. */
  readonly goneIds: ReadonlyMap<string, string>;
  /** Sheets that the plan adds: nothing stands there yet, and taking back deletes them as a whole. */
  readonly newSheets: ReadonlySet<string>;
  /** Where the Excel tables stand, or will stand once the plan has resized them; without their headings. */
  readonly tables: readonly Place[];
}

/** An area of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Several readers ask at once; what they ask for travels in one request. */
export function sharedSync(context: Excel.RequestContext): () => Promise<void> {
  let next: Promise<void> | undefined;
  return () => {
    next ??= Promise.resolve().then(() => {
      next = undefined;
      return sync(context);
    });
    return next;
  };
}

/** How the sheet is called in every later request. */
export function sheetKey({ sheetIds }: Desk, sheet: string): string {
  return sheetIds.get(sheet) ?? sheet;
}
