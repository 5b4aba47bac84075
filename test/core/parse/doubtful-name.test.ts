import { comesTooSoon, mayBeLess, mayBeMore } from "../../../src/core/parse/doubtful-name";

const listed = (names: string) => names.split(", ");

describe("of what goes wrong, leaves or is used up less may be better, in every branch", () => {
  test.each(
    listed(
      "Fall rate, Pressure sores, Truancy, Reoffending, Rough sleepers, Void homes, Potholes, NPL ratio, Loan defaults, " +
        "Loan to value, Claims leakage, Account closures, Mis-picks, Overstock, Billing disputes, SAIDI, Punch list items, " +
        "Change orders, Scope 1, Business travel, Machine breakdowns, Exceedances, NOx, Password resets, Flaky tests, " +
        "Detractors, Top 10 customer share, Customer effort score, Unfilled shifts, Anti-social behaviour cases, " +
        "Sterblichkeit, Durchfallquote, Schadenquote, Leerfahrten, Rückrufe, Diebstähle, " +
        "Zeitarbeitsquote, Unbesetzte Stellen, Kassendifferenzen, Doppelzahlungen, Sperrungen, Ladenhüter, " +
        "Créances douteuses, Décrochage scolaire, Démarque inconnue, Malfaçons, Non-conformités, Fuites d'eau, " +
        "Averías, Tasa de mora, Deserción escolar, Viviendas vacías, Huella de carbono, Robos, " +
        "Guasti, Sprechi, Frodi, Alloggi sfitti, Non conformità, Impronta di carbonio, " +
        "Stilstand, Leegstand, Afkeur, Schooluitval, Huurachterstand, Boetes, " +
        "Avarias, Vazamentos, Taxa de rejeição, Imóveis vagos, Não conformidades, Furtos",
    ),
  )("%s", (name) => expect(mayBeLess(name)).toBe(true));
});

describe("how much of something bad there is, is told in a score, a level or an index as well", () => {
  test.each(
    listed(
      "Loneliness score, Average pain score, Frailty index, Anxiety level, Stigma scale, Punteggio di dolore, " +
        "Puntuación de ansiedad, Score moyen de dépression, Nível de solidão",
    ),
  )("%s", (name) => expect(mayBeLess(name)).toBe(true));

  test.each(listed("Satisfaction score, Quality index, Service level, Nota media, Indice di soddisfazione"))(
    "but %s is good",
    (name) => expect(mayBeLess(name)).toBe(false),
  );
});

describe("of a result nobody asks", () => {
  test.each(
    listed(
      "Graduation rate, Referral rate, Beds available, Volunteers, Citations, Occupancy, Stock availability, " +
        "Return on ad spend, Sales per square foot, Umsatz je FTE, Bed utilisation, Interest cover, Debt service coverage, " +
        "Bugs fixed, Complaints resolved within SLA, Waste recycled, Accident free days, Days since last accident, " +
        "Trefferquote, Zuschlagsquote, Lagerumschlag, Unfallfreie Tage, Weiterbildungsstunden, Termintreue, " +
        "Litiges résolus, Jours sans accident, Heures de formation, Délais respectés, " +
        "Entregas a tiempo, Quejas resueltas, Cobertura de deuda, Reclami gestiti, Ore di formazione, " +
        "Klachten opgelost, Slagingspercentage, Rentedekking, Chamados resolvidos, Entregas no prazo",
    ),
  )("%s", (name) => expect(mayBeLess(name)).toBe(false));
});

test.each([
  ["Invoices paid within 30 days", false],
  ["Rechnungen innerhalb von 30 Tagen bezahlt", false],
  ["Factures payées sous 30 jours", false],
  ["Facturas pagadas en menos de 30 días", false],
  ["Readmissions within 30 days", true],
  ["Deaths within 30 days of surgery", true],
  ["Response after 30 days", true],
])("a window tells nothing of what is counted in it: %s", (name, isLess) =>
  expect(mayBeLess(name, "%")).toBe(isLess),
);

test("what is not done, or late, stays in doubt", () => {
  for (const name of [
    "Missed recycling collections",
    "Leaks not closed",
    "Overstock never cleared",
    "Fugas no resueltas",
    "Malfaçons non traitées",
    "Contraction MRR",
    "Días de inventario",
    "Erlösschmälerung",
    "Umsatzrueckgang",
  ])
    expect([name, mayBeLess(name)]).toEqual([name, true]);
});

test("what is done about it, or the want of it, may be more for the better, whatever the name begins with", () => {
  for (const name of [
    "Fraud detection rate",
    "Mean time between failures",
    "Zero defect units",
    "Kostendeckungsgrad",
    "DPO",
    "Kreditorenlaufzeit",
    "Discounts taken",
    "No-incident days",
    "Waste diversion rate",
    "Rotación de camas",
  ])
    expect([name, mayBeMore(name)]).toEqual([name, true]);
  for (const name of [
    "Fraud losses",
    "Resolution time",
    "Recovery time",
    "Délai de traitement",
    "Gemeinkosten",
  ])
    expect([name, mayBeMore(name)]).toEqual([name, false]);
});

describe("by how much something went down may be more of a good thing", () => {
  test.each(
    listed(
      "Decrease in complaints, Drop in absenteeism, Verringerung des Wasserverbrauchs, Diminution des accidents, " +
        "Disminución de la generación de residuos, Queda da inadimplência, Diminuição de acidentes, Diminuzione degli infortuni, " +
        "Daling van het ziekteverzuim, Redukcja reklamacji",
    ),
  )("%s", (name) => expect(mayBeMore(name)).toBe(true));
});

test.each(["Ventilator utilisation ratio", "Central line utilization", "Presença de cateter venoso central"])(
  "a device in a patient is used as little as can be: %s",
  (name) => expect(mayBeLess(name)).toBe(true),
);

test.each([
  ["P1 resolution", "h", true],
  ["P1 resolution h", "", true],
  ["Order completion", "days", true],
  ["First contact resolution", "%", false],
  ["Training", "h", false],
])("%s in %s is good where it is counted, and may not be where it is timed", (name, unit, isLess) =>
  expect(mayBeLess(name, unit)).toBe(isLess),
);

describe("how a word begins tells that it went wrong, whatever it speaks of", () => {
  test.each(
    listed(
      "Unresolved tickets, Unreconciled accounts, Mishandled parcels, Overcrowded wards, Malnourished children, " +
        "Unbearbeitete Akten, Ungeprüfte Konten, Nieopłacone faktury",
    ),
  )("%s", (name) => expect(mayBeLess(name)).toBe(true));

  test.each(
    listed(
      "University places, Overall rating, Mission trips, Unaided awareness, Undergraduate places, Male nurses, " +
        "Unrestricted reserves, Overseas students, Nieruchomości",
    ),
  )("but %s did not", (name) => expect(mayBeLess(name)).toBe(false));
});

describe("what had no fault, or was kept from coming, went well", () => {
  test.each(
    listed(
      "Audits without findings, Deliveries free of damage, Teile ohne Fehler, Trajets sans retard, Viajes sin incidentes, " +
        "Consegne senza ritardi, Leveringer uten feil, Dostawy bez opóźnień, Losses prevented, Émissions évitées",
    ),
  )("%s", (name) => expect([mayBeLess(name), mayBeMore(name)]).toEqual([false, true]));

  test.each(
    listed("Homes without water, Logements sans chauffage, Viviendas sin agua, Kinder ohne Schulplatz"),
  )("which %s did not", (name) => expect(mayBeMore(name)).toBe(false));
});

test.each([
  ["Evictions completed", true],
  ["Parking fines issued", true],
  ["Kündigungen bearbeitet", true],
  ["Multas cerradas", true],
  ["Complaints completed", false],
  ["Permits issued", false],
])("what one had to do to somebody stays in doubt when it is done: %s", (name, isDoubted) =>
  expect(mayBeLess(name)).toBe(isDoubted),
);

test.each(["Visits per inhabitant", "Ausleihen je Einwohner", "Repas par habitant", "Milk per cow"])(
  "by heads, land or animals things are only made comparable: %s",
  (name) => expect(mayBeLess(name)).toBe(false),
);

test("what something is for says nothing of how much of it is wanted", () => {
  expect(mayBeLess("Darlehen zur Liquiditätssicherung")).toBe(true);
  expect(mayBeLess("Liquiditätssicherung")).toBe(false);
});

test.each([
  ["Readmissions within 30 days", true],
  ["Unplanned readmission rate within 7 days", true],
  ["30-day mortality", true],
  ["Attrition in the first 90 days", true],
  ["Complaints within 30 days", false],
  ["Invoices paid within 30 days", false],
  ["Readmission cases closed within 30 days", false],
])("%s counts what should not come so soon: %s", (name, isTooSoon) =>
  expect(comesTooSoon(name)).toBe(isTooSoon),
);

test("seasons that are open, hours of stories and what is fetched back are no faults of what they are counted by", () => {
  for (const name of ["Skaters in the open season", "Story time attendance", "Collection of fines"])
    expect([name, mayBeMore(name)]).toEqual([name, true]);
});

test.each(["New cancer diagnoses", "Open repair orders", "Elevated lead levels"])(
  "of what is new or ordered less may be better as well: %s",
  (name) => expect(mayBeLess(name)).toBe(true),
);
