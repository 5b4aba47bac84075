import type { Review } from "../core/model/review";
import { OUR_HEADERS } from "../core/model/marks";
import type { PlanGroup, WritePlan } from "../core/model/write-plan";
import type { SelectedArea } from "../port/workbook-host";

/** The first column of health words, or else of flags, that a plan writes beside a table, heading included, so that the sheet can show it. */
export function placeOfFlags({ groups }: WritePlan, { tables }: Review): SelectedArea | undefined {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const beside = groups.filter((group) => group.cells.some(({ at }) => sheets.has(at.sheet)));
  const isHealth = ({ cells: [heading] }: PlanGroup) => heading?.becomes === OUR_HEADERS.health;
  const cells = (beside.find(isHealth) ?? beside[0])?.cells ?? [];
  const [first, last] = [cells[0]?.at, cells.at(-1)?.at];
  if (!first || !last) return undefined;
  const { sheet, row: top, column: left } = first;
  return { sheet, area: { top, left, bottom: Math.max(last.row, top), right: left } };
}
