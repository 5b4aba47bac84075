import { readStatement } from "../../../src/core/parse/statement";

const targetOf = (text: string) => readStatement(text).target;

describe("a bare number in the middle of others is no target", () => {
  test.each([
    "Answering takes 12 days for 60 % of letters",
    "Dataset: import lots of 300 files in < 20 seconds",
    "The pipeline ran 2x and nobody helped in ≥ 90 % of the cases",
    "In the pilot, 30 teams took part and nobody needed 5 minutes",
    "Von den 40 offenen Stellen sind 35 besetzt",
    "Lyon: 4 ateliers pour 30 personnes en 2 jours",
    "Coverage | 40 % | 55 % | 70 % | 85 %",
  ])("%s", (text) => expect(targetOf(text)).toBeUndefined());

  test("the sentence says what to do", () =>
    expect(readStatement("Answering takes 12 days for 60 % of letters").doubt).toContain(
      "names several numbers",
    ));
});

describe("where it leads, is called the target or is a share, it is", () => {
  test.each([
    ["Win 4 clients above €20k", 4],
    ["Automatizar 6 procesos que consumen más de 4h/semana", 6],
    ["Send 10 offers (pipeline: $3M)", 10],
    ["Of 90 shops, target: 60", 60],
    ["Tickets > 24 h | 0", 0],
    ["Se espera que 80 % complete el curso en 3 meses", 0.8],
    ["Plan and hold 3 rounds of interviews with at least 12 guests", 3],
    ["$50,000 MRR ($600K ARR)", 50_000],
  ])("%s", (text, target) => expect(targetOf(text)).toBe(target));
});

describe("of two cells with numbers behind a name the second one is the target", () => {
  test.each([
    ["Accuracy | 85 % first-run checks | 92 %", 0.85, 0.92],
    ["Kosten | $0.15/Plan (21 Mahlzeiten) | $0.10/Plan", 0.15, 0.1],
    ["Code scanning | 70 % | 90 % | Below", 0.7, 0.9],
    ["TTFB | ~300ms | ≤ 200ms", 300, 200],
    ["Orders | 1 200 | Target 1 500", 1200, 1500],
  ])("%s", (text, baseline, target) => expect(readStatement(text)).toMatchObject({ baseline, target }));

  test.each([
    "Tempo | −30 % | 15 min",
    "Uploads | ~1–2 | 5 | 9",
    "Base: class of spring – 81 % | Now: class of autumn – 84 %",
  ])("%s: which of them, nobody knows", (text) => expect(readStatement(text).baseline).toBeUndefined());
});

describe("a bare number beside a year that is no deadline tells what was", () => {
  test.each([
    "No-show rate of 40 % in 2023",
    "In FY2024, 30 % of the power came from wind",
    "Quote von 7 % in 2024",
  ])("%s", (text) => expect(targetOf(text)).toBeUndefined());
  test.each([
    ["Open 5 shops in 2027", 5],
    ["Go live in 5 cities by end of 2027", 5],
    ["In 2027 reach 30 towns", 30],
    ["Umsatz 2027: 5 Mio. EUR", 5_000_000],
    ["Raise sales in 2027 to 30", 30],
  ])("%s", (text, target) => expect(targetOf(text)).toBe(target));
});

describe("`no` counts nothing of what has no name that we know", () => {
  test.each([
    "Nessuna regressione percepibile",
    "Geen factuur zonder akkoord geboekt",
    "No-show rate of visits",
  ])("%s", (text) => expect(targetOf(text)).toBeUndefined());
  test.each([
    "No serious incidents",
    "Keine schweren Unfälle",
    "Geen klachten",
    "No P1 incidents",
    "Aucun accident grave",
  ])("%s", (text) => expect(targetOf(text)).toBe(0));
});
