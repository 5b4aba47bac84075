import { cellAt, usedArea, type Grid } from "../model/grid";
import type { LinkedPair } from "../model/assessment";
import { pairKey, REGISTER_COLUMNS, type RegisterColumn } from "../model/register";
import type { Review } from "../model/review";
import { ownSheet } from "./own-sheet";

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
export function registerCells({ ours, links }: Pick<Review, "ours" | "links">): RegisterCells | undefined {
  const grid = ownSheet(ours, "register");
  const { headerRow, columns: found } = ours.register;
  if (!grid || found.keyResultId === undefined || found.kpiId === undefined) return undefined;
  const columns = new Map(Object.entries(found) as [RegisterColumn, number][]);
  const pairs = new Map([...links].reverse().map((pair) => [pairKey(pair.link), pair]));
  const bottom = usedArea(grid)?.bottom ?? headerRow;
  const rows = Array.from({ length: Math.max(0, bottom - headerRow) }, (_, index) => {
    const row = headerRow + 1 + index;
    const id = (name: "keyResultId" | "kpiId") => textAt(grid, row, found[name] ?? -1);
    return { row, pair: pairs.get(pairKey({ keyResultId: id("keyResultId"), kpiId: id("kpiId") })) };
  });
  return { grid, columns, rows };
}

function textAt(grid: Grid, row: number, column: number): string {
  const { value } = cellAt(grid, row, column);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
