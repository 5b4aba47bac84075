import { cellAt, usedArea, type Grid } from "../model/grid";
import { OUR_HEADERS } from "../model/marks";
import type { Metadata } from "../model/metadata";
import type { RemovableColumn } from "./remove-columns";

/** `KPI-014`, `KR-7`: short, readable, ours. */
const OUR_ID = /^[A-Z]{1,8}-[A-Z0-9]+$/;

/** The `OKR ID` columns of a sheet, with the rows that hold an id as we write them. */
export function idColumns(grid: Grid, metadata: Metadata): readonly RemovableColumn[] {
  const bottom = usedArea(grid)?.bottom ?? 0;
  return grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value }, right): readonly RemovableColumn[] => {
      if (value !== OUR_HEADERS.id) return [];
      const headerRow = grid.top + down;
      const column = grid.left + right;
      const rows = Array.from({ length: bottom - headerRow }, (_, step) => headerRow + 1 + step);
      const entry = metadata.journal.find(({ kind, sheet }) => kind === "ids" && sheet === grid.sheet);
      return [
        {
          header: OUR_HEADERS.id,
          column,
          headerRow,
          rows: rows.filter((row) => isOurId(cellAt(grid, row, column).value)),
          formats: [],
          ...(entry && { entry }),
        },
      ];
    }),
  );
}

function isOurId(value: unknown): boolean {
  return typeof value === "string" && OUR_ID.test(value);
}
