import fc from "fast-check";
import { readStatement } from "../../src/core/parse/statement";

/** How one language says that a level is to be held: `%m` the metric, `%b` the bound and its number. */
interface Language {
  readonly holds: readonly string[];
  readonly ceilings: readonly string[];
  readonly floors: readonly string[];
  readonly bands: readonly string[];
  readonly bare: readonly string[];
  /** Metrics of which less, and of which more is better. */
  readonly low: readonly string[];
  readonly high: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  English: {
    holds: [
      "Keep %m %b",
      "Hold %m %b",
      "Maintain %m %b",
      "%m stays %b",
      "%m remains %b",
      "Sustain %m %b",
      "%m %b",
    ],
    ceilings: ["under %n", "below %n", "at most %n", "no more than %n", "not above %n", "no higher than %n"],
    floors: ["over %n", "above %n", "at least %n", "no less than %n", "not below %n", "no lower than %n"],
    bands: ["between %n and %u", "in the range of %n to %u"],
    bare: ["Hold %m at %n", "Keep %m at %n", "Maintain %m at %n", "%m: hold at %n"],
    low: ["churn", "cost per ticket", "DSO", "absenteeism"],
    high: ["gross margin", "NPS", "uptime", "recurring revenue"],
  },
  German: {
    holds: ["%m %b halten", "%m soll %b bleiben", "%m bleibt %b", "%m bei %b stabilisieren"],
    ceilings: ["unter %n", "höchstens %n", "maximal %n", "nicht mehr als %n", "nicht über %n"],
    floors: ["über %n", "mindestens %n", "nicht weniger als %n", "nicht unter %n", "wenigstens %n"],
    bands: ["zwischen %n und %u"],
    bare: ["%m bei %n halten", "%m auf %n halten"],
    low: ["Fluktuation", "Personalkosten", "Fehlerquote", "Durchlaufzeit"],
    high: ["Bruttomarge", "Kundenzufriedenheit", "Umsatz", "Verfügbarkeit"],
  },
  French: {
    holds: ["Maintenir %m %b", "Garder %m %b", "Conserver %m %b", "Stabiliser %m %b"],
    ceilings: ["sous %n", "en dessous de %n", "à moins de %n", "à %n maximum", "à %n ou moins"],
    floors: ["au-dessus de %n", "à plus de %n", "à au moins %n", "à %n minimum", "à %n ou plus"],
    bands: ["entre %n et %u"],
    bare: ["Maintenir %m à %n", "Garder %m à %n"],
    low: ["les coûts", "l'absentéisme", "le taux de rotation", "le délai de paiement"],
    high: ["la marge brute", "la satisfaction", "le chiffre d'affaires", "la disponibilité"],
  },
  Spanish: {
    holds: ["Mantener %m %b", "Conservar %m %b", "Sostener %m %b"],
    ceilings: ["por debajo de %n", "en menos de %n", "en no más de %n", "en %n como máximo", "en %n o menos"],
    floors: ["por encima de %n", "en más de %n", "en al menos %n", "en %n como mínimo", "en %n o más"],
    bands: ["entre %n y %u"],
    bare: ["Mantener %m en %n", "Conservar %m en %n"],
    low: ["los costes", "la rotación", "el plazo de entrega", "las quejas"],
    high: ["el margen bruto", "la satisfacción", "los ingresos", "la liquidez"],
  },
  Portuguese: {
    holds: ["Manter %m %b", "Conservar %m %b", "Sustentar %m %b"],
    ceilings: ["abaixo de %n", "em menos de %n", "em no máximo %n", "em %n ou menos"],
    floors: ["acima de %n", "em mais de %n", "em pelo menos %n", "em %n ou mais"],
    bands: ["entre %n e %u"],
    bare: ["Manter %m em %n", "Conservar %m em %n"],
    low: ["os custos", "a rotatividade", "o prazo de entrega", "os erros"],
    high: ["a margem", "a satisfação", "a receita", "a disponibilidade"],
  },
  Italian: {
    holds: ["Mantenere %m %b", "Conservare %m %b", "Tenere %m %b"],
    ceilings: ["sotto %n", "al di sotto di %n", "a meno di %n", "al massimo a %n", "a %n o meno"],
    floors: ["sopra %n", "al di sopra di %n", "a più di %n", "almeno a %n", "a %n o più"],
    bands: ["tra %n e %u", "fra %n e %u"],
    bare: ["Mantenere %m a %n", "Tenere %m a %n"],
    low: ["i costi", "i ritardi", "il tasso di abbandono", "gli errori"],
    high: ["il margine", "la soddisfazione", "il fatturato", "la disponibilità"],
  },
  Dutch: {
    holds: ["%m %b houden", "%m blijft %b", "%m %b behouden"],
    ceilings: ["onder %n", "op hoogstens %n", "op maximaal %n", "niet boven %n", "op %n of minder"],
    floors: ["boven %n", "op minstens %n", "op minimaal %n", "niet onder %n", "op %n of meer"],
    bands: ["tussen %n en %u"],
    bare: ["%m op %n houden"],
    low: ["Verloop", "Personeelskosten", "Ziekteverzuim", "Levertijd"],
    high: ["Brutomarge", "Klanttevredenheid", "Omzet", "Beschikbaarheid"],
  },
};

const NUMBERS = fc.constantFrom("5 %", "12 %", "40", "150", "3");

describe.each(Object.entries(LANGUAGES))("a level to be held, in %s", (_, language) => {
  const metrics = fc.constantFrom(...language.low, ...language.high);
  const say = (hold: string, bound: string, metric: string) =>
    hold.replace("%b", bound).replace("%m", metric);

  it.each([
    ["at most", language.ceilings],
    ["at least", language.floors],
  ])("keeps the bound %s, whatever the metric", (direction, bounds) => {
    const law = fc.property(
      fc.constantFrom(...language.holds),
      fc.constantFrom(...bounds),
      metrics,
      NUMBERS,
      (hold, bound, metric, number) => {
        const text = say(hold, bound.replace("%n", number), metric);
        expect([text, readStatement(text).direction]).toEqual([text, direction]);
      },
    );
    fc.assert(law, { numRuns: 300, seed: 20261127 });
  });

  it("keeps both edges of a band", () => {
    const law = fc.property(
      fc.constantFrom(...language.holds),
      fc.constantFrom(...language.bands),
      metrics,
      fc.integer({ min: 1, max: 400 }),
      (hold, band, metric, lower) => {
        const edges = band.replace("%n", String(lower)).replace("%u", String(lower * 2));
        const statement = readStatement(say(hold, edges, metric));
        expect(statement).toMatchObject({ direction: "between", target: lower, upper: lower * 2 });
      },
    );
    fc.assert(law, { numRuns: 150, seed: 20261127 });
  });

  it.each([
    ["at most", language.low],
    ["at least", language.high],
  ])("takes the polarity of the metric where no bound is said: %s", (direction, names) => {
    for (const hold of language.bare) {
      for (const name of names) {
        const text = hold.replace("%m", name).replace("%n", "12");
        expect([text, readStatement(text).direction]).toEqual([text, direction]);
      }
    }
  });
});

test.each(["Hold price at 12", "Maintain headcount at 120", "Preis bei 12 halten", "Maintenir le ratio à 3"])(
  "%s is not guessed at: nobody says which side is the good one",
  (text) => expect(readStatement(text)).toMatchObject({ type: "maintain", direction: "unknown" }),
);

test.each([
  ["Never exceed 5% overrun", "at most"],
  ["Do not let days payable fall below 30", "at least"],
  ["Reklamationen dürfen 2 % nicht überschreiten", "at most"],
  ["Die Marge darf 30 % nicht unterschreiten", "at least"],
  ["Ne jamais descendre en dessous de 30 %", "at least"],
  ["O absenteísmo não pode passar de 3%", "at most"],
  ["Non scendere sotto il 30%", "at least"],
  ["Levertijd niet langer dan 5 dagen", "at most"],
  ["Keep invoices not paid on time below 5%", "at most"],
  ["Serve up to 150 tickets a day", "at most"],
  ["Bis 150 Überstunden im Monat", "at most"],
  ["Limit refunds to 2%", "at most"],
  ["Response time: 4 hours or better", "at most"],
  ["CSAT remains at 4.6 or better", "at least"],
])("%s: %s", (text, direction) => expect(readStatement(text).direction).toBe(direction));
