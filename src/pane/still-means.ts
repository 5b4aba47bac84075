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
  const keys = KEYS[request.kind] as ((request: PlanRequest) => readonly string[]) | undefined;
  return keys?.(request) ?? [];
}

/** Only the kinds that name rows; this stands in the pane's entry, where every byte is waited for. */
const KEYS: {
  readonly [Kind in PlanRequest["kind"]]?: (
    request: Extract<PlanRequest, { readonly kind: Kind }>,
  ) => readonly string[];
} = {
  link: ({ links }) => links.flatMap(({ keyResult, kpi }) => [keyResult, kpi]),
  feed: ({ wish }) => [wish.keyResult, wish.kpi],
  "check-in": ({ entries }) => entries.map(({ key }) => key),
  "period column": ({ key }) => [key],
  asked: ({ rows }) => rows,
  answered: ({ kpi }) => [kpi],
  "propose objective": ({ kpi }) => [kpi],
  "keep as kpi": ({ keyResult }) => [keyResult],
};

function namesByKey({ scorecard }: Review): ReadonlyMap<string, string> {
  return new Map(measuresOf(scorecard).map(({ key, name }) => [key, name]));
}
