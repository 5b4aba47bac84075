import { HEALTH } from "../model/health";
import { midSentence } from "../model/said-here";
import { byRow } from "./in-parts";
import { ownerWords } from "./words";

/** On track by its numbers, and its owner does not believe it. */
export const confidenceLow = byRow((row, scene) => {
  const { measure, assessment } = row;
  const share = measure.confidence?.share;
  if (measure.kind === "kpi" || assessment.health !== HEALTH.onTrack || share === undefined) return undefined;
  if (share >= scene.settings.confidenceLow) return undefined;
  return {
    rule: "confidence-low",
    severity: "watch",
    sentence: `"${measure.name}" is ${midSentence(row.word)}, but ${ownerWords(measure.owner)} gives it ${measure.confidence?.text ?? ""}.`,
    next: "Ask what they see coming.",
    action: "check-in",
  };
});
