import type { Area } from "../../core/model/address";
import type { Correction } from "../../core/model/correction";
import { gridOf, usedArea } from "../../core/model/grid";
import type { Review } from "../../core/model/review";
import type { TableKind } from "../../core/model/table";

/** A stretch of a visible sheet that could be taken as a table, and why it was not. */
export interface NotTakenPlace {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: string;
  readonly as?: TableKind;
}

/** Of every sheet without a table the stretch that comes nearest to one, else all that it holds. */
export function notTakenPlaces({ notTaken, workbook }: Review): readonly NotTakenPlace[] {
  return notTaken.flatMap(({ sheet, area, reason, as }) => {
    const grid = gridOf(workbook.grids, sheet);
    const where = area ?? (grid && usedArea(grid));
    return where && grid?.visibility === "visible" ? [{ sheet, area: where, reason, ...(as && { as }) }] : [];
  });
}

/** That the stretch holds what its sister was said to hold, else KPIs. */
export function takenAsOffered({ sheet, area, as = "kpi" }: NotTakenPlace): Correction {
  return { kind: "declared", sheet, area, tableKind: as };
}
