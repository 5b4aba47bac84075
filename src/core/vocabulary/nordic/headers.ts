import type { HeaderWords } from "../header-words";

export const NORDIC: HeaderWords = {
  headings: {
    measure:
      "nøkkeltall, måltall, indikator, indikatorer, kpi, styringsparameter, nyckeltal, mått, resultatmål, nøgletal, måleparameter, styrparameter, indikatornamn",
    objective:
      "mål, målsetting, målsättning, strategisk mål, hovedmål, delmål, overordnet mål, övergripande mål, målsætning",
    keyResult: "nøkkelresultat, nyckelresultat, nøgleresultat, key result",
    owner: "ansvarlig, ansvarig, eier, ägare, ejer, målansvarlig",
    actual:
      "resultat, utfall, faktisk, status nå, oppnådd, virkelig, resultat hittil, nuläge, faktiskt, realiseret, idag, i dag, aktuellt, aktuelt, nuvarande, nåværende, nu",
    target: "mål, måltal, målverdi, målvärde, ambisjon, plan, målnivå, mål värde, måltal",
    baseline: "utgangspunkt, baslinje, startverdi, startvärde, nullpunkt, basisår, udgangspunkt",
    unit: "enhet, enhed, måleenhet, benevning",
    progress:
      "fremdrift, framdrift, måloppnåelse, måluppfyllelse, målopfyldelse, % av mål, grad av måloppnåelse",
    status: "status, trafikklys, trafikljus",
    updated: "oppdatert, uppdaterad, opdateret, sist oppdatert, senast uppdaterad",
    due: "frist, sluttdato, slutdatum, forfall, deadline",
    start: "startdato, startdatum",
    cadence: "frekvens, målefrekvens, mätfrekvens, rapporteringsfrekvens, hyppighet",
    weight: "vekt, vikt, vægt",
    comments: "kommentar, kommentarer, merknad, anmerkning, anteckning, bemærkning",
    period: "periode, period, måned, månad, kvartal, år, uke, vecka, uge, dato, datum",
    id: "nr, nummer, id, løpenr",
    department: "avdeling, avdelning, afdeling, enhet ansvarlig, team, virksomhet",
    direction: "retning, riktning, ønsket retning",
    parent:
      "stöder mål, bidrar till, bidrar til, bidrager til, understøtter, støtter mål, överliggande mål, overliggende mål",
    definition: "definisjon, definition, beskrivelse, beskrivning, formel, beregning, beräkning",
    source: "kilde, datakilde, källa, datakälla",
    category: "kategori, perspektiv, område, tema, fokusområde, innsatsområde",
    threshold: "grenseverdi, gränsvärde, terskel, tröskel, toleranse",
    comparative:
      "forrige år, fjoråret, i fjor, föregående år, sidste år, forrige måned, föregående månad, forrige periode",
    variance: "avvik, avvikelse, afvigelse, endring, förändring, differanse",
    entity: "kommune, region, butikk, butik, produkt, land, lokasjon",
    task: "oppgave, aktivitet, tiltak, handling, uppgift, åtgärd, opgave, milepæl",
    risk: "risiko, risk, sannsynlighet, konsekvens, sannolikhet",
    sales: "kunde, kund, ordre, pris, antall, antal, faktura, leverandør",
    ledger: "konto, debet, kredit, saldo, beløp, belopp",
    budget: "budsjett, budget, kostnad, kostnader, regnskap",
    forecast: "prognose, prognos, forventet",
    people: "ansatt, navn, stilling, lønn, anställd, lön",
  },
  vagueHeadings: {
    measure: "navn, namn, beskrivelse",
    actual: "verdi, värde, værdi, sum",
    target: "budsjett",
  },
  titles: {
    kpi: "kpi, nøkkeltall, nyckeltal, nøgletal, målekort, styrkort, indikator, måltavle",
    okr: "okr, mål og nøkkelresultater",
    lookAlike:
      "budsjett, oppgave, faktura, risiko, prosjektplan, regnskap, konsumprisindeks, konsumprisindeksen",
    objectives: "mål, okr",
    dashboard: "dashboard, instrumentpanel",
  },
  names: {
    measures: "andel, antall, prosent, gjennomsnitt, omsetning, antal, procent, genomsnitt",
    goals: "øke, redusere, öka, minska, øge, forbedre",
  },
  pivots: "radetiketter, kolumnetiketter, rækkenavne, rækkemærkater",
  values: {
    status: {
      good: "på plan, grønn, grön, grøn",
      done: "ferdig, klar, avslutad, avsluttet, afsluttet, oppnådd",
      middle: "forsinket, gul, försenad",
      bad: "rød, röd, ikke oppnådd",
      open: "pågår, ikke startet",
    },
    confidence: { high: "høy, hög, høj", medium: "middels, medel, middel", low: "lav, låg" },
    cadence: "daglig, ukentlig, månedlig, kvartalsvis, årlig, veckovis, månadsvis, årligen, ugentlig",
    total: "sum, totalt, total, gjennomsnitt, genomsnitt, gennemsnit",
    objective: "mål",
    keyResult: "nøkkelresultat, nyckelresultat",
    initiative: "tiltak, initiativ, aktivitet",
    note: "merknad, kilde, kommentar",
  },
};
