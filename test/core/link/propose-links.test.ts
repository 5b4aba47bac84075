import type { KpiCandidate } from "../../../src/core/link/candidates";
import { proposeLinks } from "../../../src/core/link/propose-links";
import { busySince, plainPass } from "../../kit/busy-time";

const kpisNamed = (...names: readonly string[]): readonly KpiCandidate[] =>
  names.map((name) => ({ key: name, name }));

/** The KPIs that would be proposed as the number of one key result. */
function measuresOf(text: string, kpis: readonly KpiCandidate[], objective?: string): readonly string[] {
  const keyResult = { key: "key result", text, ...(objective !== undefined && { objective }) };
  return proposeLinks([keyResult], kpis)
    .filter(({ relation }) => relation === "measures")
    .map(({ kpi }) => kpi);
}

describe("A key result and the KPI that is its number", () => {
  test.each([
    ["raise CSAT from 4.2 to 4.7", "Customer satisfaction"],
    ["Grow ARR from $4m to $6m", "Annual recurring revenue"],
    ["Lose fewer than 3% of our clients", "Logo churn"],
    ["Fill open roles in under 40 days", "Time to hire"],
    ["Bring services back within 2 hours of an outage (MTTR)", "Mean time to restore service"],
    ["Customers pay us after 38 days instead of 52", "DSO"],
    ["Close the books in 5 days", "Month-end close"],
    ["95% of orders delivered on time", "OTIF"],
    ["Reduce staff turnover from 18% to 12%", "Voluntary attrition"],
    ["Have 40% of users adopt the new feature", "Feature uptake"],
  ])("%s: %s", (text, name) => {
    expect(measuresOf(text, kpisNamed(name, "Share price", "Cost per kilogram"))).toEqual([name]);
  });

  test.each([
    ["Kundenzufriedenheit von 7,8 auf 8,5 steigern", "Kundenzufriedenheit"],
    ["Fluktuation auf 8 % senken", "Employee turnover"],
    ["Réduire le délai moyen de paiement clients de 52 à 45 jours", "DSO (jours)"],
    ["Reducir la rotación de personal del 18 % al 12 %", "Rotación voluntaria"],
    ["Reduzir a taxa de cancelamento de 4% para 2%", "Churn mensal"],
    ["顧客満足度を80%から90%に上げる", "CSAT"],
    ["Çalışan memnuniyetini 70'ten 80'e çıkarmak", "Employee satisfaction"],
  ])("in another language: %s", (text, name) => {
    expect(measuresOf(text, kpisNamed(name, "Umsatz", "Ticket backlog"))).toEqual([name]);
  });

  test.each([
    ["Wir senken den Ausschuss von 4 % auf 2 %", "Taux de rebut"],
    ["Le nostre consegne puntuali al 96%", "On-time delivery"],
    ["Tevreden klanten: van 7,1 naar 8", "Kundenzufriedenheit"],
    ["Die Wartezeit am Schalter liegt unter 10 Minuten", "Average wait time"],
  ])("across languages: %s", (text, name) => {
    expect(measuresOf(text, kpisNamed(name, "Orchard area", "Cost per kilogram"))).toEqual([name]);
  });

  test.each([
    ["in the ending", "Have 90% of orchards inspected by June", "Orchard inspections"],
    ["in the language's endings", "Cosechar 40 toneladas de aceituna", "Cosecha de aceitunas"],
    ["in an abbreviation", "Hold OHI above 80", "Orchard health index"],
    ["in a spelled-out abbreviation", "Orchard health index above 80", "OHI"],
    ["in a compound", "Die Erntedauer auf 12 Tage senken", "Dauer der Ernte"],
    ["in a word that the unit says", "Prune an orchard in 4 days", "Orchard pruning time"],
  ])("a name that differs %s is found", (_, text, name) => {
    expect(measuresOf(text, kpisNamed(name, "Share price", "Barn rent"))).toEqual([name]);
  });

  test("of names that differ by a number the one in the key result is meant", () => {
    const kpis = kpisNamed("Uptime region 1", "Uptime region 17", "Uptime region 7");
    expect(measuresOf("Raise uptime region 7 from 98% to 99%", kpis)).toEqual(["Uptime region 7"]);
  });

  test("a number in words in front of a time is a time", () => {
    const kpis = [
      { key: "rate", name: "Share of hedges trimmed", unit: "%" },
      { key: "time", name: "Hedge trimming", unit: "days" },
    ];
    expect(measuresOf("Every hedge trimmed in two days", kpis)).toEqual(["time"]);
  });

  test("a change of so many per cent is no share", () => {
    const kpis = [{ key: "count", name: "Orchard visitors", unit: "count" }];
    expect(measuresOf("20% more orchard visitors", kpis)).toEqual(["count"]);
    expect(measuresOf("20% of the orchard visitors", kpis)).toEqual([]);
  });

  test("a number of times can be a change of anything", () => {
    const kpis = [{ key: "arr", name: "ARR", unit: "USD" }];
    expect(measuresOf("Grow ARR 3x year over year", kpis)).toEqual(["arr"]);
  });

  test("a weak likeness has to stand out", () => {
    const text = "Fewer than 5 lanterns fall over";
    expect(measuresOf(text, kpisNamed("Lanterns toppled"))).toEqual(["Lanterns toppled"]);
    expect(measuresOf(text, kpisNamed("Lanterns toppled", "Lanterns bought"))).toEqual([]);
  });

  test("a count of invented things is found by its words", () => {
    const kpis = kpisNamed("Beekeeping workshop guests", "Honey jars returned");
    expect(measuresOf("Welcome 300 guests to our beekeeping workshops", kpis)).toEqual([
      "Beekeeping workshop guests",
    ]);
  });
});

describe("Near misses with many common words", () => {
  test.each([
    ["Cut customer churn from 5% to 3%", "Revenue churn"],
    ["Lift gross margin from 61% to 66%", "Gross margin return on inventory"],
    ["Raise employee satisfaction from 70 to 80", "Customer satisfaction"],
    ["Raise NPS from 31 to 45", "eNPS"],
    ["Reduce days sales outstanding to 40 days", "Days payable outstanding"],
    ["Increase MQLs from 300 to 450", "MQL to SQL conversion"],
    ["Publish 20 help articles on customer satisfaction", "Customer satisfaction"],
    ["Launch a survey on employee engagement", "Employee engagement"],
  ])("%s is not %s", (text, name) => {
    expect(measuresOf(text, kpisNamed(name))).toEqual([]);
  });

  test("of two kinds of churn the one in the key result is meant", () => {
    const kpis = kpisNamed("Revenue churn", "Logo churn");
    expect(measuresOf("Reduce customer churn from 5% to 3%", kpis)).toEqual(["Logo churn"]);
  });

  test("churn alone is not guessed at where both kinds are in the workbook", () => {
    expect(measuresOf("Reduce churn to 3%", kpisNamed("Gross revenue churn", "Logo churn"))).toEqual([
      "Logo churn",
    ]);
    expect(measuresOf("Lift margin to 20%", kpisNamed("EBITDA margin", "Net profit margin"))).toEqual([]);
  });

  test("the objective tells whose satisfaction is meant", () => {
    const kpis = kpisNamed("Staff satisfaction index", "Customer satisfaction index");
    expect(measuresOf("Raise satisfaction to 80", kpis, "Be the place where employees stay")).toEqual([
      "Staff satisfaction index",
    ]);
  });

  test("the same name in two tables is left to the user", () => {
    const kpis = [
      { key: "Sales!B4", name: "Win rate" },
      { key: "Partners!B4", name: "Win rate" },
    ];
    expect(measuresOf("Raise the win rate from 20% to 26%", kpis)).toEqual([]);
  });

  test("days are not dollars", () => {
    const kpis = [{ key: "k", name: "Time to hire", unit: "USD" }];
    expect(measuresOf("Bring time to hire from 60 days to 40 days", kpis)).toEqual([]);
  });

  test("why and how is not what", () => {
    expect(measuresOf("Hold 12 onboarding sessions in order to reduce churn", kpisNamed("Churn"))).toEqual(
      [],
    );
  });
});

describe("Guardrails", () => {
  const kpis = kpisNamed("ARR", "Net revenue retention", "Win rate");

  test("a push on revenue is guarded by the retention of revenue", () => {
    const proposals = proposeLinks([{ key: "kr", text: "Grow ARR from $4m to $6m" }], kpis);
    expect(proposals.map(({ kpi, relation }) => [kpi, relation])).toEqual([
      ["ARR", "measures"],
      ["Net revenue retention", "guards"],
    ]);
    expect(proposals[1]?.evidence).toBe(
      'While "ARR" is pushed, watch "Net revenue retention": new revenue is worth little if existing customers leave.',
    );
  });

  test("at most one KPI is to be watched beside a key result", () => {
    const all = kpisNamed("Average deal size", "Win rate", "Sales cycle", "Average discount");
    const guards = proposeLinks([{ key: "kr", text: "Lift average deal size to $30k" }], all).filter(
      ({ relation }) => relation === "guards",
    );
    expect(guards.map(({ kpi }) => kpi)).toEqual(["Win rate"]);
  });

  test("an objective about growth is guarded by what growth can cost", () => {
    const objective = "Grow in the Nordics";
    const all = kpisNamed("New product revenue", "Gross margin", "Employee satisfaction");
    const keyResults = [
      { key: "offices", text: "Open 3 offices", objective },
      { key: "revenue", text: "New product revenue of €4m", objective },
    ];
    const [, guard] = proposeLinks(keyResults, all);
    expect(guard).toEqual({
      keyResult: "revenue",
      kpi: "Gross margin",
      relation: "guards",
      score: 0.5,
      evidence:
        'The objective "Grow in the Nordics" is about growth, so watch "Gross margin": growth can be bought with margin.',
    });
  });

  test("another objective is not", () => {
    const objective = "Be the safest place to work";
    const keyResult = { key: "kr", text: "New product revenue of €4m", objective };
    expect(proposeLinks([keyResult], kpisNamed("New product revenue", "Gross margin"))).toHaveLength(1);
  });

  test("what an objective about growth measures already need not be watched as well", () => {
    const objective = "Grow in the Nordics";
    const keyResults = [
      { key: "revenue", text: "New product revenue of €4m", objective },
      { key: "margin", text: "Hold gross margin at 60%", objective },
    ];
    const proposals = proposeLinks(keyResults, kpisNamed("New product revenue", "Gross margin"));
    expect(proposals.map(({ relation }) => relation)).toEqual(["measures", "measures"]);
  });

  test("a key result without a KPI is left alone", () => {
    expect(proposeLinks([{ key: "kr", text: "Move 6 teams into the new office" }], kpis)).toEqual([]);
  });
});

describe("Evidence that a person can check", () => {
  const evidenceOf = (text: string, name: string) =>
    proposeLinks([{ key: "kr", text }], [{ key: "k", name }])[0]?.evidence;

  test("it says that the KPI is named", () => {
    expect(evidenceOf("Raise win rate to 30%", "Win rate")).toBe('The key result names "Win rate".');
  });

  test("it says which words both have, as they are typed", () => {
    expect(evidenceOf("Fewer than 5 lanterns fall over", "Lanterns toppled")).toBe(
      'Same words: Lanterns, as in "Lanterns toppled".',
    );
  });

  test("it says which words are like one another, with their accents", () => {
    expect(evidenceOf("Tailler 90 pommiers âgés", "Taille des pommiers âgés")).toBe(
      'Like words: Tailler, pommiers, âgés here, Taille, pommiers, âgés in "Taille des pommiers âgés".',
    );
  });

  test("it says which metric both are", () => {
    expect(evidenceOf("Raise CSAT to 4.6", "Customer satisfaction")).toBe(
      'Same metric: both are about customer satisfaction; the KPI is "Customer satisfaction".',
    );
  });
});

test("thousands of KPIs and hundreds of key results are compared in a moment", () => {
  const names = ["Churn", "Win rate", "On-time delivery", "Scrap rate", "Uptime", "Cost per unit"];
  const kpis = Array.from({ length: 3000 }, (_, at) => ({
    key: `k${at}`,
    name: `${names[at % 6] ?? ""} plant${Math.floor(at / 6)}`,
  }));
  const keyResults = Array.from({ length: 300 }, (_, at) => ({
    key: `r${at}`,
    text: `Improve ${names[at % 6] ?? ""} in plant${Math.floor(at / 6)} from ${at % 50}% to ${(at % 50) + 5}%`,
  }));
  const began = process.cpuUsage();
  const links = proposeLinks(keyResults, kpis).filter(({ relation }) => relation === "measures");
  const busy = busySince(began);
  expect(links.filter(({ keyResult, kpi }) => keyResult.slice(1) === kpi.slice(1))).toHaveLength(300);
  expect(busy / plainPass()).toBeLessThan(5);
});
