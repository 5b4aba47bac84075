import { readKeyResult } from "../../../src/core/parse/key-result";

function typeAndWork(text: string): readonly unknown[] {
  const { type, isActivity } = readKeyResult(text);
  return [type, isActivity];
}

describe("a deed is done or not, whatever its verb", () => {
  test.each([
    "Overhaul the returns desk",
    "Hire a head of finance",
    "Head of finance hired and introduced in Q1",
    "Every depot has a fire drill planned",
    "Returns portal live by March",
    "Ein Patenprogramm für Azubis einzuführen",
    "Lieferportal implementiert bis Q2",
    "Lieferportal für Händler aufbauen",
    "Alle Lager auf das neue System migriert (bis auf eines)",
    "Neues Lagersystem bis 1. Oktober einführen",
    "Mise en service du nouvel entrepôt",
    "Guide des retours rédigé et publié",
    "Implementación del nuevo almacén",
    "Guía de devoluciones redactada y publicada",
    "Implementação do novo armazém",
    "Implementazione del nuovo magazzino",
    "Invoering van het nieuwe magazijn",
    "Beleidsplan vastgesteld binnen 12 maanden",
  ])("%s", (text) => expect(typeAndWork(text)).toEqual(["binary", true]));

  test.each([
    "Pass the fire inspection without findings",
    "Ensure that all drivers finish their course on data protection",
    "Ottenere la certificazione entro 6 mesi",
    "ISO 9001 Zertifizierung erhalten",
  ])("by others: %s", (text) => expect(typeAndWork(text)).toEqual(["binary", false]));
});

describe("names of measures are no deeds, though their first word may be a verb", () => {
  test.each([
    "Share of wallet",
    "Win rate",
    "Test coverage",
    "Developer turnover",
    "Post-close corrections",
    "Sign-up conversion",
    "Orders completed",
    "Open claims",
    "Parcel subscriber base",
    "Driver scorecards beat those of last year",
  ])("%s", (text) => expect(typeAndWork(text)).toEqual(["unparseable", false]));
});

describe("what is counted is work by its verb, or as a piece of it", () => {
  test.each([
    "Vaccinate 300 dogs",
    "Former 100 % de l'équipe au tri",
    "Documentar el 100 % de los procesos de venta",
    "Formare il 100% degli autisti",
    "Doar mais de 900 cestas",
    "Schulung von 80 Fahrern",
    "Pro Depot werden 25 Begehungen durchgeführt",
    "Advisory board event with at least 10 hauliers",
    "Increase published route guides from 25 to 100",
    "zobowiązanie do przeszkolenia 200 kierowców do końca 2026 r.",
  ])("%s", (text) => expect(readKeyResult(text).isActivity).toBe(true));
});

describe("what others decide on, or comes of work, is none", () => {
  test.each([
    "Build a brand (900 followers)",
    "Deliver 600 leads",
    "Book 20 demos",
    "Achieve 500 reviews",
    "Captar 2.500 nuevos socios",
    "Eerste 5 vaste klanten binnenhalen",
    "Null Fehler im Audit",
    "Geen ongevallen",
    "Mindestens 70 % der Fahrer haben ein Profil erstellt",
    "Zufriedenheit > 4,5/5",
    "Fehlerquote auf höchstens 30 % reduzieren",
    "Wartezeit auf unter 2 Stunden reduziert",
    "Liczba aktywnych testerów (cel: 100)",
  ])("%s", (text) => expect(readKeyResult(text).isActivity).toBe(false));
});

test.each(["3 Teamtage veranstalten", "12 Workshops abhalten"])("%s is own work, counted", (text) =>
  expect(typeAndWork(text)).toEqual(["absolute", true]),
);
