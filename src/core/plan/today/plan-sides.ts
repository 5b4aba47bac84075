import type { CellAddress } from "../../model/address";
import { isWrittenFormula } from "../../model/marks";
import type { Measured } from "../../model/measured";
import type { Bound } from "../../model/quantity";
import type { Review } from "../../model/review";
import { measuresOf } from "../../model/scorecard";
import { hasRowPerMeasure } from "../../model/table";
import type { WritePlan } from "../../model/write-plan";
import { ownSheet } from "../../ours/own-sheet";
import type { FlagSources } from "../flags/flags-choice";
import { LISTED, listedMeasures } from "../flags/listed-measures";
import { planFlags } from "../flags/plan-flags";
import { mergedPlan } from "../keep/merge-plans";
import { finishPlan } from "../steps/finish-plan";
import { joinParts, type PlanPart } from "../steps/plan-part";
import { writeCell } from "../steps/write-cell";

/** Which side of a row's target is the good one. */
export interface SideWish {
  /** `Measured.key`. */
  readonly key: string;
  readonly side: Bound;
}

/** The same workbook with these sides said, and what the flags would be then. */
export type SaidSides = (
  review: Review,
  wishes: readonly SideWish[],
) => { review: Review; sources: FlagSources };

/**
 * Writes which side is good where somebody was asked: into the row's direction cell, or into the list of flags; a table
 * that has neither gets Health, and Direction before it. A formula that somebody else wrote stays.
 */
export function planSides(review: Review, wishes: readonly SideWish[], said: SaidSides): WritePlan {
  const cells = directionCells(review);
  const typed = wishes.flatMap(({ key, side }) => {
    const at = cells.get(key);
    return at ? [typedSide(review, at, side)] : [];
  });
  const rest = wishes.filter(({ key }) => cells.get(key) === undefined);
  const plans = [finishPlan(review, joinParts(typed)), ...newColumns(said(review, rest), rest)];
  return mergedPlan(plans, "Write", "Write nothing");
}

/** Where each row's direction stands: in its table, or in the list. */
function directionCells(review: Review): ReadonlyMap<string, CellAddress> {
  const measures = measuresOf(review.scorecard);
  const list = ownSheet(review.ours, "flags");
  const listed = list ? listedMeasures(list, measures) : [];
  return new Map([
    ...listed.map(
      ({ row, measure }) =>
        [measure.key, { sheet: list?.sheet ?? "", row, column: LISTED.direction }] as const,
    ),
    ...measures.flatMap(({ key, cells: { direction } }) => (direction ? [[key, direction] as const] : [])),
  ]);
}

/** Our own formula, which asks, makes room for the answer. */
function typedSide(review: Review, at: CellAddress, side: Bound): PlanPart {
  return writeCell(review, {
    at,
    becomes: side,
    title: `${at.sheet} → Direction`,
    keeps: (formula) => (isWrittenFormula(formula) ? undefined : "a formula of yours"),
  });
}

function newColumns(
  { review, sources }: ReturnType<SaidSides>,
  wishes: readonly SideWish[],
): readonly WritePlan[] {
  const keys = new Set(wishes.map(({ key }) => key));
  const rows = measuresOf(review.scorecard).filter(({ key }) => keys.has(key));
  const isBeside = ({ table }: Measured) => {
    const found = review.tables.find(({ fingerprint }) => fingerprint === table);
    return found !== undefined && hasRowPerMeasure(found);
  };
  const places = [
    { place: "beside", own: rows.filter(isBeside) },
    { place: "new sheet", own: rows.filter((row) => !isBeside(row)) },
  ] as const;
  return places.flatMap(({ place, own }) => {
    const tables = [...new Set(own.map(({ table }) => table))];
    return tables.length === 0 ? [] : [planFlags(review, { tables, flags: ["health"], place }, sources)];
  });
}
