import type { Area } from "../../core/model/address";
import type { Correction } from "../../core/model/correction";
import { gridOf, usedArea } from "../../core/model/grid";
import type { Review } from "../../core/model/review";

/** A stretch of a visible sheet that could be taken as a table, and why it was not. */
export interface NotTakenPlace {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: string;
}

/** Of every sheet without a table the stretch that comes nearest to one, else all that it holds. */
export function notTakenPlaces({ notTaken, workbook }: Review): readonly NotTakenPlace[] {
  return notTaken.flatMap(({ sheet, area, reason }) => {
    const grid = gridOf(workbook.grids, sheet);
    const where = area ?? (grid && usedArea(grid));
    return where && grid?.visibility === "visible" ? [{ sheet, area: where, reason }] : [];
  });
}

/** That the stretch holds KPIs. */
export function takenAsKpis({ sheet, area }: NotTakenPlace): Correction {
  return { kind: "declared", sheet, area, tableKind: "kpi" };
}
