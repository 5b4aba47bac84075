import type { FUniver, ICellData } from "@univerjs/presets";
import { BUSY } from "../calculation/marshal";
import { contentOf, NO_ANCHORS, type Content } from "./cell-content";
import type { CellMatrix } from "./cell-state";
import { disposeLater } from "./structure";

/** What the spreadsheet found for the formulas of a file by itself, before anybody changed anything. */
export interface OpeningResults {
  /** Whether it had calculated before the first change; until then nobody can say what the change did. */
  readonly isComplete: boolean;
  /** Undefined for a cell that it did not calculate: such a one shows what the file says. */
  readonly at: (sheetId: string, row: number, column: number) => Content["value"];
}

const RESULT = "formula.mutation.set-formula-calculation-result";

interface CalculatedUnits {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, CellMatrix | null>> | null>>;
}

/** Takes down from now on, until the first change, what the spreadsheet finds in that workbook. */
export function recordOpeningResults(api: FUniver, unitId: string): OpeningResults {
  const found = new Map<string, Content["value"]>();
  let isComplete = false;
  let isChanged = false;
  const listener = api.addEvent(api.Event.CommandExecuted, (event) => {
    const { id, options } = event;
    const params = event.params as object | undefined;
    if (isChanged) return;
    if (id === RESULT) {
      isComplete = true;
      for (const [key, value] of resultsOf(params as CalculatedUnits, unitId)) found.set(key, value);
    } else if (isChange(id, params, unitId) && options?.onlyLocal !== true) {
      isChanged = true;
      disposeLater(listener);
    }
  });
  return {
    get isComplete() {
      return isComplete;
    },
    at: (...place) => found.get(place.join()),
  };
}

function resultsOf(
  { unitData }: CalculatedUnits,
  unitId: string,
): readonly (readonly [string, Content["value"]])[] {
  const sheets = Object.entries(unitData?.[unitId] ?? {});
  return sheets.flatMap(([sheetId, cells]) =>
    Object.entries(cells ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns ?? {})
        .map(([column, cell]) => [[sheetId, row, column].join(), valueOf(cell)] as const)
        // An answer that is awaited is no result yet.
        .filter(([, value]) => value !== BUSY),
    ),
  );
}

function valueOf(cell: ICellData | null | undefined): Content["value"] {
  return contentOf(cell, { row: 0, column: 0 }, NO_ANCHORS).value;
}

/** What the spreadsheet does on its own, it marks as local. */
function isChange(id: string, params: object | undefined, unitId: string): boolean {
  const { unitId: changed } = (params ?? {}) as { readonly unitId?: string };
  return changed === unitId && id.includes(".mutation.");
}
