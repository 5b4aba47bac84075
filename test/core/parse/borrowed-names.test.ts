import { readStatement } from "../../../src/core/parse/statement";

/** English names of metrics stand in sentences of every language; the words around the numbers are those of the sentence. */
describe("a sentence with an English metric keeps its own small words", () => {
  test.each([
    ["Reducir Lead Time de 12 días a 9 días", 12, 9],
    ["Aumentar Open Rate de 21.5% a 30%", 0.215, 0.3],
    ["Subir el Win Rate de 18% a 25%", 0.18, 0.25],
    ["CSAT augmenté de 71 à 80", 71, 80],
    ["MTTR réduit de 6 heures à 4 heures", 6, 4],
    ["Churn Rate von 4 % auf 3 % senken", 0.04, 0.03],
    ["Response Time da 8 ore a 4 ore", 8, 4],
    ["Reduzir Burn Rate de R$ 90 mil para R$ 70 mil", 90000, 70000],
    ["Customer satisfaction van 70 naar 80 verhogen", 70, 80],
  ])("%s", (text, baseline, target) => expect(readStatement(text)).toMatchObject({ baseline, target }));
});

describe("an English sentence stays English", () => {
  test.each([
    ["Double warehouse capacity from 1,000 to 2,000 pallets", 1000, 2000],
    ["Quality score from 71 to 80", 71, 80],
    ["Cost per ticket from 9 to 7 dollars", 9, 7],
  ])("%s", (text, baseline, target) => expect(readStatement(text)).toMatchObject({ baseline, target }));
});
