import { VERDICT, type Verdict } from "../model/health";
import type { Finding } from "../model/finding";
import type { Review } from "../model/review";

interface Trouble {
  readonly severity: Finding["severity"];
  readonly says: (keyResult: string, kpi: string) => string;
  readonly nextStep: string;
}

/** Verdicts that need a person; a broken link is a finding of its own, and the rest need nobody. */
const TROUBLES: Partial<Record<Verdict, Trouble>> = {
  [VERDICT.greenTrap]: {
    severity: "act",
    says: (keyResult, kpi) =>
      `"${kpi}" is on track while "${keyResult}" is behind: the dashboard is green, the strategy is not.`,
    nextStep: "Ask whether the KPI still measures what the key result needs.",
  },
  [VERDICT.guardrailBreached]: {
    severity: "act",
    says: (keyResult, kpi) => `"${keyResult}" moves at the cost of "${kpi}", which guards it.`,
    nextStep: "Decide together how far the guard may slip.",
  },
  [VERDICT.bothOffTrack]: {
    severity: "act",
    says: (keyResult, kpi) => `"${keyResult}" and its KPI "${kpi}" are both off track.`,
    nextStep: "Agree on what would change the course, or on a new target.",
  },
  [VERDICT.reviewOverdue]: {
    severity: "act",
    says: (keyResult, kpi) =>
      `"${kpi}" slipped more than a week ago and nobody has looked at "${keyResult}".`,
    nextStep: "Look at both and note the review in Links.",
  },
  [VERDICT.reviewDue]: {
    severity: "watch",
    says: (keyResult, kpi) => `"${kpi}" slipped; "${keyResult}" still looks fine.`,
    nextStep: "Look at both and note the review in Links.",
  },
};

/** Links whose two ends contradict each other, or fail together. */
export function troubledLinks({ links }: Review): readonly Finding[] {
  return links.flatMap(({ keyResult, kpi, verdict }): readonly Finding[] => {
    const trouble = TROUBLES[verdict];
    if (!trouble || !keyResult || !kpi) return [];
    const owner = keyResult.owner ?? kpi.owner;
    return [
      {
        rule: "troubled-link",
        severity: trouble.severity,
        message: trouble.says(keyResult.name, kpi.name),
        at: keyResult.at,
        ...(owner !== undefined && { owner }),
        nextStep: trouble.nextStep,
      },
    ];
  });
}
