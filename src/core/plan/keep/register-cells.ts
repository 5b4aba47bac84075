import { cellAt, usedArea, type Grid } from "../../model/grid";
import type { LinkedPair } from "../../model/assessment";
import { REGISTER_COLUMNS, sameId, type RegisterColumn } from "../../model/register";
import type { Review } from "../../model/review";
import { ownSheets } from "./own-sheets";

/** The register as a sheet of cells: where its columns stand, and which link each row names. */
export interface RegisterCells {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  readonly rows: readonly { readonly row: number; readonly pair: LinkedPair | undefined }[];
}

/** The columns that hold formulas; the others are typed. */
export const FORMULA_COLUMNS: readonly RegisterColumn[] = [
  "keyResult",
  "kpi",
  "keyResultHealth",
  "kpiHealth",
  "verdict",
  "keyResultRow",
  "kpiRow",
];

export function headingOf(column: RegisterColumn): string {
  return REGISTER_COLUMNS.find(({ name }) => name === column)?.heading ?? column;
}

/** The register of a workbook; undefined where it has none, or where its ids lost their headings. */
export function registerCells(review: Review): RegisterCells | undefined {
  const grid = ownSheets(review).find(({ kind }) => kind === "register")?.grid;
  const header = grid && headerOf(grid);
  if (!header) return undefined;
  const { row: headerRow, columns } = header;
  const rows = Array.from({ length: Math.max(0, (usedArea(grid)?.bottom ?? 0) - headerRow) }, (_, index) => {
    const row = headerRow + 1 + index;
    return { row, pair: pairOf(review, grid, columns, row) };
  });
  return { grid, columns, rows };
}

function headerOf(
  grid: Grid,
): { readonly row: number; readonly columns: ReadonlyMap<RegisterColumn, number> } | undefined {
  for (const [down, cells] of grid.rows.entries()) {
    const found = REGISTER_COLUMNS.flatMap(({ name, heading }) => {
      const right = cells.findIndex(({ value }) => value === heading);
      return right < 0 ? [] : [[name, grid.left + right] as const];
    });
    const columns = new Map<RegisterColumn, number>(found);
    if (columns.has("keyResultId") && columns.has("kpiId")) return { row: grid.top + down, columns };
  }
  return undefined;
}

/** The link that a row names, the first of twins. */
function pairOf(
  { links }: Review,
  grid: Grid,
  columns: ReadonlyMap<RegisterColumn, number>,
  row: number,
): LinkedPair | undefined {
  const id = (name: RegisterColumn) => {
    const { value } = cellAt(grid, row, columns.get(name) ?? -1);
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const [keyResultId, kpiId] = [id("keyResultId"), id("kpiId")];
  return links.find(({ link }) => sameId(link.keyResultId, keyResultId) && sameId(link.kpiId, kpiId));
}
