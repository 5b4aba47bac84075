import { HEALTH_TONES } from "../../../../src/core/model/tones";
import { dateSerial } from "../../../../src/core/model/period";
import type { Workbook } from "../../../../src/core/model/workbook";
import { openProposals } from "../../../../src/core/open-proposals";
import { planFor } from "../../../../src/core/plan-for";
import { planTakeBack } from "../../../../src/core/plan/recover/plan-take-back";
import { TEMPLATES, type TemplateName } from "../../../../src/core/plan/template/templates";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";

const TODAY = dateSerial(2026, 11, 21);
const PERIOD = { start: dateSerial(2027, 1, 1), end: dateSerial(2027, 3, 31) };

const empty = (): Workbook =>
  workbookOf(gridOf({ sheet: "Sheet1" })`
    |
  `);

function planned(template: TemplateName, workbook = empty()) {
  return planFor(reviewWorkbook(workbook, TODAY), { kind: "template", template, period: PERIOD });
}

function read(template: TemplateName) {
  return reviewWorkbook(applySteps(empty(), planned(template)), TODAY);
}

describe.each([
  [
    "both",
    [
      ["KPIs", "kpi", 8],
      ["OKRs", "okr", 9],
    ],
  ],
  ["kpis by month", [["KPIs", "kpi", 8]]],
  ["okrs", [["OKRs", "okr", 9]]],
] as const)("The template %s", (template, tables) => {
  test("is read as it is meant, without a question, and no row of it is green", () => {
    const review = read(template);
    const { keyResults, kpis } = review.scorecard;
    const found = review.tables.map(({ sheet, kind }) => [
      sheet,
      kind,
      (kind === "okr" ? keyResults : kpis).filter(({ at }) => at.sheet === sheet).length,
    ]);
    expect(found).toEqual(tables);
    expect(review.perhaps).toEqual([]);
    expect(review.cycleQuestion).toBeUndefined();
    const tones = [...review.assessments.values()].map(({ health }) => HEALTH_TONES[health]);
    expect(new Set(tones)).toEqual(new Set(["unknown"]));
  });

  test("is the user's: nothing of it is noted as ours, and Take back leaves no trace", () => {
    const plan = planned(template);
    const after = applySteps(empty(), plan);
    expect(after.metadata).toBeUndefined();
    expect(visibleContent(applySteps(after, planTakeBack(plan)))).toEqual(visibleContent(empty()));
  });
});

test("key results of a template name their KPIs, so that links are proposed", () => {
  expect(
    openProposals(read("both")).filter(({ relation }) => relation === "measures").length,
  ).toBeGreaterThan(4);
});

test("a sheet of the same name stays as it is", () => {
  const own = workbookOf(gridOf({ sheet: "KPIs" })`
    Notes of the works council |
  `);
  const plan = planned("kpis by month", own);
  expect(plan.groups.map(({ title }) => title)).toEqual(["KPIs 2"]);
  expect(plan.steps.filter((step) => "sheet" in step && step.sheet === "KPIs")).toEqual([]);
});

test("a workbook that may only be read gets none, and is told why", () => {
  const plan = planned("both", { ...empty(), isReadOnly: true });
  expect(plan.steps).toEqual([]);
  expect(plan.refusals).toHaveLength(1);
});

test("KPIs come first, as key results rest on them", () => {
  expect(TEMPLATES[0]).toBe("both");
  expect(planned("both").groups.map(({ title }) => title)).toEqual(["KPIs", "OKRs"]);
});
