import { dateSerial } from "../../../../src/core/model/period";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import type { Workbook } from "../../../../src/core/model/workbook";
import { readMetadata } from "../../../../src/core/ours/metadata-xml";
import { applySteps } from "../../../kit/apply-steps";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";
import { firstWeek } from "../../../life/happenings";

const LATER = dateSerial(2026, 11, 20);

function flagged(): Workbook {
  const linked = linkedWorkbook(firstWeek(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
  const tables = readLinked(linked).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health"] as const, place: "beside" as const };
  return applySteps(linked, planFor(readLinked(linked), { kind: "flags", choice }));
}

const later = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(reviewWorkbook(workbook, LATER), request));

test("one plan made of several remembers everything that each of them added", () => {
  const renamed = living.typed(flagged(), { sheet: "Revenue", row: 1, column: 0 }, "Logo churn");
  const followed = later(renamed, { kind: "follow" });
  const { journal } = readMetadata(followed.metadata);
  expect(journal.map(({ header }) => header)).toContain("Direction");
  expect(journal.some(({ day }) => day === LATER)).toBe(true);
  const removed = later(followed, { kind: "remove", scope: "everything" });
  const headings = removed.grids.flatMap(({ rows }) => rows[0]?.map(({ value }) => value) ?? []);
  const ours: readonly unknown[] = ["Direction", "Health", "OKR ID"];
  expect(headings.filter((heading) => ours.includes(heading))).toEqual([]);
});
