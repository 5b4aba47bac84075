import type { HeaderWords } from "../header-words";

export const GERMAN: HeaderWords = {
  headings: {
    measure:
      "kennzahl, kennzahlen, kpi, kpi name, messgröße, messgrösse, messzahl, indikator, leistungsindikator, leistungskennzahl, steuerungsgröße, metrik, kenngröße, bezeichnung der kennzahl, kpi bezeichnung, erfolgskennzahl, schlüsselkennzahl",
    objective:
      "ziel, ziele, objective, zielsetzung, strategisches ziel, zielbeschreibung, oberziel, unternehmensziel, quartalsziel",
    keyResult:
      "schlüsselergebnis, schlüsselergebnisse, key result, schlüsselresultat, kernergebnis, ergebnisziel, messbares ergebnis",
    owner:
      "verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortung, zuständig, zuständigkeit, eigentümer, besitzer, inhaber, owner, ansprechpartner, wer, federführung, kpi owner, zust",
    actual:
      "ist, ist wert, istwert, aktuell, aktueller wert, aktueller stand, stand, ergebnis, erreicht, ist stand, messwert, aktuelle leistung, ist monat, ist kumuliert, derzeit, heute, stand heute, diese woche, dieser monat, dieses quartal, aktueller monat, momentan, jetzt, gegenwärtig, stand jetzt",
    target:
      "ziel, zielwert, soll, soll wert, sollwert, plan, planwert, vorgabe, zielgröße, jahresziel, monatsziel, zielvorgabe, target, plan wert, quartalsziel, richtwert, zielkorridor, zielbereich, zielband, sollbereich, erwartetes ergebnis",
    baseline:
      "ausgangswert, basiswert, startwert, basis, ausgangslage, ausgangsbasis, anfangswert, baseline, nullmessung, ausgangspunkt",
    unit: "einheit, maßeinheit, masseinheit, messeinheit, me, dimension",
    progress:
      "fortschritt, zielerreichung, erreichungsgrad, zielerreichungsgrad, erfüllungsgrad, % erreicht, fortschritt in %, fertig %, % erledigt, realisierungsgrad, umsetzungsgrad, erfüllung, % vom ziel, % vom plan, % zum ziel",
    status: "status, ampel, ampelstatus, zustand, bewertung, rag, lage",
    updated:
      "stand, aktualisiert, zuletzt aktualisiert, letzte aktualisierung, aktualisiert am, stand vom, stand am, letzte änderung, datenstand, letzter check in, letzte messung, geändert am",
    due: "fällig, fällig am, fälligkeit, termin, frist, zieltermin, enddatum, bis wann, bis, ende, deadline, stichtag, endtermin, fälligkeitsdatum",
    start: "start, beginn, startdatum, anfang, startet am, von, starttermin",
    cadence:
      "turnus, frequenz, häufigkeit, rhythmus, messfrequenz, erhebungsfrequenz, berichtsfrequenz, intervall, messintervall, erhebung, zyklus, messrhythmus, aktualisierungsrhythmus, messturnus, erhebungsturnus",
    weight: "gewicht, gewichtung, anteil, gewicht %, gewichtung %",
    comments:
      "kommentar, bemerkung, anmerkung, notiz, hinweis, erläuterung, bemerkungen, begründung, kommentare, maßnahme, notizen",
    period:
      "periode, monat, quartal, zeitraum, woche, jahr, berichtsmonat, datum, berichtszeitraum, kalenderwoche, kw, geschäftsjahr",
    id: "nr, nummer, id, lfd nr, laufende nummer, pos, position nr, kürzel, code, kennung, kpi nr, kennzahl nr",
    department:
      "abteilung, team, bereich, fachbereich, organisationseinheit, geschäftsbereich, ressort, einheit verantwortlich, gesellschaft, sparte",
    direction:
      "richtung, zielrichtung, wirkrichtung, polarität, gewünschte richtung, trend ziel, besser wenn",
    confidence: "konfidenz, zuversicht, vertrauen, sicherheit, zuversichtsgrad, konfidenzniveau",
    parent:
      "übergeordnet, übergeordnetes ziel, übergeordnetes objective, übergeordnetes okr, übergeordneter key result, parent, zahlt ein auf, zahlt auf, trägt bei zu, unterstützt, abgeleitet von, abgeleitet aus, ausgerichtet auf",
    definition:
      "definition, formel, berechnung, beschreibung, berechnungsformel, erklärung, messmethode, berechnungsweise, inhalt, zähler, nenner",
    source: "quelle, datenquelle, system, quellsystem, herkunft, datenbasis",
    category:
      "kategorie, perspektive, themenfeld, handlungsfeld, bsc perspektive, themenbereich, cluster, rubrik, gruppe, prozess, thema",
    threshold:
      "schwelle, schwellenwert, grün, gelb, rot, toleranz, grenzwert, untergrenze, obergrenze, warnwert, eskalation, schwelle gelb, schwelle rot, schwelle grün",
    series: "plan ist, soll ist, wertart, art, ist plan",
    comparative:
      "vorjahr, vorjahreswert, vj, vorjahresmonat, vorjahreszeitraum, vorjahresquartal, vorperiode, vormonat, vorwoche, letzte woche, vorquartal, ist vorjahr, letztes jahr, letzter monat, vm",
    variance:
      "abweichung, differenz, delta, veränderung, abw, abweichung %, trend, veränderung zum vorjahr, abweichung zum ziel",
    priority: "priorität, prio, wichtigkeit, dringlichkeit",
    entity: "land, region, standort, filiale, produkt, werk, niederlassung, markt, kanal, kunde",
    score: "punkte, score, punktzahl",
    task: "aufgabe, maßnahme, aktivität, arbeitspaket, meilenstein, vorgang, dauer, vorgänger, aufwand, todo, schritt, tätigkeit, lieferobjekt, phase, tage, vertretung",
    risk: "risiko, eintrittswahrscheinlichkeit, auswirkung, schadenshöhe, gegenmaßnahme, risikowert, schadensausmaß, wahrscheinlichkeit",
    sales:
      "auftrag, angebot, verkaufschance, phase, abschlussdatum, kunde, kundenname, menge, preis, einzelpreis, artikel, rechnung, lieferant, bestellnummer, artikelnummer, anschrift, telefon",
    ledger:
      "konto, soll haben, haben, saldo, betrag, buchung, buchungsdatum, buchungstext, kostenstelle, mwst, steuer, währung, zahlung",
    budget:
      "budget, kostenart, budgetposition, hochrechnung, forecast, ausgaben, aufwand, restbudget, plankosten, istkosten, kosten",
    forecast: "forecast, hochrechnung, prognose, vorschau, erwartung",
    people: "mitarbeiter, vorname, nachname, personalnummer, eintrittsdatum, gehalt, urlaub, abwesenheit",
    grade: "schüler, note, noten, klausur, prüfung, matrikelnummer, fach",
    machine: "maschine, zeitstempel, bediener, schicht, fehlercode, charge, störung, stillstand",
  },
  vagueHeadings: {
    measure: "name, bezeichnung, titel, beschreibung, größe, kriterium, thema",
    actual: "wert, summe, gesamt, anzahl, resultat",
    target: "budget, erwartung, standard, norm",
    baseline: "vorher, früher, von, start, anfang, beginn",
    owner: "name, leiter, leitung, person",
    due: "datum, wann",
    comments: "beschreibung, information",
    department: "gruppe, bereich",
    keyResult: "ergebnis, resultat",
  },
  titles: {
    kpi: "kennzahl, kennzahlen, kpi, cockpit, kennzahlenübersicht, leistungskennzahl, scorecard, steuerungskennzahl",
    okr: "okr, objectives and key results, schlüsselergebnis, quartalsziele",
    lookAlike:
      "budget, aufgabenliste, projektplan, risikoregister, preisliste, rechnung, stundenzettel, urlaubsplan, maßnahmenplan, protokoll, kostenplan, notenliste, bestellungen, kosten, gewinn und verlust, guv, bilanz",
    objectives: "ziel, ziele, zielvereinbarung, okr",
    dashboard: "dashboard, cockpit, scorecard",
  },
  names: {
    measures:
      "anzahl, quote, rate, anteil, durchschnitt, durchschnittlich, durchschnittliche, zeit, dauer, kosten, umsatz, grad, zahl, wert, zufriedenheit, fluktuation, verfügbarkeit, ausschuss, auslastung, produktivität, rendite, marge, je, pro, menge, ergebnis, krankenstand, index, prozent",
    goals: "steigern, erhöhen, senken, verbessern, erreichen, reduzieren, einführen, aufbauen, starten",
  },
  noPeriods: "set von, set aus",
  pivots: "zeilenbeschriftungen, spaltenbeschriftungen",
  values: {
    status: {
      good: "im plan, auf kurs, grün, planmäßig, sonnig, heiter",
      done: "erledigt, abgeschlossen, erreicht, fertig, geschlossen",
      middle: "gefährdet, gelb, verzögert, im verzug, bewölkt, wolkig",
      bad: "kritisch, rot, verfehlt, nicht erreicht, gewitter, regnerisch, stürmisch, regen",
      open: "offen, in arbeit, nicht begonnen, laufend, begonnen",
    },
    confidence: { high: "hoch, sehr hoch", medium: "mittel", low: "niedrig, gering, sehr niedrig" },
    cadence:
      "täglich, wöchentlich, monatlich, quartalsweise, vierteljährlich, halbjährlich, jährlich, 14 tägig, laufend, zweiwöchentlich",
    total:
      "summe, gesamt, gesamtsumme, durchschnitt, mittelwert, zwischensumme, schnitt, gesamtfortschritt, total",
    objective: "ziel, objective, o",
    keyResult: "schlüsselergebnis, key result, kr",
    initiative: "initiative, maßnahme, aufgabe, projekt",
    note: "hinweis, anmerkung, quelle, legende, bemerkung, fußnote",
  },
};
