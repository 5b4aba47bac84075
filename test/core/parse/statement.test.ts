import { dateSerial } from "../../../src/core/model/period";
import type { Statement } from "../../../src/core/model/statement";
import { readKeyResult } from "../../../src/core/parse/key-result";

type Expected = readonly [text: string, statement: Partial<Statement>];

function states(...cases: readonly Expected[]): void {
  it.each(cases)("%s", (text, statement) => expect(readKeyResult(text)).toMatchObject(statement));
}

function moves(baseline: number, target: number, unit: string): Partial<Statement> {
  const direction = target > baseline ? "increase" : "decrease";
  return { type: "from-to", baseline, target, unit, direction };
}

describe("a baseline and a target", () => {
  states(
    ["Lift the average contract from $20K to $35K", moves(20000, 35000, "USD")],
    ["75+ NPS (currently 52)", moves(52, 75, "points")],
    ["Churn at 5% (down from 12%)", moves(0.12, 0.05, "%")],
    ["Time to hire: 8 → 4 weeks", moves(8, 4, "weeks")],
    ["Increase gross margin to 62% from 58%", moves(0.58, 0.62, "%")],
    ["Cut the month-end close from ten days to five", moves(10, 5, "days")],
    ["Reduce dunning from 2 hours to 20 minutes", moves(120, 20, "minutes")],
    ["Time on page from 2:30 to 4:00", moves(150, 240, "seconds")],
    ["Lagerreichweite von zwölf auf zehn Wochen verkürzen", moves(12, 10, "weeks")],
    ["Den Marktanteil auf 12 % erhöhen (aktuell 9 %)", moves(0.09, 0.12, "%")],
    ["Ausschuss von 4 % auf unter 2 % senken", moves(0.04, 0.02, "%")],
    ["Réduire le délai de paiement de 60 à 45 jours", moves(60, 45, "days")],
    ["Faire passer la marge de 32,5 % à 34 %", moves(0.325, 0.34, "%")],
    ["Aumentar la conversión del 2,5% al 4%", moves(0.025, 0.04, "%")],
    ["Aumentar a receita de R$ 1,2 milhão para R$ 1,8 milhão", moves(1200000, 1800000, "BRL")],
    ["Umsatz von 160'000 auf 2.500.000 CHF steigern", moves(160000, 2500000, "CHF")],
  );
});

describe("a change of what is there now", () => {
  const by = (relativeChange: number): Partial<Statement> => ({ type: "relative", relativeChange });
  states(
    ["Cut repeat complaints 30%", by(-0.3)],
    ["Generate 15% more demo requests", by(0.15)],
    ["Energy use | 10% YoY reduction", by(-0.1)],
    ["Achieve 20% revenue growth", by(0.2)],
    ["Sign up twice as many partners", { ...by(1), unit: "x" }],
    ["Triple organic traffic", { ...by(2), unit: "x" }],
    ["Halve the refund rate", by(-0.5)],
    ["Grow bookings 3x", { ...by(2), unit: "x" }],
    ["Der Aufwand konnte um 3% reduziert werden", by(-0.03)],
    ["Wir verdoppeln die Anzahl der Demos", by(1)],
    ["Augmenter le chiffre d'affaires de 15 %", by(0.15)],
    ["Reducir a la mitad las quejas", by(-0.5)],
    ["20% mais leads", by(0.2)],
    ["Raise NPS by 10 points", { type: "relative", delta: 10, unit: "points", direction: "increase" }],
    // A share below nothing, and an amount more or less, are how far, not where to.
    ["Handling cost | -20% vs. baseline", { type: "relative", relativeChange: -0.2, direction: "decrease" }],
    ["Bearbeitungskosten: -15 %", { type: "relative", relativeChange: -0.15, direction: "decrease" }],
    ["Bring the margin to -5%", { type: "absolute", target: -0.05 }],
    ["A release takes 4 weeks less", { type: "relative", delta: -4, unit: "weeks", direction: "decrease" }],
    ["3 Stunden mehr Zeit", { type: "relative", delta: 3, unit: "hours", direction: "increase" }],
    ["Lead time of 4 weeks or less", { type: "threshold", target: 4, direction: "at most" }],
    ["Reduce churn by 2 percentage points", { type: "relative", delta: -0.02, unit: "pp" }],
    ["Marktanteil um 1,5 Prozentpunkte steigern", { type: "relative", delta: 0.015, unit: "pp" }],
    ["Reduce overdue receivables by ₹40 lakh", { type: "relative", delta: -4000000, unit: "INR" }],
  );
});

describe("a bound, a band, a level to hold", () => {
  const atMost = { type: "threshold", direction: "at most" } as const;
  const atLeast = { type: "threshold", direction: "at least" } as const;
  states(
    ["Answer tickets in under 2 hours", { ...atMost, target: 2, unit: "hours", isStrict: true }],
    ["No more than 3 P1 incidents per quarter", { ...atMost, target: 3, isStrict: false }],
    ["Operating margin | 20%+", { ...atLeast, target: 0.2 }],
    ["Five or more teams use the ledger", { ...atLeast, target: 5 }],
    ["Mind. 15 Teilnehmer", { ...atLeast, target: 15 }],
    ["Mindestens ein Neukunde", { ...atLeast, target: 1 }],
    ["Kosten pro Lead höchstens 45 €", { ...atMost, target: 45, unit: "EUR" }],
    ["Satisfacción del cliente superior al 90%", { ...atLeast, target: 0.9 }],
    ["DPO | 30-45 days", { type: "range", target: 30, upper: 45, unit: "days" }],
    ["Forecast accuracy | ±10%", { type: "range", target: -0.1, upper: 0.1 }],
    ["Marge brute entre 40 % et 45 %", { type: "range", target: 0.4, upper: 0.45 }],
    ["Recurring revenue — hold at $1.2M", { type: "maintain", target: 1200000, direction: "at least" }],
    ["Fluktuation unter 8 % halten", { type: "maintain", target: 0.08, direction: "at most" }],
    ["Manter a rotatividade abaixo de 8%", { type: "maintain", target: 0.08, direction: "at most" }],
  );
});

describe("the first number of the sentence", () => {
  const target = (number: number): Partial<Statement> => ({ type: "absolute", target: number });
  states(
    ["Close 5 deals >$500K", { ...target(5), unit: "count", isActivity: false }],
    ["Publish answers for the top 20 issues", { ...target(20), isActivity: true }],
    ["Hold 4 customer webinars", { ...target(4), isActivity: true }],
    ["95% of customers pay within 30 days", { ...target(0.95), unit: "%" }],
    ["Monthly close cycle: 5 business days", { ...target(5), unit: "days", direction: "decrease" }],
    ["D30 retention of 40%", target(0.4)],
    ["Lost-time accidents | Zero", { ...target(0), direction: "decrease" }],
    ["No invoice leaves with a wrong address", { ...target(0), direction: "decrease" }],
    ["Save $250K in vendor costs", { ...target(250000), direction: "increase" }],
    ["Lograr 2.500 descargas", target(2500)],
    ["Ahorrar 30.000€", { ...target(30000), unit: "EUR" }],
    ["Generate 3.5M in new pipeline", { ...target(3500000), unit: "currency" }],
  );
});

describe("a deadline", () => {
  states(
    ["Win 20 partners by Q3 2026", { target: 20, deadline: dateSerial(2026, 9, 30) }],
    ["Win 20 partners by Dec 2026", { target: 20, deadline: dateSerial(2026, 12, 31) }],
    ["Bis 31.12.2026 gewinnen wir 20 Partner", { target: 20, deadline: dateSerial(2026, 12, 31) }],
    ["Lograr 20 socios antes de diciembre de 2026", { target: 20, deadline: dateSerial(2026, 12, 31) }],
  );

  it("without a year is not guessed", () => {
    expect(readKeyResult("Win 20 partners by Q3").deadline).toBeUndefined();
  });
});

describe("numbers that are no targets", () => {
  it.each([
    "Get ISO 14001 certified by end of Q2",
    "Rank top-5 in the ERP survey",
    "Finish phase 2 of the rollout in FY21",
    "Improve D30 retention",
    "Wir bestehen das Audit vom 19.-20. August",
    "New joiners are certified within the first 30 days",
    "Lançar o novo portal até dia 15",
    "Move from 2024 to 2026",
    "Increase NPS to X",
    "N customers sign",
    "Customer acquisition cost (CAC)",
    "Raise active users from 250,0000 to 350,000",
    "",
  ])("%p states no number", (text) => {
    const { baseline, target, upper, relativeChange, delta } = readKeyResult(text);
    expect([baseline, target, upper, relativeChange, delta]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("a statement that could not be read says why", () => {
    expect(readKeyResult("Keep the team happy").doubt).toContain("names no number; type the one to reach");
    expect(readKeyResult("Raise users from 250,0000 to 350,000").doubt).toContain("250,0000");
  });

  states(
    ["Launch the new portal", { type: "binary", isActivity: true }],
    ["Einführung eines 13-Monate-Forecasts", { type: "binary", isActivity: true }],
    ["Modernisierung von 80 % der Wohnungen", { target: 0.8, isActivity: true }],
    ["Firmar la renovación del contrato", { type: "binary" }],
    ["Sales cycle | Decreasing trend", { type: "unparseable", direction: "decrease" }],
    ["Average deal size", { type: "unparseable", direction: "unknown" }],
  );
});

describe("the numbers of a finance team's key results", () => {
  states(
    ["Get weekly active users to 40k (from 26k)", { type: "from-to", baseline: 26000, target: 40000 }],
    ["Close the books in 4 days instead of 7", { type: "from-to", baseline: 7, target: 4, unit: "days" }],
    ["Fehlerquote: 3 % statt 7 %", { type: "from-to", baseline: 0.07, target: 0.03 }],
    ["Abschluss von 9 auf 5 Arbeitstage verkürzen", { baseline: 9, target: 5, unit: "days" }],
    ["Mitarbeiterfluktuation bleibt unter 6 %", { type: "maintain", target: 0.06 }],
    ["Ramener l'absentéisme à 4 % (contre 6,5 %)", { baseline: 0.065, target: 0.04 }],
    ["Taxa de conversão acima de 3,5% (atual: 2,1%)", { baseline: 0.021, target: 0.035 }],
    ["Slash cloud spend by a third", { type: "relative", relativeChange: -0.333333333333 }],
    ["Grow the pipeline by a quarter", { type: "relative", relativeChange: 0.25 }],
    ["Multiplicar por 3 las descargas", { type: "relative", relativeChange: 2 }],
    ["Mindestens zwei Drittel nutzen das Tool", { type: "threshold", target: 0.666666666666667, unit: "%" }],
    ["Margen bruto superior al 40 %", { type: "threshold", target: 0.4 }],
    ["Passer à 4 000 abonnés (2 500 actuellement)", { baseline: 2500, target: 4000 }],
    ["Satisfação dos colaboradores ≥ 4,2", { type: "threshold", target: 4.2 }],
    ["Employee turnover down 4 points", { type: "relative", delta: -4, direction: "decrease" }],
  );

  it.each([
    "Publish the 2025 pricing study",
    "Pass the SOC 2 audit",
    "Zerar os chamados com mais de 30 dias",
  ])("%p states no number", (text) => expect(readKeyResult(text).target).toBeUndefined());
});

describe("the shapes that other people's key results have", () => {
  states(
    [
      "Lieferumsatz steigern (CHF/Monat) | Start 8'000 | Ziel 15'000",
      { baseline: 8000, target: 15000, unit: "CHF" },
    ],
    ["95. Perzentil der Ladezeiten unter 3 Sekunden", { target: 3, unit: "seconds", direction: "at most" }],
    ["20% lift in web traffic", { type: "relative", relativeChange: 0.2 }],
    ["Raise availability from 96.6% to a consistent 99.9%", { baseline: 0.966, target: 0.999 }],
    ["Have over 2/3 of key users certified", { target: 0.666666666666667, direction: "at least" }],
    ["Keep the index within ±10% of the average", { target: -0.1, upper: 0.1, direction: "between" }],
    ["Lograr que 40% de los leads vengan de referidos", { target: 0.4 }],
    ["Réduction du délai de traitement par 2", { type: "relative", relativeChange: -0.5 }],
    ["Cut the cost per call by a factor of 4", { type: "relative", relativeChange: -0.75 }],
    ["Coverage ratio of 3:1", { target: 3, unit: "ratio" }],
    ["Diminuir o churn para 1%", { type: "absolute", target: 0.01 }],
    ["Aumentar a conversão de oito por cento para quinze por cento", { baseline: 0.08, target: 0.15 }],
    ["Churn < 5% halten, Retention maximieren", { type: "maintain", target: 0.05, direction: "at most" }],
    ["Preserve 100% of the error budget", { type: "maintain", target: 1, direction: "at least" }],
    ["Create sustainable processes that reach 95%", { type: "absolute", target: 0.95 }],
  );
});
