import { MapWhenAsked } from "../../../src/core/model/map-when-asked";

const ASKS: Readonly<Record<string, (map: ReadonlyMap<string, number>) => unknown>> = {
  get: (map) => map.get("b"),
  has: (map) => map.has("b"),
  size: (map) => map.size,
  entries: (map) => [...map.entries()],
  keys: (map) => [...map.keys()],
  values: (map) => [...map.values()],
  "for each": (map) => {
    const told: unknown[] = [];
    map.forEach((value, key) => told.push([key, value]));
    return told;
  },
  "for of": (map) => [...map],
  "another map": (map) => [...new Map(map)],
};

const ENTRIES: readonly (readonly [string, number])[] = [
  ["a", 1],
  ["b", 2],
];
const mapOf = (entries: typeof ENTRIES, filling = () => undefined as unknown) =>
  new MapWhenAsked<string, number>((set) => {
    filling();
    for (const [key, value] of entries) set(key, value);
  });

test.each(Object.entries(ASKS))("a map answers %s as any other, and is filled once", (_, ask) => {
  const filling = jest.fn();
  const map = mapOf(ENTRIES, filling);
  expect(filling).not.toHaveBeenCalled();
  expect(ask(map)).toEqual(ask(new Map(ENTRIES)));
  expect(ask(map)).toEqual(ask(new Map(ENTRIES)));
  expect(filling).toHaveBeenCalledTimes(1);
});

test("two are equal where their entries are, asked before or not", () => {
  const [asked, other] = [mapOf(ENTRIES), mapOf(ENTRIES.slice(1))];
  expect(asked.size).toBe(2);
  expect(asked).toEqual(mapOf(ENTRIES));
  expect(asked).not.toEqual(other);
});
