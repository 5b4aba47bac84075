import type { Cases, LinkCase } from "../model/cases";
import type { SeenValue } from "../model/evidence";
import type { Finding } from "../model/finding";
import type { RowCase } from "../model/row-case";
import { ofLink } from "./finding-of";

/** Both stories must be of the same quarter. */
const MOST_DAYS_APART = 92;

/** The KPI becomes better at each step, and the key result that it stands for worse. */
export function proxyUpOutcomeDown(cases: Cases): readonly Finding[] {
  return cases.links.flatMap((link): readonly Finding[] => {
    const points = cases.settings.trendPoints;
    const kpi = lastValues(link.rows.kpi, points);
    const keyResult = lastValues(link.rows.keyResult, points);
    if (link.pair.link.relation !== "measures" || !kpi || !keyResult) return [];
    if (!moves(kpi, link.rows.kpi, 1) || !moves(keyResult, link.rows.keyResult, -1)) return [];
    if (Math.abs((kpi[0]?.day ?? 0) - (keyResult[0]?.day ?? 0)) > MOST_DAYS_APART) return [];
    return [
      ofLink(cases, link, {
        rule: "proxy-up-outcome-down",
        severity: "watch",
        ...said(link, kpi, keyResult),
      }),
    ];
  });
}

function said({ kpi, keyResult, rows }: LinkCase, up: readonly SeenValue[], down: readonly SeenValue[]) {
  const from = (row: RowCase, values: readonly SeenValue[]) => row.show(values[0]?.value ?? 0);
  return {
    sentence: `"${kpi.name}" rises (${from(rows.kpi, up)} → ${rows.kpi.shown.actual}) while "${keyResult.name}" falls (${from(rows.keyResult, down)} → ${rows.keyResult.shown.actual}).`,
    next: "Do we still serve the goal, or the number?",
    action: "ask",
  } as const;
}

function lastValues({ evidence }: RowCase, points: number): readonly SeenValue[] | undefined {
  const values = evidence.series.slice(-points);
  return values.length < points ? undefined : values;
}

/** Whether it becomes better (1) or worse (−1) at every step. */
function moves(values: readonly SeenValue[], { goal }: RowCase, way: 1 | -1): boolean {
  if (goal?.wantsMore === undefined) return false;
  const sign = goal.wantsMore ? way : -way;
  return values.slice(1).every(({ value }, at) => (value - (values[at]?.value ?? value)) * sign > 0);
}
