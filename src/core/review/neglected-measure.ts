import type { Finding } from "../model/finding";
import { HEALTH, STALENESS } from "../model/health";
import type { Review } from "../model/review";

const NEGLECTED: readonly unknown[] = [STALENESS.stale, STALENESS.never];

/** Rows that nobody looks after: stale, never updated, or without a number. The explanation says since when. */
export function neglectedMeasures({ scorecard, assessments }: Review): readonly Finding[] {
  return [...scorecard.keyResults, ...scorecard.kpis].flatMap((measure): readonly Finding[] => {
    const assessment = assessments.get(measure.key);
    const isNeglected = NEGLECTED.includes(assessment?.staleness) || assessment?.health === HEALTH.noData;
    if (!assessment || !isNeglected) return [];
    return [
      {
        rule: "neglected-measure",
        severity: "act",
        message: `"${measure.name}": ${reasonIn(assessment.explanation)}.`,
        at: measure.at,
        ...(measure.owner !== undefined && { owner: measure.owner }),
        nextStep:
          measure.owner === undefined
            ? "Name an owner who updates it."
            : `Ask ${measure.owner} for today's number.`,
      },
    ];
  });
}

/** The first clause says what is wrong; what would be otherwise is for whoever asks why. */
function reasonIn(explanation: string): string {
  return explanation.split(/; |\. /)[0]?.replace(/\.$/, "") ?? explanation;
}
