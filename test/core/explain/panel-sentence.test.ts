import type { HealthInputs } from "../../../src/core/assess/health";
import { panelSentence } from "../../../src/core/explain/panel-sentence";
import { dateSerial } from "../../../src/core/model/period";
import { USUAL_PACE } from "../../../src/core/model/thresholds";

const AS_OF = dateSerial(2026, 11, 21);
const level = {
  kind: "hold",
  direction: "at least",
  target: 26_000,
  isStrict: false,
  isAssumed: true,
} as const;
const BASE: HealthInputs = {
  goal: level,
  actual: 24_400,
  start: undefined,
  due: undefined,
  asOf: AS_OF,
  update: undefined,
  tolerance: { kind: "share", share: 0.1 },
  pace: USUAL_PACE,
};
const old = (cadenceDays: number | "irregular") => ({
  updated: dateSerial(2026, 10, 2),
  cadenceDays,
  limitDays: 30,
});

test("how a target was read stands beside the sentence, not in it", () => {
  expect(panelSentence(BASE)).toBe("24,400 misses at least 26,000 by 1,600, within the tolerance of 2,600.");
});

test("what would change the word stands beside it, too", () => {
  const goal = { kind: "reach", baseline: 0, target: 120 } as const;
  const inputs = { ...BASE, goal, actual: 30, start: dateSerial(2026, 10, 1), due: dateSerial(2026, 12, 31) };
  expect(panelSentence(inputs)).toBe("25% of the way at 57% of the time: 32 points behind plan.");
});

test("an old number is told by its age first, then as if it were of today", () => {
  expect(panelSentence({ ...BASE, update: old(14) })).toBe(
    "Updated 2 Oct 2026, 50 days ago, due every two weeks. " +
      "Updated today it would be At risk: 24,400 misses at least 26,000 by 1,600, within the tolerance of 2,600.",
  );
});

test("without a number the reason is said", () => {
  expect(panelSentence({ ...BASE, actual: undefined })).toBe(
    "There is no actual yet; enter one so that health can be judged.",
  );
});
