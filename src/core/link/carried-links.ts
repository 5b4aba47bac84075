import type { LinkedPair } from "../model/assessment";
import { groupBy } from "../model/group-by";
import type { KeyResult } from "../model/key-result";
import type { Kpi } from "../model/kpi";
import type { Proposal } from "../model/link";
import type { Scorecard } from "../model/scorecard";
import { fold } from "../text/fold";

/** The same words on another sheet, linked so before: somebody said it once already, and only has to say it again. */
const CARRIED = 0.97;

/**
 * The links of a sheet, proposed for the rows of the same name on a sheet that came after it, as when a quarter's sheet
 * is duplicated for the next. Where the KPI came along, its copy beside them is meant. A pair that was linked in several
 * quarters is proposed once, as it was linked in the last of them.
 */
export function carriedLinks(
  scorecard: Pick<Scorecard, "keyResults" | "kpis">,
  links: readonly LinkedPair[],
): readonly Proposal[] {
  const inOrder = [...links].sort((one, other) => dueOf(one) - dueOf(other));
  const pairs = groupBy(carriedFrom(scorecard, inOrder), ({ keyResult, kpi }) =>
    JSON.stringify([keyResult, kpi]),
  );
  return [...pairs.values()].flatMap((quarters) => quarters.at(-1) ?? []);
}

/** Links of rows without a day go before those that have one. */
function dueOf({ keyResult }: LinkedPair): number {
  return typeof keyResult?.inputs.due === "number" ? keyResult.inputs.due : 0;
}

function carriedFrom(
  { keyResults, kpis }: Pick<Scorecard, "keyResults" | "kpis">,
  links: readonly LinkedPair[],
): readonly Proposal[] {
  const linked = new Set(links.flatMap(({ keyResult }) => keyResult?.key ?? []));
  const named = { keyResults: groupBy(keyResults, nameOf), kpis: groupBy(kpis, nameOf) };
  return links.flatMap(({ link: { relation }, keyResult, kpi }) =>
    keyResult && kpi
      ? (named.keyResults.get(nameOf(keyResult)) ?? [])
          .filter((other) => isAfter(other, keyResult, linked))
          .map((later): Proposal => ({
            keyResult: later.key,
            kpi: kpiBeside(later, kpi, named.kpis).key,
            relation,
            score: CARRIED,
            evidence: `"${keyResult.name}" was linked so on ${keyResult.at.sheet}.`,
          }))
      : [],
  );
}

/** Days tell which came later; without them, a row that has links has been dealt with. */
function isAfter(other: KeyResult, keyResult: KeyResult, linked: ReadonlySet<string>): boolean {
  if (other.at.sheet === keyResult.at.sheet) return false;
  const [due, before] = [other.inputs.due, keyResult.inputs.due];
  return typeof due === "number" && typeof before === "number" ? due > before : !linked.has(other.key);
}

function nameOf({ name }: KeyResult | Kpi): string {
  return fold(name);
}

function kpiBeside(keyResult: KeyResult, kpi: Kpi, named: ReadonlyMap<string, readonly Kpi[]>): Kpi {
  return (named.get(nameOf(kpi)) ?? []).find(({ at }) => at.sheet === keyResult.at.sheet) ?? kpi;
}
