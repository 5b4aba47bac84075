import type { Cases, ShareOf } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { nounsOf } from "../model/terms";
import { counted, exactPercent } from "./words";

/** What was published of plans that are kept: shares scored in a quarter. */
const PUBLISHED = { kpis: 0.27, objectives: 0.1 } as const;

/** Fewer numbers were scored in the last quarter than elsewhere. */
export function coverage(cases: Cases): readonly Finding[] {
  const { kpis, objectives } = cases.coverage;
  if (!isBelow(kpis, PUBLISHED.kpis) && !isBelow(objectives, PUBLISHED.objectives)) return [];
  const [ofKpis, ofObjectives] = [nounsOf(cases.settings, "kpi"), nounsOf(cases.settings, "objective")];
  const said = [wordsOf(kpis, ofKpis), wordsOf(objectives, ofObjectives)].filter((words) => words !== "");
  return [
    ofWorkbook(cases, {
      rule: "coverage",
      severity: "note",
      sentence: `${said.join(" and ")} were scored in the last ${cases.settings.coverageDays} days; published: 27 % and 10 %.`,
      next: "Start with the ones that are linked.",
      action: "check-in",
    }),
  ];
}

function isBelow({ count, of }: ShareOf, published: number): boolean {
  return of > 0 && count / of < published;
}

function wordsOf({ count, of }: ShareOf, nouns: ReturnType<typeof nounsOf>): string {
  return of === 0 ? "" : `${count} of ${counted(of, ...nouns)} (${exactPercent(count / of)})`;
}
