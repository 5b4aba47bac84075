import type { Cases, LinkCase } from "../model/cases";
import type { Finding } from "../model/finding";
import type { DateSerial } from "../model/period";
import { ofWorkbook } from "./finding-of";
import { terms } from "../model/terms";
import { counted } from "./words";

/** KPIs that nobody has asked this quarter whether they still serve their goal. */
export function surrogationCheckDue(cases: Cases): readonly Finding[] {
  const asked = new Map<string, { readonly day: DateSerial | undefined; readonly link: LinkCase }>();
  for (const link of cases.links.filter(({ pair }) => pair.link.relation === "measures")) {
    const day =
      link.rows.kpi.evidence.questions.at(-1) ??
      latest(asked.get(link.kpi.key)?.day, link.pair.link.linkedOn);
    asked.set(link.kpi.key, { day, link });
  }
  const due = [...asked.values()].filter(({ day }) => isDue(day, cases));
  if (due.length === 0) return [];
  const { kpi, kpis } = terms(cases.settings);
  return [
    ofWorkbook(cases, {
      rule: "surrogation-check-due",
      severity: "note",
      sentence: `${counted(due.length, kpi, kpis)} ${due.length === 1 ? "has" : "have"} not been asked this quarter: are we serving the goal, or just the number?`,
      next: "Ask now.",
      action: "ask",
      count: due.length,
      cells: due.map(({ link }) => link.kpi.at),
    }),
  ];
}

function latest(one: DateSerial | undefined, other: DateSerial | undefined): DateSerial | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

function isDue(day: DateSerial | undefined, { asOf, settings, nextReview }: Cases): boolean {
  return day === undefined || asOf >= (nextReview(day, settings.question) ?? Infinity);
}
