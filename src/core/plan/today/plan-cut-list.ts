import { gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import type { FlagSources } from "../flags/flags-choice";
import { flagTable } from "../flags/plan-flags";
import { tablePart } from "../flags/table-flags";
import { finishPlan } from "../steps/finish-plan";
import { joinParts, refusedPart } from "../steps/plan-part";
import { workbookRefusal } from "../steps/preflight";

/**
 * Marks the KPIs that could go first in a column of ours beside their tables, as words of the day; where such a column
 * stands, marks that no longer hold are taken away. Nothing is deleted.
 */
export function planCutList(review: Review, sources: FlagSources): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  if (refusal) return finishPlan(review, refusedPart(refusal));
  const candidates = new Set(review.cases.cutList.map(({ row }) => row.measure.table));
  const tables = review.tables.filter((table) => {
    const grid = gridOf(review.workbook.grids, table.sheet);
    const own = grid ? ownColumnsOfTable(review, grid, table) : [];
    return candidates.has(table.fingerprint) || own.some(({ name }) => name === "cut");
  });
  const parts = tables.flatMap((table) => flagTable(review, table, { sources, content: "values" }));
  return finishPlan(review, joinParts(parts.map((source) => tablePart(source, ["cut"]))));
}
