import { readStatement } from "../../../src/core/parse/statement";

describe("a number that is called the target is it, wherever it stands", () => {
  test.each([
    ["Churn rate 8% (target: <5%)", { type: "threshold", target: 0.05, direction: "at most" }],
    ["Scrap on line 2: currently 1.8% (target: ≤0.5%)", { baseline: 0.018, target: 0.005 }],
    ["Tasso di scarto linea 2: attuale 1,8% (obiettivo: ≤0,5%)", { baseline: 0.018, target: 0.005 }],
    ["Fluktuation 12 % (Ziel: unter 10 %)", { type: "threshold", target: 0.1, direction: "at most" }],
    ["Cut error rates by 50%, towards a goal of less than 1%", { relativeChange: -0.5 }],
    ["Lift 3 regions to the NPS goal: 50", { target: 50 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("beside a number that is named the target, the only other one of its unit says what there is", () => {
  test.each([
    ["Headcount: 10 FTE, Stand 31.12.2025 (Ziel 2026: 12 FTE)", 10, 12],
    ["Umsatz 2025: 1,2 Mio. EUR, Ziel 2026: 1,8 Mio. EUR", 1_200_000, 1_800_000],
    ["Fatturato 2025: €1.2M, obiettivo 2026: €1.8M", 1_200_000, 1_800_000],
    ["Arbeitslosigkeit: 8,5 %. Ziel: Senkung auf 6 %", 0.085, 0.06],
    ["Tasa de desempleo: 8,5 %. Meta: reducir a 6 % para 2027", 0.085, 0.06],
  ])("%s", (text, baseline, target) => expect(readStatement(text)).toMatchObject({ baseline, target }));

  test.each([
    // The first one counts something else, or is a bound of its own.
    ["3 workshops, goal: 12 participants", 12],
    ["Answer within 24 hours, goal: 12 hours", 12],
    ["Ausschuss in 30 Tagen (Ziel: um 5 % senken)", undefined],
  ])("%s says no more than its target", (text, target) => {
    const statement = readStatement(text);
    expect([statement.baseline, statement.target]).toEqual([undefined, target]);
  });

  test.each([
    ["95 % of answers are right | 100 % on time", undefined],
    ["Obiettivo: ridurre i ritardi del 50 %", undefined],
  ])("%s", (text, baseline) => expect(readStatement(text).baseline).toBe(baseline));
});

describe("a year that something is of, and one of many, are no target", () => {
  test.each(["Numériser les dossiers de 2020", "Become one of the best employers of the region"])(
    "%s",
    (text) => expect(readStatement(text).target).toBeUndefined(),
  );
  test("at least one of them is", () =>
    expect(readStatement("At least one of the pilots goes live").target).toBe(1));
});

describe("a tilde between two numbers makes a band", () => {
  test.each([
    ["Utilisation 75~85 %", 0.75, 0.85],
    ["Auslastung 75 % ~ 85 %", 0.75, 0.85],
  ])("%s", (text, target, upper) => expect(readStatement(text)).toMatchObject({ target, upper }));
  test("before one it says about", () => expect(readStatement("Reach ~50 shops").target).toBe(50));
});

describe("years, lines and words cut short are no numbers of the sentence", () => {
  test.each([
    ["Plan 2025-2027: increase rides by 40%", { relativeChange: 0.4 }],
    ["Strategie 2025–2027: Umsatz um 40 % steigern", { relativeChange: 0.4 }],
    ["Reach Rs.500 crore revenue", { target: 5e9 }],
    ["Umsatz von Fr.20'000 erreichen", { target: 20_000 }],
    ["Auslastung der Linie 2 zwischen 82 und 88 %", { target: 0.82, upper: 0.88 }],
    ["in drei Monaten 20 Kunden gewinnen", { target: 20 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));

  test("nor is a time that nothing is measured in", () =>
    expect(readStatement("In vier Jahren ein Programm einführen").target).toBeUndefined());
});

describe("words may stand between `from` and its number, and between the two numbers", () => {
  test.each([
    ["Reduce escalations from a weekly average of 12 to a weekly average of ≤3", { baseline: 12, target: 3 }],
    ["Improve CSAT from roughly 1.7 in FY24 rating to date to at least 2.2", { baseline: 1.7, target: 2.2 }],
    ["Cut the queue from a peak of 90 tickets to 40", { baseline: 90, target: 40 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject({ type: "from-to", ...stated }));
});

describe("what was before may be bounded, and a band needs none", () => {
  test("the bound of the baseline is not the target's", () =>
    expect(readStatement(">70% Haiku usage (up from <30%)")).toMatchObject({ baseline: 0.3, target: 0.7 }));

  test("a band says all", () => {
    const statement = readStatement("Ship 6-10 tasks a day (up from 2)");
    expect(statement).toMatchObject({ type: "range", target: 6, upper: 10, direction: "between" });
    expect(statement.baseline).toBeUndefined();
  });
});

describe("a score is out of all its points, and a part of a whole is what is reached", () => {
  test.each([
    ["Mitarbeiterzufriedenheit steigt auf 4,2 von 5 Punkten", { target: 4.2, unit: "points" }],
    ["Satisfaction of 9 out of 10 points", { target: 9, unit: "points" }],
    ["Nutzerzufriedenheit > 4,5/5", { target: 4.5, unit: "points" }],
    ["Alignment | >8/10", { target: 8, unit: "points" }],
    ["Verbesserung der Bewertung auf 4,5/5 Sterne", { target: 4.5, unit: "points" }],
  ])("%s", (text, stated) => {
    const statement = readStatement(text);
    expect(statement).toMatchObject(stated);
    expect(statement.baseline).toBeUndefined();
  });
});

describe("where it ends tells more than how far it goes", () => {
  test.each([
    ["Double subscribers to 10,000", 10_000],
    ["Verdopplung der Abonnenten auf 10.000", 10_000],
    ["Increase ROAS to 4x", 4],
  ])("%s", (text, target) => {
    const statement = readStatement(text);
    expect([statement.target, statement.relativeChange]).toEqual([target, undefined]);
  });
  test.each([
    ["Double subscribers", 1],
    ["Grow revenue to 3x", 2],
  ])("%s", (text, change) => expect(readStatement(text).relativeChange).toBe(change));
});

describe("units as short as ms, and what was before, are written in every language", () => {
  test.each([
    ["TTFB: < 200ms (aktuell: ~500ms)", 500],
    ["Latência P95 < 500ms (era 3s)", 3000],
    ["TTFB (Time to First Byte): < 200ms (aktuell: ~500ms)", 500],
  ])("%s", (text, baseline) => expect(readStatement(text).baseline).toBe(baseline));
});

describe("a verb without a subject names what there is", () => {
  test.each([
    ["Anteil kurzer Texte | Ist 12 % | Ziel 100 %", { baseline: 0.12, target: 1 }],
    ["Umsatz (Ist 12 Mio. €) auf 15 Mio. € steigern", { baseline: 12_000_000, target: 15_000_000 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("each one in its time is a target, all of them by a time is none", () => {
  test.each([
    ["Jeder Fehler wird innerhalb von 5 Tagen bearbeitet", 5],
    ["Every ticket is answered within 4 hours", 4],
    ["Chaque demande est traitée sous 48 heures", 48],
    ["Elke klacht wordt binnen 5 dagen afgehandeld", 5],
    ["All staff trained within 30 days", undefined],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("a number that follows a bar is the target, whatever the name holds", () => {
  test.each([
    ["Share of users with 1 favourite | > 60%", 0.6],
    ["Nutzung der 3 Niveaus | > 50 % der Materialien", 0.5],
    ["Items met beslissing binnen 2 sprints | ≥ 90%", 0.9],
    ["Fehler, die >7 Tage unbemerkt bleiben | 0", 0],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("which ones are meant is no target", () => {
  test.each([
    ["Jedes Team mit mindestens zwei Mitgliedern nutzt das neue Werkzeug", undefined],
    ["Tickets mit mehr als 3 Rückfragen unter 5 %", 0.05],
    ["Patch-Compliance (30 Tage) | > 90 %", 0.9],
    ["Uptime (30 days) > 99.9%", 0.999],
    ["Time to first reply (4 hours)", 4],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("between two numbers, where nothing moves from one to the other", () => {
  test.each([
    ["Die Marge soll bei 12 bis 15 Prozent liegen", { type: "range", target: 0.12, upper: 0.15 }],
    ["Lieferzeit 3 bis 5 Tage", { type: "range", target: 3, upper: 5 }],
    ["Marge van 4 tot 6 procent", { type: "range", target: 0.04, upper: 0.06 }],
    ["Umsatz von 12 bis 15 Mio. € steigern", { type: "from-to", baseline: 12_000_000, target: 15_000_000 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("German and Dutch verbs stand behind their number", () => {
  test.each([
    ["Der Umsatz soll um 15 Prozent im Vergleich zum Vorjahr gesteigert werden", { relativeChange: 0.15 }],
    ["Die Marge soll um über 15 % steigen", { relativeChange: 0.15 }],
    ["Den Ausstoß um mindestens 52 Prozent bezogen auf 2020 absenken", { relativeChange: -0.52 }],
    ["Umsatzsteigerung um fünf Prozent", { relativeChange: 0.05 }],
    ["Grunderwerbsteuer für Erstkäufer auf 2 % senken", { target: 0.02, direction: "decrease" }],
    ["De omzet moet met 10% stijgen", { relativeChange: 0.1 }],
    ["Het aantal klachten moet gereduceerd worden met 50%", { relativeChange: -0.5 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("a number that is a name is no target", () => {
  test.each([
    ["Ativação (importar 1º informe) ≥ 40%", 0.4],
    ["Time-to-value (1ª simulação) < 10 minutos", 10],
    ["Ship 2.0 release", undefined],
    ["Launch 3.0 features to 40% of users", 0.4],
    ["Average rating 4.0 stars", 4],
    ["<3 second response time", 3],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("a scale, an age or a season is no target", () => {
  test.each([
    ["Trainees rate the course one point higher on a scale of 1 to 5", undefined],
    ["Zufriedenheit auf einer Skala von 1 bis 10", undefined],
    ["Satisfação numa escala de 1 a 5 acima de 4", 4],
    ["Satisfaction des clients sur une échelle de 1 à 10", undefined],
    ["Kursisterna mår minst ett steg bättre på en skala från 1 till 7", undefined],
    ["Loans of picture books for readers aged 3-6 rise by 8 %", 0.08],
    ["Absence in SY 24-25 will not exceed 12 %", 0.12],
    ["Keep shelves for ages 0 to 5 stocked", undefined],
    ["Fall 2027 intake: 85 % stay", 0.85],
    ["Move maturity from level 2 to 3", 3],
    ["Scale from 4 to 9 regions", 9],
  ])("%s", (text, number) => {
    const { target, relativeChange } = readStatement(text);
    expect(target ?? relativeChange).toBe(number);
  });
});

describe("a cell behind the number may say when", () => {
  test.each([
    ["80 % of depots use the new scanner | 9 months post-rollout", 0.8],
    ["Lead time from 12 to 7 days | 3 months after launch", 7],
    ["Mahnungen unter 4 % | 6 Monate nach Einführung", 0.04],
    ["Answer a request | 2 days after it came", 2],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});
