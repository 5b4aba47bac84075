import type { DateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "./apply-steps";

/** The workbook after flags were written beside all its tables and everything of ours was removed again. */
export function flagsTakenBack(workbook: Workbook, asOf: DateSerial): Workbook {
  const before = reviewWorkbook(workbook, asOf);
  const tables = before.tables.map(({ fingerprint }) => fingerprint);
  const flagged = applySteps(
    workbook,
    planFor(before, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } }),
  );
  const removal = planFor(reviewWorkbook(flagged, asOf), { kind: "remove", scope: "everything" });
  expect(removal.refusals).toEqual([]);
  return applySteps(flagged, removal);
}

/** All that its cells hold, without those that are blank. */
export function valuesIn({ grids }: Workbook): readonly unknown[] {
  return grids.map(({ rows }) => rows.map((row) => row.flatMap(({ value }) => value ?? [])));
}
