import { isMet } from "../../../src/core/assess/goal";
import { isAtLeast, isAtMost, isEqual } from "../../../src/core/assess/near";

test("sums of a sheet are equal to what they are meant to be", () => {
  expect(isEqual(0.1 + 0.2, 0.3)).toBe(true);
  expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
  expect(isAtLeast(0.3, 0.1 + 0.2)).toBe(true);
  expect(isEqual(0, 0)).toBe(true);
});

test("what a person can tell apart is different", () => {
  expect(isEqual(0.3, 0.300001)).toBe(false);
  expect(isEqual(1_000_000, 1_000_001)).toBe(false);
  expect(isAtLeast(0.3, 0.300001)).toBe(false);
});

test("a level of 0.3 is kept by a sum that is 0.3 to everybody", () => {
  const level = { kind: "hold", direction: "at most", target: 0.3, isAssumed: false } as const;
  expect(isMet({ ...level, isStrict: false }, 0.1 + 0.2)).toBe(true);
  expect(isMet({ ...level, isStrict: true }, 0.1 + 0.2)).toBe(false);
});
