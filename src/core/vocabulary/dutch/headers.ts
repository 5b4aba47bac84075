import type { HeaderWords } from "../header-words";

export const DUTCH: HeaderWords = {
  headings: {
    measure:
      "indicator, indicatoren, kpi, kerncijfer, prestatie indicator, prestatieindicator, kritieke prestatie indicator, meetwaarde, maatstaf, kengetal, metriek, naam kpi, stuurgetal",
    objective: "doelstelling, doelstellingen, doel, objective, strategisch doel, hoofddoel",
    keyResult:
      "kernresultaat, kernresultaten, sleutelresultaat, key result, kr, belangrijkste resultaat, sleutelresultaten",
    owner: "eigenaar, verantwoordelijke, verantwoordelijk, owner, trekker, wie, kpi eigenaar, actiehouder",
    actual:
      "actueel, huidige waarde, huidig, werkelijk, realisatie, gerealiseerd, resultaat, stand, behaald, actuele waarde, werkelijke waarde, vandaag, deze week, deze maand, momenteel, nu, op dit moment, huidige situatie, huidige stand",
    target:
      "doel, streefwaarde, doelwaarde, target, norm, gepland, plan, doelstelling, streefcijfer, jaardoel",
    baseline:
      "nulmeting, startwaarde, beginwaarde, uitgangswaarde, basiswaarde, uitgangspunt, baseline, beginstand",
    unit: "eenheid, meeteenheid, maateenheid",
    progress:
      "voortgang, % gereed, % behaald, vooruitgang, voortgang %, % voltooid, realisatie %, percentage gereed, % van doel, % doel",
    status: "status, stoplicht, rag, toestand",
    updated: "bijgewerkt, laatst bijgewerkt, bijgewerkt op, laatste update, peildatum, datum update",
    due: "deadline, einddatum, vervaldatum, uiterlijk, streefdatum, gereed op, einde, opleverdatum",
    start: "startdatum, begindatum, start, begin",
    cadence: "frequentie, meetfrequentie, cadans, ritme, rapportagefrequentie, interval",
    weight: "gewicht, weging, wegingsfactor",
    comments: "opmerking, opmerkingen, toelichting, commentaar, notitie, notities",
    period: "periode, maand, kwartaal, week, jaar, datum",
    id: "nr, nummer, id, code, volgnr, ref",
    department: "afdeling, team, bedrijfsonderdeel, divisie, domein team",
    direction: "richting, gewenste richting, polariteit, gewenste trend",
    confidence: "vertrouwen, zekerheid, vertrouwensscore",
    parent:
      "bovenliggend, bovenliggend doel, bovenliggende doelstelling, bovenliggende okr, draagt bij aan, ondersteunt, afgeleid van",
    definition: "definitie, formule, berekening, omschrijving, berekeningswijze, meetmethode, teller, noemer",
    source: "bron, databron, systeem, herkomst, gegevensbron",
    category: "categorie, perspectief, thema, domein, proces, gebied, pijler, groep",
    threshold:
      "drempel, drempelwaarde, groen, oranje, rood, geel, minimum, maximum, tolerantie, ondergrens, bovengrens",
    series: "reeks, soort waarde",
    comparative:
      "vorig jaar, vorig, vorige maand, vorige week, vorige periode, vorig kwartaal, voorgaand jaar, vorig boekjaar",
    variance: "afwijking, verschil, delta, trend, verandering, afwijking %",
    priority: "prioriteit, belang, urgentie",
    entity: "land, regio, locatie, winkel, vestiging, product, fabriek, klant, markt, kanaal",
    score: "score, punten",
    task: "taak, actie, activiteit, mijlpaal, oplevering, stap, duur, voorganger, fase, inspanning, actiepunt",
    risk: "risico, kans, impact, maatregel, ernst, mitigatie",
    sales:
      "opportunity, klant, klantnaam, order, bestelling, aantal, prijs, artikel, factuur, leverancier, contactpersoon, fase deal, telefoon",
    ledger: "rekening, debet, credit, saldo, bedrag, boeking, btw, valuta, betaling, kostenplaats, grootboek",
    budget: "begroting, budget, kostensoort, begrotingspost, uitgaven, kosten, begroot, restant",
    forecast: "forecast, prognose, verwachting, vooruitzicht",
    people: "medewerker, voornaam, achternaam, functie, datum in dienst, salaris, verlof, verzuim",
    grade: "leerling, student, cijfer, toets, tentamen, vak",
    machine: "machine, tijdstip, operator, ploeg, foutcode, sensor, stilstand, batch",
  },
  vagueHeadings: {
    measure: "naam, titel, omschrijving",
    actual: "waarde, totaal, aantal, nu",
    target: "begroot, begroting, budget, standaard",
    baseline: "was, start, begin",
    owner: "naam, persoon",
    due: "datum, wanneer",
    comments: "omschrijving, acties",
    keyResult: "resultaat, resultaten",
  },
  titles: {
    kpi: "kpi, kengetallen, kerncijfers, prestatie indicatoren, indicatoren, stuurinformatie",
    okr: "okr, doelstellingen en kernresultaten, kernresultaten",
    lookAlike:
      "begroting, budget, taken, actielijst, planning, projectplan, risico, factuur, prijslijst, urenstaat, notulen, bestellingen, resultatenrekening, balans",
    objectives: "doelstelling, doelen, okr",
    dashboard: "dashboard, scorekaart",
  },
  names: {
    measures:
      "aantal, percentage, gemiddeld, gemiddelde, tijd, kosten, omzet, marge, tevredenheid, doorlooptijd, verzuim",
    goals: "verhogen, verlagen, verbeteren, bereiken, lanceren",
  },
  noPeriods: "set van",
  pivots: "rijlabels, kolomlabels",
  values: {
    status: {
      good: "op koers, op schema, groen, zonnig",
      done: "behaald, afgerond, gereed, gesloten",
      middle: "risico, oranje, geel, loopt achter, achter, bewolkt",
      bad: "rood, niet behaald, kritiek, regen, onweer, storm",
      open: "niet gestart, bezig, open, lopend",
    },
    confidence: { high: "hoog", medium: "gemiddeld, middel", low: "laag" },
    cadence:
      "dagelijks, wekelijks, tweewekelijks, maandelijks, per maand, per kwartaal, halfjaarlijks, jaarlijks, driemaandelijks",
    total: "totaal, eindtotaal, som, gemiddelde, subtotaal, gemiddelde voortgang",
    objective: "doelstelling, doel, o",
    keyResult: "kernresultaat, key result, kr",
    initiative: "initiatief, actie, project",
    note: "opmerking, noot, bron, legenda, toelichting",
  },
};
