import type { Cases } from "../model/cases";
import { terms } from "../model/terms";
import { ofTable } from "./finding-of";
import { byTable, hasAny } from "./in-parts";
import { counted, ended, firstNames } from "./words";

interface Linked extends Pick<Cases, "linked" | "toldByBroken"> {
  readonly hasKeyResults: boolean;
}

/** The KPIs of a table that no key result depends on; worth a note only in a workbook that has key results. */
export const kpisWithoutKeyResult = byTable<Linked>(
  (table, scene) => {
    const { settings, hasKeyResults, linked, toldByBroken } = scene;
    if (!hasKeyResults) return [];
    const { keyResult, kpi, kpis: several } = terms(settings);
    const kpis = table.rows.filter(({ measure }) => measure.kind === "kpi");
    const free = kpis.filter(({ measure: { key } }) => !linked.has(key) && !toldByBroken.has(key));
    if (free.length === 0) return [];
    return [
      ofTable(scene, table, {
        rule: "kpi-without-key-result",
        severity: "note",
        sentence: ended(
          `${free.length} of ${counted(kpis.length, kpi, several)} of "${table.name}" ${free.length === 1 ? "carries" : "carry"} no ${keyResult}: ${firstNames(free)}`,
        ),
        next: "Link those that matter; the others only keep watch.",
        action: "open-links",
        rows: free,
      }),
    ];
  },
  ({ rows, closed, linked, toldByBroken }) => ({
    linked,
    toldByBroken,
    hasKeyResults: hasAny(rows, "key result") || hasAny(closed, "key result"),
  }),
);
