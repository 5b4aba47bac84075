import type { Review } from "../core/model/review";
import type { WritePlan } from "../core/model/write-plan";
import type { SelectedArea } from "../port/workbook-host";

/** The first column of flags that a plan writes beside a table, heading included, so that the sheet can show it. */
export function placeOfFlags({ groups }: WritePlan, { tables }: Review): SelectedArea | undefined {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const cells = groups.find((group) => group.cells.some(({ at }) => sheets.has(at.sheet)))?.cells ?? [];
  const [first, last] = [cells[0]?.at, cells.at(-1)?.at];
  if (!first || !last) return undefined;
  const { sheet, row: top, column: left } = first;
  return { sheet, area: { top, left, bottom: Math.max(last.row, top), right: left } };
}
