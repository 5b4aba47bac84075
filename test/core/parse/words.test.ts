import { readCadence } from "../../../src/core/parse/cadence";
import { directionOfMetric, readDirection } from "../../../src/core/parse/direction";
import { readOwner } from "../../../src/core/parse/owner";
import { readRelation } from "../../../src/core/parse/relation";

describe("a cadence", () => {
  it.each([
    ["daily", 1],
    ["Weekly", 7],
    ["wöchentlich", 7],
    ["hebdomadaire", 7],
    ["biweekly", 14],
    ["alle 2 Wochen", 14],
    ["monthly", 31],
    ["mensuel", 31],
    ["mensal", 31],
    ["maandelijks", 31],
    ["half-yearly", 183],
    ["semestriel", 183],
    ["every other week", 14],
    ["per quarter", 92],
    ["quarterly", 92],
    ["trimestral", 92],
    ["yearly", 366],
    ["10 days", 10],
    ["30", 30],
    ["Annuellement", 366],
    ["annuelle", 366],
    ["Quotidienne", 1],
    ["bimensuelle", 14],
    ["par semaine", 7],
    ["settimanale", 7],
    ["mensuellement", 31],
    ["Trimestriellement", 92],
    ["hebdomadairement", 7],
    ["quotidiennement", 1],
    ["anualmente", 366],
    ["semi-annually", 183],
    ["Fortnightly", 14],
    ["annually", 366],
    ["Twice Annually", 183],
    ["twice a year", 183],
    ["2x per month", 15.5],
    ["4 times a year", 91.5],
    ["twice weekly", 3.5],
    ["7,5", 7.5],
    ["2x par an", 183],
    [14, 14],
  ])("%p is %d days", (value, count) => expect(readCadence(value)).toEqual({ kind: "days", days: count }));

  it("is irregular, absent or unreadable with a reason", () => {
    expect(readCadence("ad hoc")).toEqual({ kind: "irregular" });
    expect(readCadence("")).toEqual({ kind: "no data" });
    expect(readCadence("bimonthly")).toMatchObject({ kind: "unreadable" });
    expect(readCadence("when Ada says so")).toMatchObject({ kind: "unreadable" });
    expect(readCadence(-7)).toMatchObject({ kind: "unreadable" });
    expect(readCadence(0)).toMatchObject({ kind: "unreadable" });
  });
});

describe("an owner", () => {
  it.each([
    ["Ada Lovelace", "Named"],
    ["Lovelace, Ada", "Named"],
    ["John Smith, VP Finance", "Named"],
    ["Ada Lovelace, Head of Sales", "Named"],
    ["Ada Lovelace, Bob Stone", "Shared"],
    ["García Márquez, José María", "Named"],
    ["De la Fuente Gil, María José", "Named"],
    ["Elena Ruiz, Pedro Soler", "Shared"],
    ["Ada (Finance)", "Named"],
    ["A. Lovelace", "Named"],
    ["ada@example.com", "Named"],
    ["Ada Lovelace; Bob Noyce", "Shared"],
    ["Ada / Bob", "Shared"],
    ["Ada & Bob", "Shared"],
    ["Ada und Bob", "Shared"],
    ["Ada\nBob", "Shared"],
    ["Finance", "Team"],
    ["Marketing team", "Team"],
    ["R&D", "Team"],
    ["Vertrieb", "Team"],
    ["", "Missing"],
    ["TBD", "Missing"],
    ["N/A", "Missing"],
    ["none", "Missing"],
    ["vacant", "Missing"],
    ["N.N.", "Missing"],
    ["all", "Missing"],
    ["everyone", "Missing"],
    ["various", "Missing"],
    ["alle", "Missing"],
    ["Ada", "Check"],
    ["Hr. Bohl", "Named"],
    ["HR", "Team"],
    ["HR, Berlin", "Team"],
  ])("%p is %s", (owner, ownership) => expect(readOwner(owner).ownership).toBe(ownership));

  it("names the persons one by one", () => {
    expect(readOwner("Ada Lovelace and Bob Noyce").persons).toEqual(["Ada Lovelace", "Bob Noyce"]);
    expect(readOwner("Ed Noyce").persons).toEqual(["Ed Noyce"]);
    expect(readOwner("Ed").persons).toEqual(["Ed"]);
    expect(readOwner("Y Chen / E Jones").persons).toEqual(["Y Chen", "E Jones"]);
    expect(readOwner("Lovelace, Ada").persons).toEqual(["Lovelace, Ada"]);
  });
});

describe("a direction", () => {
  it.each([
    ["increase", "increase"],
    ["UP", "increase"],
    ["higher", "increase"],
    ["down", "decrease"],
    ["lower is better", "decrease"],
    [">=", "at least"],
    ["≤", "at most"],
    ["hold", "at least"],
    ["maintain", "at least"],
    ["range", "between"],
    ["steigend", "increase"],
    ["menos", "decrease"],
  ])("%p is %s", (text, direction) => expect(readDirection(text)).toEqual({ kind: "direction", direction }));

  it("is blank or unreadable otherwise", () => {
    expect(readDirection("")).toEqual({ kind: "no data" });
    expect(readDirection("sideways")).toMatchObject({ kind: "unreadable" });
  });

  it.each([
    "Customer churn",
    "Cost per lead",
    "Days sales outstanding",
    "Defects per unit",
    "Durchlaufzeit",
    "Personalkosten",
    "Délai de paiement",
  ])("less is better of %s", (name) => expect(directionOfMetric(name)).toBe("at most"));

  it.each(["Revenue", "NPS", "Churn reduction", "Cost savings", "Uptime", "Broadcast reach"])(
    "the name %s tells nothing of the kind",
    (name) => expect(directionOfMetric(name)).toBeUndefined(),
  );
});

describe("a relation", () => {
  it("is one of two words, in any language", () => {
    expect(readRelation("guards")).toEqual({ kind: "relation", relation: "guards" });
    expect(readRelation("Measures")).toEqual({ kind: "relation", relation: "measures" });
    expect(readRelation("Leitplanke")).toEqual({ kind: "relation", relation: "guards" });
    expect(readRelation(undefined)).toEqual({ kind: "no data" });
    expect(readRelation("loves")).toMatchObject({ kind: "unreadable" });
  });
});
