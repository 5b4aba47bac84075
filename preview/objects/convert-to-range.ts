import { areaToA1, quoteSheetName, type Area } from "../../src/core/model/address";
import { workbook } from "./session";
import { bodyRange, columnNames, tableInfo, tableRange, type TableState } from "./table-state";
import type { CellMatrix } from "./univer";

const EDIT = "sheet.mutation.set-range-values";

/**
 * Turns a table into ordinary cells. Formulas that named its columns name the cells instead, with their sheet:
 * `Scores[[#This Row],[Actual]]` in row 2 → `KPIs!$D2`, as in Excel.
 */
export async function convertToRange(table: TableState): Promise<void> {
  const { session, tableId } = table;
  for (const sheet of workbook(session).getSheets()) {
    const cells: CellMatrix = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell?.f ? withoutTable(table, cell.f, row) : undefined;
        if (formula !== undefined && formula !== cell?.f) (cells[row] ??= {})[column] = { f: formula };
      });
    if (Object.keys(cells).length === 0) continue;
    session.book.api.syncExecuteCommand(EDIT, {
      unitId: workbook(session).getId(),
      subUnitId: sheet.getSheetId(),
      cellValue: cells,
    });
  }
  await workbook(session).removeTable(tableId);
}

const REFERENCES = /"(?:[^"]|"")*"|([A-Za-z_\\][\w.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/g;
const PARTS = /\[((?:[^[\]']|'.)*)\](:)?/g;

function withoutTable(table: TableState, formula: string, row: number): string {
  if (!formula.includes("[")) return formula;
  const { name } = tableInfo(table);
  return formula.replace(REFERENCES, (piece: string, named: string | undefined, inside: string): string => {
    if (named?.toLowerCase() !== name.toLowerCase()) return piece;
    const area = areaNamed(table, inside, row);
    return area ? spelled(table, area) : piece;
  });
}

interface NamedCells extends Area {
  readonly rows: "this row" | "all rows";
}

/** `[[#This Row],[Actual]]` → the cell of that column in the row; undefined where it is none of the common shapes. */
function areaNamed(table: TableState, inside: string, row: number): NamedCells | undefined {
  const parts = [...(inside.startsWith("[[") ? inside.slice(1, -1) : inside).matchAll(PARTS)];
  const texts = parts.map(([, text = ""]) => text);
  const isThisRow = texts.some((text) => text.toLowerCase() === "#this row");
  const { area } = texts.includes("#All") ? tableRange(table) : bodyRange(table);
  const names = columnNames(table).map((name) => name.toLowerCase());
  const columns = texts
    .filter((text) => !text.startsWith("#"))
    .map((text) => names.indexOf(text.replace(/'(.)/g, "$1").toLowerCase()));
  if (columns.includes(-1) || texts.some((text) => /^#(?:Headers|Totals)$/i.test(text))) return undefined;
  const left = area.left + Math.min(...columns, columns.length === 0 ? 0 : Infinity);
  const right = columns.length === 0 ? area.right : area.left + Math.max(...columns);
  return isThisRow
    ? { rows: "this row", top: row, bottom: row, left, right }
    : { rows: "all rows", top: area.top, bottom: area.bottom, left, right };
}

function spelled(table: TableState, area: NamedCells): string {
  const sheet = workbook(table.session).getSheetBySheetId(tableInfo(table).subUnitId)?.getSheetName() ?? "";
  const locks = area.rows === "this row" ? "$$$1$2" : "$$$1$$$2";
  return `${quoteSheetName(sheet)}!${areaToA1(area).replace(/([A-Z]+)(\d+)/g, locks)}`;
}
