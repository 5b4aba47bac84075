import { planChangedSettings } from "../../../../src/core/plan/keep/plan-changed-settings";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { wordsAfter } from "../../../../src/core/words-after";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import type { Workbook } from "../../../../src/core/model/workbook";
import { dateSerial } from "../../../../src/core/model/period";

const TODAY = dateSerial(2026, 10, 8);
const review = (workbook = greenDashboard()) => reviewWorkbook(workbook, TODAY);

test("a changed setting gets its cell, and is then changed there alone", () => {
  const first = planChangedSettings(review(), { tolerance: 0.2 });
  const workbook = applySteps(greenDashboard(), first);
  expect(review(workbook).settings).toMatchObject({ tolerance: 0.2 });
  const again = planChangedSettings(review(workbook), { tolerance: 0.05 });
  expect(again.groups.flatMap(({ cells }) => cells)).toMatchObject([{ was: 0.2, becomes: 0.05 }]);
  expect(review(applySteps(workbook, again)).settings.tolerance).toBe(0.05);
  expect(planChangedSettings(review(workbook), { tolerance: 0.2 }).steps).toEqual([]);
});

test("a pace comes with its three companions, since they are one range", () => {
  const workbook = applySteps(greenDashboard(), planChangedSettings(review(), { onTrackShare: 0.8 }));
  expect(review(workbook).settings).toMatchObject({
    onTrackShare: 0.8,
    onTrackSlack: 0.05,
    atRiskSlack: 0.1,
  });
  expect(workbook.names.map(({ name }) => name)).toContain("OKR_Pace");
});

test("the days of the cycle are written as days", () => {
  const workbook = applySteps(
    greenDashboard(),
    planChangedSettings(review(), { cycleStart: 46000, cycleEnd: 46090 }),
  );
  expect(review(workbook).settings).toMatchObject({ cycleStart: 46000, cycleEnd: 46090 });
});

test("the day moves on with every write or stays, as the user says, whatever day it is", () => {
  const written = applySteps(greenDashboard(), planChangedSettings(review(), { tolerance: 0.2 }));
  const weeksLater = TODAY + 40;
  const asOf = (workbook: Workbook) => reviewWorkbook(workbook, weeksLater).asOf;
  expect(asOf(written)).toBe(weeksLater);
  const stay = planChangedSettings(review(written), {}, false);
  expect(stay.groups).toEqual([]);
  const fixed = applySteps(written, stay);
  expect(asOf(fixed)).toBe(TODAY);
  expect(planChangedSettings(review(fixed), {}, false).steps).toEqual([]);
  const moving = applySteps(fixed, planChangedSettings(reviewWorkbook(fixed, weeksLater), {}, true));
  expect(reviewWorkbook(moving, weeksLater + 7).asOf).toBe(weeksLater + 7);
  const pinned = planChangedSettings(review(written), { asOf: TODAY - 8, tolerance: 0.3 }, false);
  expect(asOf(applySteps(written, pinned))).toBe(TODAY - 8);
});

test("the words that other settings would give are told before, and are then the words", () => {
  const before = review();
  const values = { onTrackShare: 0.3, onTrackSlack: 0.5 };
  const told = wordsAfter(before, values);
  expect(told.length).toBeGreaterThan(0);
  const after = review(applySteps(greenDashboard(), planChangedSettings(before, values)));
  for (const { measure, from, to } of told) {
    expect(before.assessments.get(measure.key)?.health).toBe(from);
    expect(after.assessments.get(measure.key)?.health).toBe(to);
  }
  const changed = [...after.assessments].filter(
    ([key, { health }]) => before.assessments.get(key)?.health !== health,
  );
  expect(told.map(({ measure }) => measure.key).sort()).toEqual(changed.map(([key]) => key).sort());
});
