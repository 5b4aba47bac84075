import { mapOfParts, partsBy, readerOfPart, valuesOf } from "../../../src/core/model/by-part";
import { joined, partsOf } from "../../../src/core/model/parts";
import { inOnePiece } from "../../../src/core/model/slices";

const ONE = [{ key: "a" }, { key: "b" }];
const OTHER = [{ key: "c" }];

describe("A list that was joined", () => {
  test("knows its parts, those of its parts' parts, and is the very list again", () => {
    const inner = joined([ONE, [], OTHER]);
    const last = [{ key: "d" }];
    expect(inner).toEqual([...ONE, ...OTHER]);
    expect(joined([ONE, OTHER])).toBe(inner);
    expect(partsOf(joined([inner, last]))).toEqual([ONE, OTHER, last]);
    expect(joined([[], ONE])).toBe(ONE);
  });

  test("is another once a part is another", () => {
    const before = joined([ONE, OTHER]);
    const now = joined([ONE, [{ key: "c" }]]);
    expect(now).not.toBe(before);
    expect(now).toEqual(before);
  });

  test("that was not joined is its own and only part, divided by what its items are of", () => {
    const mixed = [...ONE, ...OTHER];
    expect(partsOf(mixed)).toEqual([mixed]);
    expect(partsOf([])).toEqual([]);
    const byFirst = partsBy<{ readonly key: string }>(({ key }) => (key === "c" ? "c" : "other"));
    expect(byFirst(mixed)).toEqual([
      ["other", ONE],
      ["c", OTHER],
    ]);
    expect(byFirst(joined([ONE, OTHER]))[0]?.[1]).toBe(ONE);
  });
});

test("a part is read again only in another scene, and the very values make the very list", () => {
  const read: string[] = [];
  const reader = readerOfPart(({ key }: { readonly key: string }, { day }: { readonly day: number }) => {
    read.push(`${key}${day}`);
    return key;
  });
  const first = inOnePiece(reader(ONE, { day: 1 }));
  expect(inOnePiece(reader(ONE, { day: 1 }))).toBe(first);
  expect(read).toEqual(["a1", "b1"]);
  expect(inOnePiece(reader(ONE, { day: 2 }))).toBe(first);
  expect(read).toEqual(["a1", "b1", "a2", "b2"]);
});

test("values by key know the parts that they came in; those of any other map are looked up", () => {
  const values = [[1, 2], [3]];
  const map = mapOfParts(joined([ONE, OTHER]), joined(values));
  expect([...map]).toEqual([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  expect(valuesOf(map, ONE)).toBe(values[0]);
  const plain = new Map(map);
  expect(valuesOf(plain, ONE)).toEqual([1, 2]);
  expect(valuesOf(plain, ONE)).toBe(valuesOf(plain, ONE));
});
