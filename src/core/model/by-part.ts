import { groupBy } from "./group-by";
import { MapWhenAsked } from "./map-when-asked";
import { joined, partsOf, type Part } from "./parts";
import { isSame, rememberedIn, rememberedOf } from "./remembered";
import { asPart, eachOf, type Slices } from "./slices";

/** The parts of a list, each divided by what its items are of; nearly always they are all of one. */
export function partsBy<Item extends object>(
  keyOf: (item: Item) => string,
): <Kind extends Item>(list: Part<Kind>) => readonly Keyed<Kind>[] {
  const divided = rememberedOf((part: Part<Item>): readonly Keyed<Item>[] => {
    const groups = [...groupBy(part, keyOf)];
    return groups.length === 1 ? groups.map(([key]) => [key, part]) : groups;
  });
  // What is divided is of the part, so of its kind.
  return (list) => partsOf(list).flatMap((part) => divided(part) as never);
}

type Keyed<Item> = readonly [key: string, part: Part<Item>];

/** The same items as before in the very list of before, so that what was found of the list is found again. */
export function sameList(): <Item>(of: object, items: Part<Item>) => Part<Item> {
  const before = rememberedIn((_of: object, { items }: { readonly items: Part<unknown> }) => items);
  return <Item>(of: object, items: Part<Item>) => before(of, { items }) as Part<Item>;
}

/** Reads all items of a part, with rests; a part that is as it was, in a scene that is, is not read again. */
export function readerOfPart<Item, Scene extends object, Value>(
  read: (item: Item, scene: Scene, at: number) => Value,
): (part: Part<Item>, scene: Scene) => Slices<Part<Value>> {
  const known = new WeakMap<Part<Item>, { readonly scene: Scene; readonly values: Part<Value> }>();
  const same = sameList();
  return function* (part, scene) {
    const before = known.get(part);
    if (before && isSame(before.scene, scene)) return before.values;
    const values = same(part, yield* eachOf(part, (item, at) => read(item, scene, at)));
    known.set(part, { scene, values });
    return values;
  };
}

const listsOfMaps = new WeakMap<ReadonlyMap<string, unknown>, Map<Part<unknown>, Part<unknown>>>();

/** Values of rows by their keys, which know the parts that they came in. */
export function mapOfParts<Row extends { readonly key: string }, Value>(
  rows: Part<Row>,
  values: Part<Value>,
): ReadonlyMap<string, Value> {
  const told = partsOf(values);
  const lists = new Map<Part<unknown>, Part<Value>>();
  for (const [at, part] of partsOf(rows).entries()) lists.set(part, told[at] ?? []);
  const map = new MapWhenAsked<string, Value>((set) => {
    for (const part of partsOf(rows))
      for (const [at, value] of (lists.get(part) ?? []).entries()) set(part[at]?.key ?? "", value);
  });
  listsOfMaps.set(map, lists);
  return map;
}

/** The values of all rows of a part, in their order; those of before in the very list of before. */
export function valuesOf<Row extends { readonly key: string }, Value>(
  map: ReadonlyMap<string, Value>,
  rows: Part<Row>,
): Part<Value | undefined> {
  const lists = listsOfMaps.get(map) as Map<Part<Row>, Part<Value>> | undefined;
  return joined(
    partsOf(rows).map(
      (part) =>
        lists?.get(part) ??
        sameValues(
          part,
          part.map(({ key }) => map.get(key)),
        ),
    ),
  );
}

const sameValues = sameList();

/** What is made of each part, joined. */
export function* eachPart<Item, Value>(
  parts: readonly Part<Item>[],
  read: (part: Part<Item>) => Slices<Part<Value>>,
): Slices<Part<Value>> {
  const all = parts.reduce((count, part) => count + part.length, 0);
  const values: Part<Value>[] = [];
  let done = 0;
  for (const part of parts) {
    values.push(yield* asPart({ done, all }, read(part)));
    done += part.length;
  }
  return joined(values);
}
