import type { CellValue } from "../../../../src/core/model/cell";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";

const done = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(readLinked(workbook), request));

function flagged(): Workbook {
  const linked = linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
  const tables = readLinked(linked).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "link"], place: "beside" } as const;
  return done(done(linked, { kind: "flags", choice }), { kind: "follow" });
}

const FLAGGED = flagged();
const differing = (workbook: Workbook) => readLinked(workbook).cases.behind.differing;

const CSAT = readLinked(FLAGGED).scorecard.kpis.find(({ name }) => name === "CSAT");

function actualOfCsat(workbook: Workbook, value: CellValue): Workbook {
  if (!CSAT?.cells.actual) throw new Error("CSAT has no actual.");
  return living.typed(workbook, CSAT.cells.actual, value);
}

/** Excel calculates when it is asked to: the cells say what they said before. */
const BY_HAND = actualOfCsat(FLAGGED, 3.1);

test("what shows an old word in a workbook that is calculated by hand is entered again, in the order in which it is read", () => {
  expect(differing(FLAGGED)).toEqual([]);
  expect(differing(BY_HAND).length).toBeGreaterThan(2);
  const plan = planFor(readLinked(BY_HAND), { kind: "follow" });
  const sheets = plan.steps.flatMap((step) => (step.kind === "write cells" ? [step.sheet] : []));
  const own = CSAT?.at.sheet ?? "";
  const [health, register] = [sheets.indexOf(own), sheets.lastIndexOf("OKR Links")];
  expect([health >= 0, register > health, sheets.lastIndexOf(own) > register]).toEqual([true, true, true]);
  const formulas = (workbook: Workbook) =>
    workbook.grids.map(({ rows }) => rows.flat().map((cell) => cell.formula));
  const after = applySteps(BY_HAND, plan);
  expect(formulas(after)).toEqual(formulas(BY_HAND));
  expect(differing(after)).toEqual([]);
  expect(planFor(readLinked(after), { kind: "follow" }).steps).toEqual([]);
});

test("on a protected sheet it is said instead", () => {
  const locked = BY_HAND.grids.reduce(
    (workbook, { sheet }) => withSheet(workbook, sheet, (grid) => ({ ...grid, isProtected: true })),
    BY_HAND,
  );
  const { steps, refusals } = planFor(readLinked(locked), { kind: "follow" });
  expect([steps, refusals.length > 0]).toEqual([[], true]);
});
