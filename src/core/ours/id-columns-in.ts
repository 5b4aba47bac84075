import { cellAt, usedArea, type Grid } from "../model/grid";
import { OUR_HEADERS } from "../model/marks";
import { rememberedOf } from "../model/remembered";

/** `KPI-014`, `KR-007`: short, readable, ours. */
const OUR_ID = /^(?:KPI|KR)-\d{3,}$/;

/** A column under our heading of ids, and the sheet rows that hold one as we write them. */
export interface IdColumn {
  readonly header: string;
  readonly column: number;
  readonly headerRow: number;
  readonly rows: readonly number[];
}

/** All columns of a sheet that are headed as ours; whether they are, the journal or other marks tell. */
export const idColumnsIn = rememberedOf((grid: Grid): readonly IdColumn[] => {
  const bottom = usedArea(grid)?.bottom ?? 0;
  return grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value }, right) => {
      if (value !== OUR_HEADERS.id) return [];
      const [headerRow, column] = [grid.top + down, grid.left + right];
      const below = Array.from({ length: bottom - headerRow }, (_, step) => headerRow + 1 + step);
      const rows = below.filter((row) => isOurId(cellAt(grid, row, column).value));
      return [{ header: OUR_HEADERS.id, column, headerRow, rows }];
    }),
  );
});

/** As we write ids; a user's own code may look otherwise. */
export function isOurId(value: unknown): boolean {
  return typeof value === "string" && OUR_ID.test(value);
}
