import type { Cases } from "../model/cases";
import type { RowCase } from "../model/row-case";
import { terms } from "../model/terms";
import { ofTable } from "./finding-of";
import { byTable, hasAny, type RuleScene } from "./in-parts";
import { counted } from "./words";

interface Seen extends Pick<Cases, "measured" | "toldByBroken" | "proposedOf"> {
  readonly hasKpis: boolean;
}

/** The running key results of a table that move without anybody seeing it on the dashboard. */
export const keyResultsWithoutKpi = byTable<Seen>(
  (table, scene) => {
    const { settings, hasKpis, measured, toldByBroken, proposedOf } = scene;
    if (!hasKpis) return [];
    const { keyResult, keyResults, kpi } = terms(settings);
    const running = table.rows.filter((row) => isRunning(row, scene));
    const unseen = running.filter(({ measure: { key } }) => !measured.has(key) && !toldByBroken.has(key));
    if (unseen.length === 0) return [];
    return [
      ofTable(scene, table, {
        rule: "key-result-without-kpi",
        severity: "watch",
        sentence: `${unseen.length} of ${counted(running.length, keyResult, keyResults)} of "${table.name}" ${unseen.length === 1 ? "moves" : "move"} unseen: no ${kpi} measures ${unseen.length === 1 ? "it" : "them"}.`,
        next: nextStep(proposedOf(unseen), kpi, unseen.length),
        action: "open-links",
        rows: unseen,
      }),
    ];
  },
  ({ rows, measured, toldByBroken, proposedOf }) => ({
    measured,
    toldByBroken,
    proposedOf,
    hasKpis: hasAny(rows, "kpi"),
  }),
);

function isRunning({ measure, start, due }: RowCase, { asOf }: RuleScene): boolean {
  return measure.kind === "key result" && (start ?? asOf) <= asOf && (due ?? asOf) >= asOf;
}

function nextStep(proposals: number | undefined, kpi: string, unseen: number): string {
  if (proposals === undefined) return "Look at the proposals in Links.";
  if (proposals === 0) return `Link the ${kpi} that is ${unseen === 1 ? "its" : "their"} number, or add it.`;
  return `${counted(proposals, "proposal")} ${proposals === 1 ? "is" : "are"} waiting.`;
}
