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
  // What was lost or not done is bad whatever it speaks of, and good only once it is mended.
  ["Missed lessons", undefined, "at most"],
  ["Calls not returned", undefined, "at most"],
  ["Obras paralizadas", undefined, "at most"],
  ["Factures périmées", undefined, "at most"],
  ["Bescheide ohne Rückfragen", "%", "at least"],
  ["Evictions completed", undefined, undefined],
  // Whose it is stands behind in Polish and in the North, too.
  ["Usterki dachów", undefined, "at most"],
  ["Pożary lasów", undefined, "at most"],
  ["Koszty ogółem", undefined, undefined],
  ["Sykefravær lærere", undefined, "at most"],
  ["Väntetid till vuxenpsykiatrin", undefined, "at most"],
  // What a customer is worth, or a loan in percent of a value.
  ["LTV", undefined, "at least"],
  ["LTV", "%", undefined],
  // That it was paid, filed or received says only that it was counted.
  ["Demurrage paid", undefined, "at most"],
  ["Burglaries reported", undefined, "at most"],
])("%s in %s speaks for %s", (name, unit, side) => {
  expect(likelySide(name, unit)).toBe(side);
});

test("of rows called by places what stands above them speaks, unless their names do", () => {
  expect(likelySide("Leeds", undefined, true)).toBe("at most");
  expect(likelySide("Fraud detected", undefined, true)).toBe("at least");
});
