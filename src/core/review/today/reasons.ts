import type { CellAddress } from "../../model/address";
import type { Cases, LinkCase } from "../../model/cases";
import type { Finding } from "../../model/finding";
import { groupBy } from "../../model/group-by";
import { HEALTH, STALENESS } from "../../model/health";
import type { RowCase } from "../../model/row-case";
import { VERDICTS, type RowReasons } from "./row-line";

/** Said of a table, and at the same time of each key result in it that moves unseen. */
export const UNLINKED = "key-result-without-kpi";

/** Findings about something else than one row. */
export function isWhole({ subject }: Finding): boolean {
  return subject !== "kpi" && subject !== "key-result";
}

/** What speaks of each row, by its cell, in the order of the findings; rows that nothing speaks of are not among them. */
export function reasonsOfRows(cases: Cases, findings: readonly Finding[]): ReadonlyMap<string, RowReasons> {
  const links = groupBy(cases.links.filter(isAtOdds), ({ keyResult }) => keyOfCell(keyResult.at));
  const own = groupBy(findings, (finding) =>
    isWhole(finding) ? undefined : finding.at && keyOfCell(finding.at),
  );
  const unlinked = new Map(
    findings
      .filter(({ rule }) => rule === UNLINKED)
      .flatMap((finding) => (finding.cells ?? []).map((cell) => [keyOfCell(cell), finding] as const)),
  );
  const reasons = new Map<string, RowReasons>();
  for (const row of cases.rows) {
    const key = keyOfCell(row.measure.at);
    const [unseen, due] = [unlinked.get(key), dueWord(row)];
    const said = [...(own.get(key) ?? []), ...(unseen ? [unseen] : [])];
    if (said.length > 0 || due)
      reasons.set(key, { findings: said, links: links.get(key) ?? [], ...(due && { due }) });
  }
  return reasons;
}

const AT_ODDS: readonly string[] = Object.values(VERDICTS);

const isAtOdds = ({ verdict }: LinkCase) => AT_ODDS.includes(verdict);

const OVER: readonly string[] = [HEALTH.achieved, HEALTH.missed, HEALTH.notStarted, HEALTH.noData];

/** Calculated numbers are up to date by themselves. */
function dueWord({ staleness, assessment, evidence }: RowCase): RowReasons["due"] {
  if (evidence.isFed || OVER.includes(assessment.health)) return undefined;
  return staleness === STALENESS.due || staleness === STALENESS.overdue ? staleness : undefined;
}

export function keyOfCell({ sheet, row, column }: CellAddress): string {
  return JSON.stringify([sheet, row, column]);
}
