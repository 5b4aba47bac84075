import type { HeaderWords } from "../header-words";

export const ITALIAN: HeaderWords = {
  headings: {
    measure:
      "indicatore, indicatori, kpi, indicatore chiave, indicatore di performance, metrica, metriche, misura, nome indicatore, indicatore di prestazione, nome kpi",
    objective: "obiettivo, obiettivi, obiettivo strategico, scopo",
    keyResult: "risultato chiave, risultati chiave, key result, kr, rc",
    owner: "responsabile, proprietario, referente, owner, incaricato, chi, titolare, resp",
    actual:
      "attuale, valore attuale, effettivo, consuntivo, risultato, raggiunto, valore effettivo, actual, realizzato, valore corrente, corrente, ultimo valore, oggi, questa settimana, questo mese, attualmente, ad oggi, situazione attuale, stato attuale",
    target:
      "obiettivo, target, valore obiettivo, valore target, traguardo, previsto, piano, pianificato, obiettivo annuale, atteso",
    baseline:
      "base, valore iniziale, valore di partenza, partenza, riferimento, valore base, baseline, punto di partenza, iniziale",
    unit: "unità, unità di misura, um, u m, udm",
    progress:
      "avanzamento, progresso, % completamento, % raggiunto, completamento, grado di raggiungimento, % avanzamento, stato di avanzamento, % obiettivo, % dell obiettivo, % del target",
    status: "alert, allerta, allarme, stato, semaforo, status, rag, salute",
    updated:
      "aggiornato, ultimo aggiornamento, aggiornato il, data aggiornamento, data di aggiornamento, ultima rilevazione",
    due: "scadenza, data di scadenza, termine, data fine, entro, fine, data obiettivo, data limite",
    start: "inizio, data inizio, data di inizio, avvio",
    cadence: "frequenza, periodicità, cadenza, frequenza di misurazione, frequenza di rilevazione",
    weight: "peso, ponderazione, peso %",
    comments: "commento, commenti, nota, note, osservazioni, osservazione",
    period: "periodo, mese, trimestre, settimana, anno, data",
    id: "n, nr, num, numero, codice, id, rif, cod",
    department:
      "reparto, dipartimento, area, team, funzione, unità organizzativa, direzione, ufficio, settore",
    direction: "direzione desiderata, verso, polarità, andamento desiderato, tendenza desiderata",
    confidence: "fiducia, confidenza, livello di fiducia, livello di confidenza",
    parent:
      "padre, obiettivo padre, okr padre, obiettivo superiore, okr superiore, contribuisce a, allineato a, allineato con, sostiene, deriva da",
    definition:
      "definizione, formula, calcolo, descrizione, metodo di calcolo, modalità di calcolo, numeratore, denominatore",
    source: "fonte, fonte dati, sistema, origine, fonte dei dati",
    category: "categoria, prospettiva, ambito, tema, processo, dimensione, asse, pilastro, gruppo",
    threshold:
      "soglia, verde, giallo, rosso, minimo, massimo, tolleranza, limite, soglia verde, soglia gialla, soglia rossa",
    series: "serie, tipo di valore",
    comparative:
      "anno precedente, anno scorso, esercizio precedente, mese precedente, mese scorso, settimana precedente, settimana scorsa, periodo precedente, trimestre precedente, precedente, a p",
    variance: "scostamento, variazione, differenza, delta, var, tendenza",
    priority: "priorità, importanza, urgenza",
    entity:
      "paese, regione, sede, negozio, filiale, prodotto, stabilimento, cliente, mercato, canale, agente",
    score: "punteggio, punti",
    task: "attività, compito, azione, milestone, consegna, fase, durata, predecessore, passo, impegno, punto, decisione",
    risk: "rischio, probabilità, impatto, mitigazione, gravità",
    sales:
      "opportunità, cliente, ordine, quantità, prezzo, articolo, fattura, fornitore, contatto, prezzo unitario, telefono",
    ledger: "conto, dare, avere, saldo, importo, movimento, iva, valuta, pagamento, centro di costo, causale",
    budget: "budget, voce, voce di spesa, spesa, costo, preventivo, residuo, stanziamento",
    forecast: "forecast, previsione, proiezione, preconsuntivo, stima",
    people:
      "dipendente, nome e cognome, cognome, mansione, data assunzione, stipendio, ferie, assenza, presente",
    grade: "studente, alunno, voto, esame, materia, verifica",
    machine: "macchina, ora, operatore, turno, codice errore, sensore, fermo, lotto",
  },
  vagueHeadings: {
    measure: "nome, titolo, descrizione",
    actual: "valore, totale, quantità",
    target: "budget, preventivo, standard",
    baseline: "prima, inizio, avvio",
    owner: "nome, persona",
    due: "data, quando",
    comments: "descrizione, azioni",
    keyResult: "risultato, risultati",
    id: "indice",
  },
  titles: {
    kpi: "indicatori, indicatore, kpi, cruscotto, metriche",
    okr: "okr, obiettivi e risultati chiave, risultato chiave",
    lookAlike:
      "budget, attività, piano d azione, cronoprogramma, rischi, fattura, listino, spese, verbale, presenze, ordini, conto economico, bilancio",
    objectives: "obiettivo, obiettivi, okr",
    dashboard: "cruscotto, dashboard",
  },
  names: {
    measures:
      "tasso, percentuale, media, tempo, costo, ricavo, margine, numero, quota, indice, valore, soddisfazione, produttività, fatturato",
    goals: "aumentare, ridurre, migliorare, raggiungere, lanciare, sviluppare, garantire",
  },
  noPeriods: "set di",
  pivots: "etichette di riga, etichette di colonna",
  values: {
    status: {
      good: "in linea, verde, sereno, soleggiato, sole",
      done: "completato, raggiunto, fatto, chiuso",
      middle: "a rischio, in ritardo, giallo, nuvoloso, variabile",
      bad: "rosso, critico, non raggiunto, pioggia, temporale",
      open: "in corso, da iniziare, aperto, non iniziato",
    },
    confidence: { high: "alta, alto", medium: "media, medio", low: "bassa, basso" },
    cadence: "giornaliero, giornaliera, settimanale, mensile, bimestrale, trimestrale, semestrale, annuale",
    total: "totale, totale generale, somma, media, subtotale, avanzamento medio",
    objective: "obiettivo, o",
    keyResult: "risultato chiave, kr",
    initiative: "iniziativa, azione, progetto",
    note: "nota, note, fonte, legenda",
  },
};
