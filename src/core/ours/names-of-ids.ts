import { nameKeyOf, sameIdKey } from "../model/register";
import type { Review } from "../model/review";

/** Every name that an id is known by, as `nameKeyOf` spells it, by the id in lower case. */
export type NamesOfIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The names under which ids were linked; of those that no link goes by, under which the log saw them last. */
export function namesOfIds({ ours, log }: Pick<Review, "ours" | "log">): NamesOfIds {
  const linked = new Map<string, Set<string>>();
  for (const { link } of ours.register.rows) {
    add(linked, link.keyResultId, link.keyResultName);
    add(linked, link.kpiId, link.kpiName);
  }
  const logged = new Map<string, Set<string>>();
  for (const { id, measure } of log) {
    if (id === undefined) continue;
    logged.delete(sameIdKey(id));
    add(logged, id, measure);
  }
  return new Map([...logged, ...linked]);
}

function add(names: Map<string, Set<string>>, id: string, name: string): void {
  const known = names.get(sameIdKey(id)) ?? new Set<string>();
  names.set(sameIdKey(id), known.add(nameKeyOf("kpi", name)).add(nameKeyOf("okr", name)));
}
