import { readStatement } from "../../../src/core/parse/statement";

describe("points that are gained or lost are a way, not a level", () => {
  test.each([
    ["Gain 3 points of NPS", 3],
    ["Gagner 3 points de NPS", 3],
    ["Ganar 3 puntos de NPS", 3],
    ["Ganhar 3 pontos de NPS", 3],
    ["Guadagnare 3 punti di NPS", 3],
    ["3 Punkte zulegen", 3],
    ["Lose 2 points", -2],
    ["Perdre 2 points de churn", -2],
    ["Perder 2 puntos de churn", -2],
    ["Gain 5 percentage points of market share", 0.05],
    ["Gewinne 5 Prozentpunkte Marktanteil", 0.05],
  ])("%s", (text, delta) => {
    expect(readStatement(text)).toMatchObject({ type: "relative", delta });
  });

  test.each([
    ["Gain 5% of new customers from top competitors", 0.05],
    ["Gagner 20 clients", 20],
    ["Gain at least 3 points", 3],
    ["Score 80 points", 80],
    ["Win 80% of bids", 0.8],
  ])("but %s is one", (text, target) => expect(readStatement(text).target).toBe(target));
});

test.each([
  ["Share of tickets solved within 4 hours above 90%", 0.9],
  ["Increase the rate of orders shipped within 2 days to 95%", 0.95],
  ["Keep % of sessions deleted within 10 minutes below 10%", 0.1],
  ["Keep share of calls answered within 20 seconds above 80%", 0.8],
  ["Solve 90% of tickets within 4 hours", 0.9],
  ["Answer tickets within 4 hours", 4],
])("beside a share a time is only when: %s", (text, target) => {
  expect(readStatement(text).target).toBe(target);
});

test.each([
  "Wzrost MRR z 200k do 400k PLN do końca Q3.",
  "Zwiększenie sprzedaży o 15%",
  "Müşteri kayıp oranını %8'den %4'e düşür",
  "Zvýšit spokojenost o 5 %",
])("letters of a language that we do not read tell no target: %s", (text) => {
  expect(readStatement(text)).toMatchObject({ type: "unparseable" });
});

test.each([["Maintenir un cœur de 50 clients", 50]])("those of ours do: %s", (text, target) => {
  expect(readStatement(text).target).toBe(target);
});
