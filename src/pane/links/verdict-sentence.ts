import type { Assessment, LinkedPair } from "../../core/model/assessment";
import { VERDICT, type Verdict } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { HEALTH_TONES } from "../../core/model/tones";
import type { Wording } from "../wording";
import { dayText } from "../pane-words";
import { lag } from "./links-by-kpi";
import { LINKS_WORDS } from "./links-words";

/** What a link says when its ends do not agree, from both healths: `the KPI is on track, the key result is 55 points behind`. */
export function verdictSentence({ assessments }: Review, pair: LinkedPair, { terms, said }: Wording): string {
  const { trouble, verdict, keyResult, kpi, link } = pair;
  if (trouble) return trouble;
  const ofKeyResult = keyResult && assessments.get(keyResult.key);
  const ofKpi = kpi && assessments.get(kpi.key);
  const both = LINKS_WORDS.both(terms, wordOf(ofKpi, said), standing(ofKeyResult, said));
  if (verdict === VERDICT.reviewed && link.reviewed !== undefined)
    return `${LINKS_WORDS.reviewedOn(dayText(link.reviewed), link.decision)}.`;
  const tails: Readonly<Partial<Record<Verdict, string>>> = LINKS_WORDS.verdictTails;
  const tail = tails[verdict];
  return tail ? `${both}; ${tail}.` : `${both}.`;
}

function wordOf(assessment: Assessment | undefined, said: Wording["said"]): string {
  return assessment ? said(assessment.health) : LINKS_WORDS.notThere;
}

/** `55 points behind` where it is behind its plan; else its own word. */
function standing(assessment: Assessment | undefined, said: Wording["said"]): string {
  if (!assessment) return LINKS_WORDS.notThere;
  const points = Math.round(lag(assessment) * 100);
  const isJudged = HEALTH_TONES[assessment.health] !== "unknown";
  return isJudged && Number.isFinite(points) && points > 0
    ? LINKS_WORDS.behind(points)
    : wordOf(assessment, said);
}
