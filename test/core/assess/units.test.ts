import { inUnitOf } from "../../../src/core/assess/units";

const actual = (value: number, unit?: string) => ({ name: "actual", value, unit });
const target = (value: number, unit?: string) => ({ name: "target", value, unit });

test.each([
  [90, "minutes", 2, "hours", 1.5],
  [500, "ms", 1, "seconds", 0.5],
  [5, "USD", 4, "currency", 5],
  [5, undefined, 4, "hours", 5],
  [5, "points", 4, "count", 5],
  [0.4, undefined, 0.5, "%", 0.4],
  [1.2, undefined, 0.5, "%", 1.2],
  [1, undefined, 0.1, "%", 1],
  [0.5, undefined, 0.02, "%", 0.5],
  [12, undefined, 3, "%", 12],
])("%d %s beside %d %s is %d", (value, unit, wanted, wantedUnit, inTarget) => {
  expect(inUnitOf(actual(value, unit), target(wanted, wantedUnit))).toEqual({
    kind: "value",
    value: inTarget,
  });
});

test.each([
  [5, "USD", 4, "EUR", "The actual is in USD, but the target is in EUR; use one unit."],
  [5, "days", 1, "weeks", "The actual is in days, but the target is in weeks; use one unit."],
  [3, "FTE", 3, "currency", "The actual is in FTE, but the target is in currency; use one unit."],
  [99.8, undefined, 0.999, "%", "The actual is 99.8, but the target is 99.9%; is 99.8% meant?"],
  [3, undefined, 0.9, "%", "The actual is 3, but the target is 90%; is 3% meant?"],
  [1.5, undefined, 0.02, "%", "The actual is 1.5, but the target is 2%; is 1.5% meant?"],
  [1, undefined, 0.08, "%", "The actual is 1, but the target is 8%; is 1% meant?"],
  [0.02, "%", 1.5, undefined, "The target is 1.5, but the actual is 2%; is 1.5% meant?"],
  [0.45, "%", 50, undefined, "The target is 50, but the actual is 45%; is 50% meant?"],
])("%d %s beside %d %s is refused", (value, unit, wanted, wantedUnit, reason) => {
  expect(inUnitOf(actual(value, unit), target(wanted, wantedUnit))).toEqual({ kind: "invalid", reason });
});
