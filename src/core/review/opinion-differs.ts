import { HEALTH, type Health } from "../model/health";
import type { StatusMeaning } from "../model/opinion";
import { byRow } from "./in-parts";
import { ended, reasonOf } from "./words";

/** What each kind of status claims, against the words of the numbers that it contradicts. */
const CONTRADICTED: Partial<Record<StatusMeaning, readonly Health[]>> = {
  good: [HEALTH.offTrack, HEALTH.missed],
  done: [HEALTH.atRisk, HEALTH.offTrack, HEALTH.missed],
};

/** The sheet says it goes well; the numbers do not. */
export const opinionDiffers = byRow((row) => {
  const { status } = row.measure;
  const { health } = row.assessment;
  if (!status?.meaning || !CONTRADICTED[status.meaning]?.includes(health)) return undefined;
  return {
    rule: "opinion-differs",
    severity: "watch",
    sentence: ended(
      `The sheet says "${status.text}" of "${row.measure.name}"; the numbers say ${row.word}: ${reasonOf(row)}`,
    ),
    next: "Settle which is right.",
    action: "go",
    cells: [status.at],
  };
});
