import { readStatement } from "../../../src/core/parse/statement";

describe("what was before, in brackets or behind a comparison, is the baseline", () => {
  test.each([
    ["80 % der Rechnungen pünktlich (war 62 %)", 0.62, 0.8],
    ["80 % der Rechnungen pünktlich (vs. 62 % heute)", 0.62, 0.8],
    ["Plazo de cobro < 40 días (era 52 días)", 52, 40],
    ["Prazo médio < 40 dias (vs 52 dias hoje)", 52, 40],
    ["Taxa de erro abaixo de 2% (estava 5%)", 0.05, 0.02],
    ["Resi sotto il 3 % (prima 6 %)", 0.06, 0.03],
    ["Doorlooptijd onder 4 dagen (eerder 7 dagen)", 7, 4],
    ["90 % des commandes à l'heure (vs 75 % actuellement)", 0.75, 0.9],
    ["Page load under 800 ms (was 2 s)", 2000, 800],
    ["Serve 120 stores vs 90 today", 90, 120],
    ["ARR of $4M by year end (from $2M)", 2_000_000, 4_000_000],
    ["Alcanzar ARR de $4M al cierre del año (desde $2M)", 2_000_000, 4_000_000],
    ["ARR auf 4 Mio. € steigern (von 2 Mio. €)", 2_000_000, 4_000_000],
    ["Atteindre un ARR de 4 M€ (depuis 2 M€)", 2_000_000, 4_000_000],
    ["Raggiungere un ARR di 4 mln (da 2 mln)", 2_000_000, 4_000_000],
    ["Win 20 deals (from 12)", 12, 20],
  ])("%s", (text, baseline, target) => expect(readStatement(text)).toMatchObject({ baseline, target }));
});

test.each([
  ["Win 5 deals (from 3 partners)", 5],
  ["Reach 80% of customers (of 200 contacted)", 0.8],
])("%s says whose, not what was before", (text, target) => {
  expect(readStatement(text)).toMatchObject({ type: "absolute", target });
});

test.each([
  ["Support tickets: 120/wk → 30/wk", 120, 30, "decrease"],
  ["Deploys 2/day -> 10/day", 2, 10, "increase"],
  ["Incidents 8 per month => 3 per month by Q3", 8, 3, "decrease"],
  ["Störungen: 8 pro Monat → 3 pro Monat", 8, 3, "decrease"],
  ["Incidencias: 8 al mes → 3 al mes", 8, 3, "decrease"],
  ["Incidents : 8 par mois → 3 par mois", 8, 3, "decrease"],
  ["Open tickets: 40 tickets → 25 tickets", 40, 25, "decrease"],
])("an arrow moves what is counted a day, too: %s", (text, baseline, target, direction) => {
  expect(readStatement(text)).toMatchObject({ type: "from-to", baseline, target, direction });
});

describe("how often is counted, a multiple is not", () => {
  test.each([
    ["Increase newsletters to 2x/month", { type: "absolute", target: 2, unit: "count" }],
    ["Auf 3 mal pro Woche steigern", { type: "absolute", target: 3, unit: "count" }],
    ["Passer de 1 fois par mois à 4 fois par mois", { type: "from-to", baseline: 1, target: 4 }],
    ["Publicar de 1 a 3 veces por semana", { type: "from-to", baseline: 1, target: 3 }],
    ["Increase sign-ups 3x", { type: "relative", relativeChange: 2, unit: "x" }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

test.each([
  ["Reduce the download from 12MB to 8MB", 12, 8, "MB"],
  ["Reducir el informe de 900 KB a <300 KB", 900, 300, "KB"],
])("sizes have units: %s", (text, baseline, target, unit) =>
  expect(readStatement(text)).toMatchObject({ baseline, target, unit }),
);
