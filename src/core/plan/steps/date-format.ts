import { countsOf } from "../../model/counts-of";
import { cellAt, gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import { columnOf, type Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";

/** Read the same in every country. */
const PLAIN_FORMAT = "yyyy-mm-dd";
const DATE_ROLES = ["updated", "due", "start"] as const;

/** How the workbook writes days: the commonest format in the date columns of its tables, the first among equals. */
export function dateFormat({ workbook, tables }: Pick<Review, "workbook" | "tables">): string {
  const counts = countsOf(tables.flatMap((table) => formatsOf(workbook, table)));
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? PLAIN_FORMAT;
}

function formatsOf({ grids }: Workbook, table: Table): readonly string[] {
  const grid = gridOf(grids, table.sheet);
  if (!grid) return [];
  const columns = DATE_ROLES.flatMap((role) => columnOf(table, role) ?? []);
  return columns.flatMap((column) =>
    table.rows.flatMap(({ index }) => {
      const { value, numberFormat } = cellAt(grid, index, column.index);
      return typeof value === "number" && isDateFormat(numberFormat) ? [numberFormat] : [];
    }),
  );
}

/** A whole day with its year and no time; what stands in quotes or brackets tells nothing. */
function isDateFormat(format: string | undefined): format is string {
  const codes = (format ?? "")
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")
    .replace(/;@$/, "")
    .toLowerCase();
  const hasDay = ["y", "m", "d"].every((code) => codes.includes(code));
  return hasDay && !/[hs#0?@;]/.test(codes);
}
