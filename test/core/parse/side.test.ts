import { readSide } from "../../../src/core/parse/side";

describe("the good side that a cell in a column of directions tells", () => {
  it.each([
    ["Lower is better", "at most"],
    ["Higher is Better", "at least"],
    ["the lower the better", "at most"],
    ["Low", "at most"],
    ["High", "at least"],
    ["↓", "at most"],
    ["▲ up", "at least"],
    ["Minimise", "at most"],
    ["Maximize", "at least"],
    ["Reduce", "at most"],
    ["grow", "at least"],
    ["senken", "at most"],
    ["réduire", "at most"],
    ["incrementar", "at least"],
    ["je niedriger, desto besser", "at most"],
    ["steigend", "at least"],
    ["plus bas est mieux", "at most"],
    ["más alto es mejor", "at least"],
    ["quanto menor, melhor", "at most"],
    ["menor_igual", "at most"],
    ["tendencia_baixa", "at most"],
    ["più basso è meglio", "at most"],
    ["hoger is beter", "at least"],
    ["im niższy, tym lepszy", "at most"],
    ["越低越好", "at most"],
    ["高いほど良い", "at least"],
    ["낮을수록 좋음", "at most"],
  ])("%s → %s", (text, side) => expect(readSide(text, "Polarity")).toBe(side));

  it.each([
    ["our own words say more than a side", "increase"],
    ["our own words say more than a side", "Decrease"],
    ["a floor is a floor", "at least"],
    ["a band is no side", "band"],
    ["both are none", "higher is better, lower is worse"],
    ["a remark is none", "we would like to see this a little lower than it was last year"],
    ["nothing is none", ""],
    ["nothing is none", "n/a"],
    ["a number is none", 3],
  ])("%s: %s", (_, value) => expect(readSide(value, "Polarity")).toBeUndefined());

  it.each([
    ["higher_is_better", 1, "at least"],
    ["higher_is_better", 0, "at most"],
    ["Higher is better?", "Yes", "at least"],
    ["Higher is better?", "No", "at most"],
    ["Lower is better", true, "at most"],
    ["Lower is better", false, "at least"],
    ["Je niedriger desto besser", "ja", "at most"],
    ["Direction", 1, undefined],
  ])("%s: %s → %s", (heading, value, side) => expect(readSide(value, heading)).toBe(side));
});
