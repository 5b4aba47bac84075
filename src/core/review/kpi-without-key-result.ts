import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofTable } from "./finding-of";
import { terms } from "../model/terms";
import { counted, firstNames } from "./words";

/** The KPIs of a table that no key result depends on; worth a note only in a workbook that has key results. */
export function kpisWithoutKeyResult(cases: Cases): readonly Finding[] {
  const { keyResult, kpi, kpis: several } = terms(cases.settings);
  if (![...cases.rows, ...cases.closed].some(({ measure }) => measure.kind === "key result")) return [];
  return cases.tables.flatMap((table): readonly Finding[] => {
    const kpis = table.rows.filter(({ measure }) => measure.kind === "kpi");
    const free = kpis.filter(
      ({ measure: { key } }) => !cases.linked.has(key) && !cases.toldByBroken.has(key),
    );
    if (free.length === 0) return [];
    return [
      ofTable(cases, table, {
        rule: "kpi-without-key-result",
        severity: "note",
        sentence: `${free.length} of ${counted(kpis.length, kpi, several)} of "${table.name}" ${free.length === 1 ? "carries" : "carry"} no ${keyResult}: ${firstNames(free)}.`,
        next: "Link those that matter; the others only keep watch.",
        action: "open-links",
        rows: free,
      }),
    ];
  });
}
