import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH } from "../model/health";
import { ofRow } from "./finding-of";
import { ownerWords } from "./words";

/** On track by its numbers, and its owner does not believe it. */
export function confidenceLow(cases: Cases): readonly Finding[] {
  return cases.rows.flatMap((row): readonly Finding[] => {
    const { measure, assessment } = row;
    const share = measure.confidence?.share;
    if (measure.kind === "kpi" || assessment.health !== HEALTH.onTrack || share === undefined) return [];
    if (share >= cases.settings.confidenceLow) return [];
    return [
      ofRow(cases, row, {
        rule: "confidence-low",
        severity: "watch",
        sentence: `"${measure.name}" is on track, but ${ownerWords(measure.owner)} gives it ${measure.confidence?.text ?? ""}.`,
        next: "Ask what they see coming.",
        action: "check-in",
      }),
    ];
  });
}
