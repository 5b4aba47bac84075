import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { counted } from "./words";

const FOUR_WEEKS = 28;
/** Fewer before is no rhythm that could fade. */
const FEWEST_BEFORE = 4;

/** Half as many updates and reviews as in the four weeks before. */
export function rhythmFading(cases: Cases): readonly Finding[] {
  const { asOf, settings, activityDays } = cases;
  const ages = activityDays.map((day) => asOf - day);
  const now = ages.filter((age) => age >= 0 && age < FOUR_WEEKS).length;
  const before = ages.filter((age) => age >= FOUR_WEEKS && age < 2 * FOUR_WEEKS).length;
  if (before < FEWEST_BEFORE || now > before * settings.fadingShare) return [];
  return [
    ofWorkbook(cases, {
      rule: "rhythm-fading",
      severity: "watch",
      sentence: `${counted(now, "update or review", "updates and reviews")} in the last four weeks, ${before} in the four before.`,
      next: "Same weekday, every two weeks, short.",
      action: "check-in",
    }),
  ];
}
