import type { HostObject } from "./host-object";
import type { QueryInfo } from "./rich-request";

const EVERYTHING = "*";

/** Answers a load: the properties asked for, objects nested, collections as `_Items`. A null object → null. */
export function query(object: HostObject | undefined, info: QueryInfo = {}): unknown {
  if (!object) return null;
  const selected = info.Select?.length ? info.Select : [EVERYTHING];
  const paths = [...selected, ...(info.Expand ?? []).map((child) => `${child}/${EVERYTHING}`)];
  const items = object.items();
  return items ? collection(object, items, { ...info, paths }) : properties(object, paths);
}

interface Page {
  readonly paths: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

function collection(of: HostObject, items: readonly HostObject[], { paths, Top, Skip = 0 }: Page): unknown {
  const own = paths.filter((path) => of.has(memberName(path)));
  const ofItems = paths.filter((path) => !of.has(memberName(path)));
  const last = Top === undefined ? items.length : Skip + Top;
  const answer = items.slice(Skip, last).map((item, index) => ({
    _Index: Skip + index,
    ...itemId(item),
    ...properties(item, ofItems),
  }));
  return { ...properties(of, own), _Items: answer };
}

/** An item becomes addressable by its id; either spelling, since classes of the library differ. */
function itemId(item: HostObject): object {
  const { Id, _Id = Id } = item.identity();
  if (_Id === undefined) return {};
  return Id === undefined ? { _Id } : { _Id, Id };
}

function properties(object: HostObject, paths: readonly string[]): object {
  return Object.fromEntries(heads(object, paths).map((name) => [name, property(object, name, paths)]));
}

/** The members that the paths start with, each once: `worksheet/name`, `worksheet/id`, `values` → Worksheet, Values. */
function heads(object: HostObject, paths: readonly string[]): readonly string[] {
  const named = paths.filter((path) => path !== EVERYTHING).map(memberName);
  const all = paths.includes(EVERYTHING) ? object.scalars() : [];
  return [...new Set([...all, ...named])];
}

function property(object: HostObject, name: string, paths: readonly string[]): unknown {
  if (object.has(name)) return object.get(name);
  const below = paths
    .filter((path) => memberName(path) === name)
    .map((path) => path.split("/").slice(1).join("/") || EVERYTHING);
  return query(object.child(name), { Select: below });
}

/** `values` → `Values`, `worksheet/name` → `Worksheet`: answers are spelled as the wire spells members. */
function memberName(path: string): string {
  const [head = ""] = path.split("/");
  return head.charAt(0).toUpperCase() + head.slice(1);
}
