import type { Cases, ShareOf } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { terms } from "../model/terms";
import { exactPercent } from "./words";

/** What was published of plans that are kept: shares scored in a quarter. */
const PUBLISHED = { kpis: 0.27, objectives: 0.1 } as const;

/** Fewer numbers were scored in the last quarter than elsewhere. */
export function coverage(cases: Cases): readonly Finding[] {
  const { kpis, objectives } = cases.coverage;
  if (!isBelow(kpis, PUBLISHED.kpis) && !isBelow(objectives, PUBLISHED.objectives)) return [];
  const { kpi, objective, ...many } = terms(cases.settings);
  const said = [wordsOf(kpis, [kpi, many.kpis]), wordsOf(objectives, [objective, many.objectives])].filter(
    (words) => words !== "",
  );
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

function wordsOf({ count, of }: ShareOf, [one, many]: readonly [one: string, many: string]): string {
  return of === 0 ? "" : `${count} of ${of} ${of === 1 ? one : many} (${exactPercent(count / of)})`;
}
