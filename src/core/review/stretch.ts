import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { nounsOf } from "../model/terms";
import { counted } from "./words";

const FEWEST_KEY_RESULTS = 3;
const ROUNDING = 1e-9;

/** Key results closed so well that the targets may have been too easy. */
export function stretchTooEasy(cases: Cases): readonly Finding[] {
  const { stretchHigh, stretchMargin } = cases.settings;
  return outside(cases, {
    rule: "stretch-too-easy",
    isOutside: (mean) => mean > stretchHigh + stretchMargin + ROUNDING,
    doubt: "targets may be too easy",
  });
}

/** Key results closed so badly that the targets may have been out of reach. */
export function stretchTooHard(cases: Cases): readonly Finding[] {
  const { stretchLow, stretchMargin } = cases.settings;
  return outside(cases, {
    rule: "stretch-too-hard",
    isOutside: (mean) => mean < stretchLow - stretchMargin - ROUNDING,
    doubt: "targets may be too hard or under-resourced",
  });
}

function outside(
  cases: Cases,
  {
    rule,
    isOutside,
    doubt,
  }: { readonly rule: string; readonly isOutside: (mean: number) => boolean; readonly doubt: string },
): readonly Finding[] {
  const { keyResults, mean } = cases.coverage.stretch;
  const { stretchLow, stretchHigh } = cases.settings;
  if (mean === undefined || keyResults < FEWEST_KEY_RESULTS || !isOutside(mean)) return [];
  return [
    ofWorkbook(cases, {
      rule,
      severity: "note",
      sentence: `${counted(keyResults, ...nounsOf(cases.settings, "key result"))} closed at ${mean.toFixed(2)}; ${stretchLow} to ${stretchHigh} is the band for stretch goals: ${doubt}.`,
      next: "Set the next ones accordingly.",
      action: "close-quarter",
      count: keyResults,
    }),
  ];
}
