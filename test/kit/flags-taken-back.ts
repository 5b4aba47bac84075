import type { DateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import type { FlagName } from "../../src/core/plan/flags/plan-flags";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "./apply-steps";

/** The workbook after flags were written beside all its tables. */
export function withFlags(workbook: Workbook, asOf: DateSerial, flags: readonly FlagName[]): Workbook {
  const review = reviewWorkbook(workbook, asOf);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return applySteps(workbook, planFor(review, { kind: "flags", choice: { tables, flags, place: "beside" } }));
}

/** The same after everything of ours was removed again. */
export function flagsTakenBack(workbook: Workbook, asOf: DateSerial): Workbook {
  const flagged = withFlags(workbook, asOf, ["health"]);
  const removal = planFor(reviewWorkbook(flagged, asOf), { kind: "remove", scope: "everything" });
  expect(removal.refusals).toEqual([]);
  return applySteps(flagged, removal);
}

/** All that its cells hold, without those that are blank. */
export function valuesIn({ grids }: Workbook): readonly unknown[] {
  return grids.map(({ rows }) => rows.map((row) => row.flatMap(({ value }) => value ?? [])));
}
