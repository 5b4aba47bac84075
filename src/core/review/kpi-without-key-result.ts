import type { Finding } from "../model/finding";
import type { Review } from "../model/review";

/** A KPI that no key result depends on; worth a note only in a workbook that has key results. */
export function kpisWithoutKeyResult({ scorecard, links }: Review): readonly Finding[] {
  if (scorecard.keyResults.length === 0) return [];
  const linked = new Set(links.flatMap(({ kpi }) => (kpi ? [kpi.key] : [])));
  return scorecard.kpis
    .filter(({ key }) => !linked.has(key))
    .map(({ name, at, owner }): Finding => ({
      rule: "kpi-without-key-result",
      severity: "note",
      message: `No key result depends on "${name}".`,
      at,
      ...(owner !== undefined && { owner }),
      nextStep:
        "Link it to the key result that it measures or guards; if there is none, it only keeps watch.",
    }));
}
