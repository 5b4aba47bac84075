import { gridOf } from "../../model/grid";
import type { CopiedId, Identity } from "../../model/identity";
import { OUR_HEADERS } from "../../model/marks";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import { nextId } from "../../ours/row-identity";
import { copyPart } from "../links/plan-id-copies";
import { idColumnPart } from "../links/plan-id-columns";
import { joinParts, NO_PART, type PlanPart } from "../steps/plan-part";

/**
 * Ids of their own for the rows of a copied sheet: written over those that came along, or into a new column beside codes
 * of the user's, which are not ours to change.
 */
export function freshIds(
  review: Review,
  measures: readonly Measured[],
  copies: readonly CopiedId[],
): PlanPart {
  const sheets = new Set(measures.map(({ at }) => at.sheet));
  const own = copies.filter(({ at }) => sheets.has(at.sheet));
  const numbers = numbersAfter(review, copies);
  const coded = review.tables.filter(
    ({ sheet, fingerprint, columns }) =>
      measures.some(({ at, table }) => table === fingerprint && at.sheet === sheet) &&
      !columns.some(({ header }) => header === OUR_HEADERS.id),
  );
  return joinParts([
    ...own.map((copy) => copyPart(review, copy)),
    ...coded.map((table) => besideCodes(review, table, numbers)),
  ]);
}

/** Numbers behind those that the copies take. */
function numbersAfter({ ours }: Review, copies: readonly CopiedId[]): Map<string, number> {
  return new Map([...ours.ids.highest].map(([prefix, number]) => [prefix, number + copies.length]));
}

function besideCodes(review: Review, table: Table, numbers: Map<string, number>): PlanPart {
  const { scorecard, workbook } = review;
  const prefix = table.kind === "kpi" ? "KPI" : "KR";
  const rows = [...scorecard.kpis, ...scorecard.keyResults]
    .filter(({ at, table: own }) => own === table.fingerprint && at.sheet === table.sheet)
    .map(({ at }) => at.row)
    .sort((one, other) => one - other);
  if (!gridOf(workbook.grids, table.sheet)) return NO_PART;
  const ids = new Map(rows.map((row) => [row, nextId(prefix, numbers)]));
  const identity: Identity = {
    kind: "ids",
    table: table.fingerprint,
    sheet: table.sheet,
    ids,
    missing: rows,
  };
  return idColumnPart(review, table, identity);
}
