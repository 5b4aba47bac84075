import { measuresOf } from "../core/model/scorecard";
import type { Measured } from "../core/model/measured";
import type { Review } from "../core/model/review";
import type { PlanRequest } from "../core/plan-request";

/**
 * Whether a request means after a new reading what it meant before. A key is a cell's address: after a row was
 * inserted the same key is another row, and a link asked for by it would be a wrong one.
 */
export function stillMeans(request: PlanRequest, before: Review, after: Review): boolean {
  const names = [namesByKey(before), namesByKey(after)] as const;
  return keysOf(request).every((key) => names[0].get(key) === names[1].get(key));
}

/** The measure as it stands in this reading; undefined if its cell now holds another one. */
export function present<Item extends Measured>(
  items: readonly Item[],
  chosen: Item | undefined,
): Item | undefined {
  return items.find(({ key, name }) => key === chosen?.key && name === chosen.name);
}

function keysOf(request: PlanRequest): readonly string[] {
  const keys = KEYS[request.kind] as (request: PlanRequest) => readonly string[];
  return keys(request);
}

const none = (): readonly string[] => [];

const KEYS: {
  readonly [Kind in PlanRequest["kind"]]: (
    request: Extract<PlanRequest, { readonly kind: Kind }>,
  ) => readonly string[];
} = {
  link: ({ links }) => links.flatMap(({ keyResult, kpi }) => [keyResult, kpi]),
  feed: ({ wish }) => [wish.keyResult, wish.kpi],
  "check-in": ({ entries }) => entries.map(({ key }) => key),
  "period column": ({ key }) => [key],
  report: none,
  template: none,
  flags: none,
  repair: none,
  follow: none,
  freeze: none,
  thaw: none,
  plain: none,
  settings: none,
  set: none,
  remove: none,
  unlink: none,
  reviewed: none,
  refresh: none,
  asked: ({ rows }) => rows,
  answered: ({ kpi }) => [kpi],
  score: none,
  "close quarter": none,
  "propose objective": ({ kpi }) => [kpi],
  "keep as kpi": ({ keyResult }) => [keyResult],
  "mark cut list": none,
  "type day": none,
  cycle: none,
  copies: none,
  quarter: none,
  log: none,
  recover: none,
  "bring back": none,
  correct: none,
  decline: none,
};

function namesByKey({ scorecard }: Review): ReadonlyMap<string, string> {
  return new Map(measuresOf(scorecard).map(({ key, name }) => [key, name]));
}
