import { likelySide } from "../../../src/core/parse/likely-side";

test.each([
  ["Wasserverluste", "%", "at most"],
  ["Falls per 1,000 bed days", undefined, "at most"],
  ["Changeover", "min", "at most"],
  // Energy is used up as well as sold: the name decides, not the unit.
  ["Stromabsatz", "GWh", "at least"],
  ["Fraud detected", undefined, "at least"],
  // Hours that a good name counts are work that is done, and no time that passes.
  ["Volunteer hours", undefined, undefined],
  ["Waiting hours", undefined, "at most"],
  ["Gribbles", undefined, undefined],
  ["Gribbles", "%", undefined],
  ["Pain score", undefined, "at most"],
  ["P1 resolution", "h", "at most"],
  // A share of those who waited so long, or not so long.
  ["RTT 18 weeks", "%", undefined],
  ["RTT", "weeks", undefined],
])("%s in %s speaks for %s", (name, unit, side) => {
  expect(likelySide(name, unit)).toBe(side);
});

test("of rows called by places what stands above them speaks, unless their names do", () => {
  expect(likelySide("Leeds", undefined, true)).toBe("at most");
  expect(likelySide("Fraud detected", undefined, true)).toBe("at least");
});
