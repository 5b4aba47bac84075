import { HEALTH, NO_PROGRESS, OWNERSHIP, STALENESS, VERDICT } from "./health";

/** A word that our flags show, and what it says of a row: a row of `OKR_Words`. */
export interface FlagWord {
  readonly word: string;
  readonly says: string;
}

/** How the words of flags are called in this workbook, by our own; nothing where it has no words of its own. */
export type OwnWords = Readonly<Record<string, string>>;

/** Every word of a flag, in the order of `OKR_Words`. */
export const FLAG_WORDS: readonly FlagWord[] = [
  { word: HEALTH.achieved, says: "The target is reached; of a level: it was held to the end." },
  { word: HEALTH.onTrack, says: "The level is held, or the plan is kept." },
  { word: HEALTH.atRisk, says: "A little behind: ordinary effort can win it back." },
  { word: HEALTH.offTrack, says: "Too far behind to be won back without a change." },
  { word: HEALTH.missed, says: "The period is over and the target was not reached." },
  { word: HEALTH.notStarted, says: "The period has not begun." },
  { word: HEALTH.stale, says: "Nobody has updated the number for too long to rely on it." },
  { word: HEALTH.noData, says: "There is no number." },
  { word: HEALTH.noTarget, says: "Nothing says what is wanted." },
  { word: HEALTH.noDates, says: "Nothing says from when to when." },
  { word: HEALTH.checkInputs, says: "Something cannot be read, or contradicts itself." },
  { word: STALENESS.fresh, says: "Updated within its rhythm." },
  { word: STALENESS.due, says: "The update is due." },
  { word: STALENESS.overdue, says: "The update is overdue." },
  { word: STALENESS.never, says: "No day of an update is there." },
  { word: STALENESS.checkDate, says: "The day of the update cannot be read, or is still to come." },
  { word: VERDICT.aligned, says: "KPI and key result say the same." },
  { word: VERDICT.greenTrap, says: "The KPI is fine and the key result is not." },
  { word: VERDICT.reviewDue, says: "The KPI left its band; the key result still looks fine." },
  { word: VERDICT.reviewOverdue, says: "The same, and nobody has looked for too long." },
  { word: VERDICT.reviewed, says: "Somebody has looked at it." },
  { word: VERDICT.guardrailBreached, says: "The key result moves at the cost of the KPI." },
  { word: VERDICT.bothOffTrack, says: "Both are behind." },
  { word: VERDICT.brokenLink, says: "An end of the link is gone, or stands twice." },
  { word: OWNERSHIP.named, says: "One person answers for the row." },
  { word: OWNERSHIP.shared, says: "Several persons answer for it." },
  { word: OWNERSHIP.team, says: "A team answers for it, so nobody does." },
  { word: OWNERSHIP.missing, says: "Nobody is named." },
  { word: OWNERSHIP.check, says: "Nothing tells whether this is a person." },
  { word: NO_PROGRESS, says: "The numbers do not tell how far the row has come." },
];

/** How one of our words is called in this workbook. */
export function calledHere<Word>(words: OwnWords, word: Word): Word | string {
  return typeof word === "string" ? (words[word] ?? word) : word;
}
