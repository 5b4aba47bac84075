import { cellAt } from "../../model/grid";
import { firstBodyRows, type Region } from "../regions/find-body";
import { textAt, type Sheet } from "../sheet";
import { says, withoutRole, type ColumnMeaning, type RoleColumn } from "./role-column";

/** Fewer lines may be anything. */
const FEWEST_LINES = 2;
const ROWS_TO_READ = 60;
const KEY_RESULTS: ColumnMeaning = { meaning: "keyResult", score: 1, isVague: false };

/**
 * `Grow the order book | | Anna`, ` | 12 new customers | Ben`: lines of objectives or sections, and right below each, one column on,
 * what stands under them. Nothing heads these, and no row has both, nor do the lines have numbers.
 */
export function withNamesBelowLines(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const rows = firstBodyRows(region, ROWS_TO_READ);
  const at = columns.findIndex(
    (column, place) => isOpen(columns[place + 1]) && arePartedBy(sheet, rows, column, columns),
  );
  const [lines, names] = at < 0 ? [] : columns.slice(at, at + 2);
  if (!lines || !names) return undefined;
  const isObjective = says(lines, "objective");
  // `Objective / Key result` over both, though not merged.
  const named = says(lines, "keyResult") ? { meaning: KEY_RESULTS } : {};
  return columns.map((column): RoleColumn => {
    if (column === names) return { ...column, ...named, role: isObjective ? "keyResult" : "measure" };
    if (column === lines)
      return isObjective ? { ...column, role: "objective" } : withoutRole([lines], column);
    return column;
  });
}

/** Texts that no heading of their own says anything about. */
function isOpen(names: RoleColumn | undefined): boolean {
  return names?.evidence.ownHeader === "" && names.evidence.shape.texts > 0.6;
}

function arePartedBy(
  sheet: Sheet,
  rows: readonly number[],
  { evidence: { index } }: RoleColumn,
  columns: readonly RoleColumn[],
): boolean {
  const isFilled = (row: number, column: number): boolean => textAt(sheet, row, column) !== "";
  const told = rows.filter((row) => isFilled(row, index) || isFilled(row, index + 1));
  const lines = told.filter((row) => isFilled(row, index));
  const hasNumber = (row: number): boolean =>
    columns.some(({ evidence }) => typeof cellAt(sheet.grid, row, evidence.index).value === "number");
  return (
    lines.length >= FEWEST_LINES &&
    lines[0] === told[0] &&
    told.length >= 2 * lines.length &&
    !lines.some((row) => isFilled(row, index + 1) || hasNumber(row))
  );
}
