import { HEALTH, STALENESS, VERDICT } from "../../../src/core/model/health";
import { HEALTH_TONES, STALENESS_TONES, VERDICT_TONES } from "../../../src/core/model/tones";
import { wordFormats } from "../../../src/core/plan/steps/word-formats";
import { toneOf } from "../../../src/pane/tone";

const good = (tones: Readonly<Record<string, string>>) =>
  Object.keys(tones).filter((word) => tones[word] === "good");

test("what is missing, untargeted or stale is never green", () => {
  expect(good(HEALTH_TONES)).toEqual([HEALTH.achieved, HEALTH.onTrack]);
  expect(good(STALENESS_TONES)).toEqual([STALENESS.fresh]);
  expect(good(VERDICT_TONES)).toEqual([VERDICT.aligned, VERDICT.reviewed]);
});

test("a health looks the same in the pane and in its cell", () => {
  const fillOf = new Map(wordFormats("health").map(({ word, fill }) => [word, fill]));
  for (const one of Object.values(HEALTH))
    for (const other of Object.values(HEALTH))
      expect(fillOf.get(one) === fillOf.get(other)).toBe(toneOf(one) === toneOf(other));
});
