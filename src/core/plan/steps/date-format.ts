import { cellAt, gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import { columnOf } from "../../model/table";

/** Read the same in every country. */
const PLAIN_FORMAT = "yyyy-mm-dd";
const DATE_ROLES = ["updated", "due", "start"] as const;

/** How the workbook writes days: the commonest format in the date columns of its tables, the first among equals. */
export function dateFormat({ workbook, tables }: Pick<Review, "workbook" | "tables">): string {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const grid = gridOf(workbook.grids, table.sheet);
    if (!grid) continue;
    for (const role of DATE_ROLES) {
      const column = columnOf(table, role)?.index;
      if (column === undefined) continue;
      for (const { index } of table.rows) {
        const { value, numberFormat } = cellAt(grid, index, column);
        if (typeof value === "number" && numberFormat !== undefined && isDateFormat(numberFormat))
          counts.set(numberFormat, (counts.get(numberFormat) ?? 0) + 1);
      }
    }
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [PLAIN_FORMAT, 0] as const)[0];
}

/** A whole day with its year and no time: what stands in quotes or brackets tells nothing. */
function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /y/.test(codes) && /d/.test(codes) && /m/.test(codes) && !/[hs#0?@;]/.test(codes.replace(/;@$/, ""));
}
