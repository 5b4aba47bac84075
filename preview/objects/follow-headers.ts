import type { ICommandInfo, IDisposable } from "@univerjs/presets";
import { overlaps } from "../../src/core/model/address";
import { happeningsOf, isEdit } from "./happenings";
import { workbook, type Session } from "./session";
import { completeHeaders, rebuildTable, tableInfo, tableRange, type TableState } from "./table-state";
import type { CellMatrix } from "./univer";

const EDIT = "sheet.mutation.set-range-values";

/**
 * Whoever types into a table's header renames the column, and the formulas that use it follow. Univer names columns
 * once, when the table is made.
 */
export function followHeaders(session: Session): IDisposable {
  const { api } = session.book;
  return api.addEvent(api.Event.CommandExecuted, (command: Readonly<ICommandInfo>) => {
    const tables = command.id === EDIT ? workbook(session).getTableList() : [];
    const edits = tables.length > 0 ? happeningsOf(session, command).filter(isEdit) : [];
    if (edits.length === 0) return;
    for (const { id: tableId, showHeader } of tables) {
      const table = { session, tableId };
      const { sheetId, area } = tableRange(table);
      const header = { ...area, bottom: area.top };
      const isTouched = edits.some(
        (edit) => edit.sheetId === sheetId && edit.area && overlaps(edit.area, header),
      );
      if (showHeader && isTouched) renameColumns(table);
    }
  });
}

function renameColumns(table: TableState): void {
  const names = completeHeaders(tableRange(table));
  const { columns, name } = tableInfo(table);
  const renamed = columns
    .map(({ displayName }, index) => ({ was: displayName, becomes: names[index] ?? displayName }))
    .filter(({ was, becomes }) => was !== becomes);
  if (renamed.length === 0) return;
  rebuildTable(table, names);
  for (const sheet of workbook(table.session).getSheets()) {
    const cells: CellMatrix = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell?.f ? renameInFormula(cell.f, name, renamed) : undefined;
        if (formula !== undefined && formula !== cell?.f) (cells[row] ??= {})[column] = { f: formula };
      });
    putFormulas(table.session, sheet.getSheetId(), cells);
  }
}

interface Renamed {
  readonly was: string;
  readonly becomes: string;
}

/** `Scores[[#This Row],[Goal]]` → `Scores[[#This Row],[Target]]`; other tables and texts stay as they are. */
export function renameInFormula(formula: string, table: string, renamed: readonly Renamed[]): string {
  const pieces = /"(?:[^"]|"")*"|([A-Za-z_\\][\w.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/g;
  return formula.replace(pieces, (piece: string, name: string | undefined, columns: string): string => {
    if (name?.toLowerCase() !== table.toLowerCase()) return piece;
    return (
      name +
      columns.replace(/\[((?:[^[\]']|'.)*)\]/g, (_, column: string) => `[${renameColumn(column, renamed)}]`)
    );
  });
}

function renameColumn(column: string, renamed: readonly Renamed[]): string {
  const found = renamed.find(({ was }) => escapeColumn(was).toLowerCase() === column.toLowerCase());
  return found ? escapeColumn(found.becomes) : column;
}

function escapeColumn(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}

/** Written as Univer writes references that move along: nobody's edit, and not a step to undo. */
function putFormulas(session: Session, subUnitId: string, cellValue: CellMatrix): void {
  if (Object.keys(cellValue).length === 0) return;
  session.book.api.syncExecuteCommand("sheet.mutation.set-range-values", {
    unitId: workbook(session).getId(),
    subUnitId,
    cellValue,
  });
}
