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
  "Růst MRR z 200k na 400k CZK do konce Q3.",
  "Müşteri kayıp oranını %8'den %4'e düşür",
  "Zvýšit spokojenost o 5 %",
])("letters of a language that we do not read tell no target: %s", (text) => {
  expect(readStatement(text)).toMatchObject({ type: "unparseable" });
});

test.each([["Maintenir un cœur de 50 clients", 50]])("those of ours do: %s", (text, target) => {
  expect(readStatement(text).target).toBe(target);
});

describe("what is counted after a while is not the while", () => {
  test.each([
    ["Increase % of new users returning after 7 days by 10%", { relativeChange: 0.1 }],
    ["Retention nach 30 Tagen von 30 % auf 40 % steigern", { baseline: 0.3, target: 0.4 }],
    ["Augmenter la rétention après 30 jours à 40 %", { target: 0.4 }],
    ["Aumentar la retención después de 30 días al 40 %", { target: 0.4 }],
    ["Aumentar a retenção após 30 dias para 40%", { target: 0.4 }],
    ["Aumentare la retention dopo 30 giorni al 40 %", { target: 0.4 }],
    ["Retentie na 30 dagen naar 40 % verhogen", { target: 0.4 }],
    ["After 12 months at least 80% of hires stay", { target: 0.8 }],
    ["Reduce tickets open after 48 hours to 5", { target: 5, direction: "decrease" }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));

  test("a while alone is no target", () => {
    expect(readStatement("Automatic cleanup of temp assets after 7 days")).toMatchObject({
      type: "unparseable",
    });
  });

  test.each(["Close the books 5 days after month end", "Buchungsschluss 5 Tage nach Monatsende"])(
    "%s: sooner is better",
    (text) => expect(readStatement(text)).toMatchObject({ target: 5, unit: "days", direction: "decrease" }),
  );
});
