import { contains, type Area } from "../model/address";
import { isBlank } from "../model/cell";
import type { Declared } from "../model/correction";
import { cellAt } from "../model/grid";
import { inOnePiece } from "../model/slices";
import type { Table } from "../model/table";
import { assignRoles } from "./roles/assign-roles";
import { columnEvidence } from "./roles/column-evidence";
import type { Region } from "./regions/find-body";
import { headerBlocks } from "./regions/header-block";
import { findHeaderRows } from "./regions/header-rows";
import { withLimits } from "./roles/limit-columns";
import { layoutOf } from "./roles/layout";
import type { HeadingReader } from "./headings/read-heading";
import { settleDeclared } from "./roles/settle-kind";
import { filledColumns, type Sheet } from "./sheet";
import { candidateOf, tableOf } from "./table-of-candidate";
import { titleWords } from "./judge/titles";

/** Reads a selection that the user declared to be a table: its columns are mapped as anywhere, its kind is given. */
export function declaredTable(
  sheet: Sheet,
  correction: Pick<Declared, "area" | "tableKind">,
  read: HeadingReader,
): Table {
  const region = declaredRegion(sheet, withinSheet(sheet, correction.area), read);
  const assigned = layoutOf(sheet, region, assignRoles(columnEvidence(sheet, region, read)), read);
  const settled = settleDeclared(assigned.columns, correction.tableKind);
  const layout = { ...assigned, columns: withLimits(sheet, region, settled) };
  const candidate = candidateOf(
    sheet,
    region,
    { ...layout, orientation: layout.orientation === "columns" ? "rows" : layout.orientation },
    titleWords(sheet, region),
  );
  const judgement = { kind: correction.tableKind, confidence: 1, evidence: [] };
  const table = inOnePiece(tableOf(sheet, region, candidate, judgement));
  return { ...table, isDeclared: true, reason: `You declared this selection to be a table. ${table.reason}` };
}

/** A selection of whole columns ends with the sheet's used part. */
function withinSheet({ used }: Sheet, area: Area): Area {
  const bottom = Math.max(area.top, Math.min(area.bottom, used.bottom));
  const right = Math.max(area.left, Math.min(area.right, used.right));
  return { top: area.top, left: area.left, bottom, right };
}

/** The headings inside the selection: rows that read like headings, else a first row of texts above something else. */
function declaredRegion(sheet: Sheet, area: Area, read: HeadingReader): Region {
  const blocks = headerBlocks(sheet, findHeaderRows(sheet, read));
  const known = blocks.find(
    ({ rows, left }) =>
      rows.every((row) => contains(area, row, Math.max(left, area.left))) &&
      left <= area.right &&
      (rows[0] ?? 0) - area.top <= 2,
  );
  const rows = known?.rows ?? (isHeadedByTexts(sheet, area) ? [area.top] : []);
  return { header: { rows, left: area.left, right: area.right }, area };
}

function isHeadedByTexts(sheet: Sheet, area: Area): boolean {
  const columns = filledColumns(sheet, area.top, area.left, area.right);
  const kindAt = (row: number, column: number): string => typeof cellAt(sheet.grid, row, column).value;
  if (columns.length === 0 || columns.some((column) => kindAt(area.top, column) !== "string")) return false;
  const below = area.top + 1;
  return columns.some(
    (column) => !isBlank(cellAt(sheet.grid, below, column).value) && kindAt(below, column) !== "string",
  );
}
