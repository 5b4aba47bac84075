import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import type { RowCase } from "../model/row-case";
import { ofTable } from "./finding-of";
import { terms } from "../model/terms";
import { counted } from "./words";

/** The running key results of a table that move without anybody seeing it on the dashboard. */
export function keyResultsWithoutKpi(cases: Cases): readonly Finding[] {
  const { keyResult, keyResults, kpi } = terms(cases.settings);
  if (!cases.rows.some(({ measure }) => measure.kind === "kpi")) return [];
  return cases.tables.flatMap((table): readonly Finding[] => {
    const running = table.rows.filter((row) => isRunning(row, cases));
    const unseen = running.filter(
      ({ measure: { key } }) => !cases.measured.has(key) && !cases.toldByBroken.has(key),
    );
    if (unseen.length === 0) return [];
    return [
      ofTable(cases, table, {
        rule: "key-result-without-kpi",
        severity: "watch",
        sentence: `${unseen.length} of ${counted(running.length, keyResult, keyResults)} of "${table.name}" ${unseen.length === 1 ? "moves" : "move"} unseen: no ${kpi} measures ${unseen.length === 1 ? "it" : "them"}.`,
        next: nextStep(cases.proposedOf(unseen), kpi),
        action: "open-links",
        rows: unseen,
      }),
    ];
  });
}

function isRunning({ measure, start, due }: RowCase, { asOf }: Cases): boolean {
  return measure.kind === "key result" && (start ?? asOf) <= asOf && (due ?? asOf) >= asOf;
}

function nextStep(proposals: number | undefined, kpi: string): string {
  if (proposals === undefined) return "Look at the proposals in Links.";
  if (proposals === 0) return `Link the ${kpi} that is their number, or add it.`;
  return `${counted(proposals, "proposal")} ${proposals === 1 ? "is" : "are"} waiting.`;
}
