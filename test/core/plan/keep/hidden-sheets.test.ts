import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";
import { asShown, hiddenOrShown } from "../../../life/out-of-sight";

const LINKED = linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
const FLAGGED = applySteps(
  LINKED,
  planFor(readLinked(LINKED), {
    kind: "flags",
    choice: {
      tables: readLinked(LINKED).tables.map(({ fingerprint }) => fingerprint),
      flags: ["health", "link"],
      place: "beside",
    },
  }),
);
const OKRS = "OKR Q3";
const hidden = (sheet: string, workbook = FLAGGED) => asShown(hiddenOrShown(workbook, sheet));
const reasons = (request: PlanRequest, workbook = hidden(OKRS)) =>
  planFor(readLinked(workbook), request).refusals.map(({ reason }) => reason);

const ALL: readonly (readonly [string, PlanRequest, string])[] = [
  ["Freeze", { kind: "freeze" }, ", and so does 1 link of its rows"],
  ["Thaw", { kind: "thaw" }, ", and so does 1 link of its rows"],
  ["plain formulas", { kind: "plain", dialect: "modern" }, ", and so does 1 link of its rows"],
  ["Repair", { kind: "repair" }, ""],
];

describe.each(ALL)("%s", (_, request, links) => {
  test("says which hidden sheet it leaves as it is, and calls no link broken that rests there", () => {
    expect(reasons(request)).toEqual([
      `"${OKRS}" is hidden, and cells of ours stand on it. They stay as they are${links}.`,
    ]);
  });

  test("says it of a copy that may hold ours, and of no sheet that tells of nothing of ours", () => {
    const copied = living.duplicated(FLAGGED, OKRS, { name: `${OKRS} (2)`, at: 0 });
    expect(reasons(request, hidden(`${OKRS} (2)`, copied))).toEqual([
      `"${OKRS} (2)" is hidden, and cells of ours may stand on it. They stay as they are.`,
    ]);
    const unnamed = living.duplicated(FLAGGED, OKRS, { name: "Notes", at: 0 });
    expect(reasons(request, hidden("Notes", unnamed))).toEqual([]);
  });
});
