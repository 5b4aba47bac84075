import type { FUniver, ICommandInfo, IDisposable } from "@univerjs/presets";
import { workbookOf } from "./univer";

const RESULT = "formula.mutation.set-formula-calculation-result";

/** Values by row and column. */
type SheetResults = Record<string, Record<string, object | null>>;
/** By workbook and by sheet. */
type Results = Record<string, Record<string, SheetResults | null> | null>;

/**
 * A calculation takes a while, and functions of pages longer still. What it finds for a formula that was taken out of
 * its cell meanwhile goes nowhere; Univer would leave it in the cell as if somebody had typed it.
 */
export function dropLateResults(api: FUniver): IDisposable {
  return api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== RESULT) return;
    const { unitData } = params as { readonly unitData?: Results };
    const results = unitData?.[workbookOf(api).getId()] ?? {};
    for (const [sheetId, rows] of Object.entries(results)) if (rows) dropFrom(api, sheetId, rows);
  });
}

function dropFrom(api: FUniver, sheetId: string, rows: SheetResults): void {
  const cells = workbookOf(api).getSheetBySheetId(sheetId)?.getSheet().getCellMatrix();
  for (const [row, columns] of Object.entries(rows))
    for (const column of Object.keys(columns)) {
      const cell = cells?.getValue(Number(row), Number(column));
      if (!cell?.f && !cell?.si) Reflect.deleteProperty(columns, column);
    }
}
