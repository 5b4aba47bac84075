import type { LinkedPair } from "../model/assessment";
import type { KeyResult } from "../model/key-result";
import type { Kpi } from "../model/kpi";
import type { Measured } from "../model/measured";
import { sameIdKey } from "../model/register";
import type { Scorecard } from "../model/scorecard";

/** The rows that a broken link would join again: an end that survives, or the only row that bears the name of a lost one. */
export interface WayBack {
  readonly keyResult?: KeyResult;
  readonly kpi?: Kpi;
}

/** What is left of a link, for whoever links it again. An id that still stands somewhere is another trouble. */
export function wayBack({ link, ...pair }: LinkedPair, { keyResults, kpis }: Scorecard): WayBack {
  const standing = new Set([...keyResults, ...kpis].map(({ id = "" }) => sameIdKey(id)));
  const isGone = (id: string) => !standing.has(sameIdKey(id));
  const keyResult =
    pair.keyResult ?? (isGone(link.keyResultId) ? onlyOf(keyResults, link.keyResultName) : undefined);
  const kpi = pair.kpi ?? (isGone(link.kpiId) ? onlyOf(kpis, link.kpiName) : undefined);
  return { ...(keyResult && { keyResult }), ...(kpi && { kpi }) };
}

function onlyOf<Kind extends Measured>(rows: readonly Kind[], name: string): Kind | undefined {
  const [only, ...others] = rows.filter((row) => row.name === name && row.copyOf === undefined);
  return others.length === 0 ? only : undefined;
}
