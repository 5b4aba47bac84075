import { asBefore, isAlike } from "../../../src/core/model/alike";

test.each([
  [{ at: { row: 1 }, cells: [1, "a", undefined] }, { at: { row: 1 }, cells: [1, "a", undefined] }, true],
  [{ actual: undefined }, {}, false],
  [{ actual: NaN }, { actual: NaN }, true],
  [{ actual: 1 }, { actual: "1" }, false],
  [[1, 2], [1], false],
  [[], {}, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
  [null, {}, false],
])("%j and %j are alike: %s", (one, other, expected) => {
  expect(isAlike(one, other)).toBe(expected);
});

test("what says the same in its place is the very thing of before", () => {
  const before = [
    { row: 1, actual: 3 },
    { row: 2, actual: 4 },
  ];
  const placeOf = ({ row }: { readonly row: number }) => String(row);
  expect(asBefore(before, structuredClone(before), placeOf)).toBe(before);
  const now = asBefore(
    before,
    [
      { row: 2, actual: 4 },
      { row: 1, actual: 5 },
    ],
    placeOf,
  );
  expect(now).toEqual([
    { row: 2, actual: 4 },
    { row: 1, actual: 5 },
  ]);
  expect(now[0]).toBe(before[1]);
});
