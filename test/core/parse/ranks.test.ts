import { readStatement } from "../../../src/core/parse/statement";

describe("how many of them are looked at is no target beside a number with a comparator of its own", () => {
  test.each([
    ["5 premiers résultats ≥ 90 %", 0.9],
    ["Bonne décision dans les 5 premiers résultats : 90 %", 0.9],
    ["Top 10 accounts >= 95 %", 0.95],
    ["First 3 pages under 2 s", 2],
    ["Retention of top 10 customers at least 95 %", 0.95],
    ["Increase retention of the top 10 customers to 95%", 0.95],
    ["3 largest sites: uptime > 99.9%", 0.999],
    ["Rank in top 3 for at least 20 keywords", 20],
    ["Anteil der 5 wichtigsten Kunden unter 40 %", 0.4],
    ["Die ersten 3 Seiten unter 2 s", 2],
    ["Los 10 primeros clientes ≥ 90 %", 0.9],
    ["Concentración de los 5 principales clientes < 40%", 0.4],
    ["Precisão nos 5 primeiros resultados ≥ 90%", 0.9],
    ["Precisione nei primi 5 risultati >= 90%", 0.9],
    ["Nauwkeurigheid in de eerste 5 resultaten >= 90%", 0.9],
    ["Accuracy of 5 models >= 90 %", 0.9],
    ["Uptime across 12 regions > 99.9%", 0.999],
    ["5 größte Kunden unter 40 % des Umsatzes", 0.4],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("a count that is to be reached stays the target", () => {
  test.each([
    ["Win 5 customers with at least 50 employees", 5],
    ["Close 5 deals over $50K", 5],
    ["Launch 3 pilots with ≥ 20 users", 3],
    ["Get into the top 10", 10],
    ["Launch in 5 countries with ≥ 20% adoption", 5],
    ["Train 20 managers in 3 regions", 20],
    ["Top 20", 20],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});
