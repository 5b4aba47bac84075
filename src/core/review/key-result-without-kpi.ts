import type { Finding } from "../model/finding";
import type { Review } from "../model/review";

/** A key result that no KPI measures moves without anybody seeing it on the dashboard. */
export function keyResultsWithoutKpi({ scorecard, links, proposals }: Review): readonly Finding[] {
  const measured = new Set(
    links.flatMap(({ link, keyResult }) =>
      keyResult && link.relation === "measures" ? [keyResult.key] : [],
    ),
  );
  return scorecard.keyResults
    .filter(({ key }) => !measured.has(key))
    .map(({ key, name, at, owner }): Finding => {
      const proposal = proposals.find(
        ({ keyResult, relation }) => keyResult === key && relation === "measures",
      );
      const kpi = proposal && scorecard.kpis.find((one) => one.key === proposal.kpi);
      return {
        rule: "key-result-without-kpi",
        severity: "watch",
        message: `No KPI measures "${name}".`,
        at,
        ...(owner !== undefined && { owner }),
        nextStep: kpi
          ? `"${kpi.name}" looks like its number: check it and link the two.`
          : "Link the KPI that is its number, or add that KPI to a table.",
      };
    });
}
