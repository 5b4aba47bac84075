import type { HeaderWords } from "../header-words";

export const POLISH: HeaderWords = {
  headings: {
    measure:
      "wskaźnik, wskaźniki, kpi, nazwa wskaźnika, miernik, mierniki, kluczowy wskaźnik, miara, nazwa kpi",
    objective: "cel, cele, cel strategiczny, cel główny, cel operacyjny",
    keyResult: "kluczowy rezultat, kluczowe rezultaty, kluczowy wynik, key result",
    owner: "właściciel, odpowiedzialny, osoba odpowiedzialna, odpowiedzialność, lider",
    actual:
      "wykonanie, wartość aktualna, aktualna wartość, wynik, realizacja, rzeczywisty, wartość bieżąca, osiągnięto, stan obecny, dziś, dzisiaj, ten tydzień, ten miesiąc, aktualnie, obecnie, stan aktualny, aktualny stan, bieżąca wartość, stan na dziś",
    target: "cel, wartość docelowa, plan, cel wartość, target, wartość planowana, planowane, poziom docelowy",
    baseline: "wartość bazowa, wartość początkowa, wartość wyjściowa, baza, stan początkowy",
    unit: "jednostka, jednostka miary, jm, j m",
    progress: "postęp, % realizacji, stopień realizacji, % wykonania, realizacja %, procent realizacji",
    status: "status, stan",
    updated: "aktualizacja, data aktualizacji, ostatnia aktualizacja",
    due: "termin, termin realizacji, data zakończenia, termin wykonania",
    start: "data rozpoczęcia, początek",
    cadence: "częstotliwość, częstotliwość pomiaru, okres pomiaru",
    weight: "waga, waga %",
    comments: "uwagi, komentarz, komentarze, uzasadnienie",
    period: "okres, miesiąc, kwartał, rok, tydzień, data",
    id: "lp, nr, numer, kod, id",
    department: "dział, departament, jednostka organizacyjna, zespół, komórka",
    parent: "cel nadrzędny, okr nadrzędny, wspiera cel, wspiera",
    definition:
      "definicja, opis, wzór, sposób obliczania, sposób pomiaru, metoda obliczania, licznik, mianownik",
    source: "źródło, źródło danych",
    category: "kategoria, perspektywa, obszar, grupa",
    threshold: "próg, minimum, maksimum, tolerancja",
    comparative:
      "poprzedni rok, rok poprzedni, zeszły rok, ubiegły rok, poprzedni miesiąc, poprzedni tydzień, poprzedni okres",
    variance: "odchylenie, różnica, zmiana",
    entity: "region, kraj, sklep, oddział, produkt, miasto",
    task: "zadanie, działanie, czynność, etap, kamień milowy",
    risk: "ryzyko, prawdopodobieństwo, skutek",
    sales: "klient, zamówienie, cena, ilość, faktura, dostawca",
    ledger: "konto, winien, ma, saldo, kwota",
    budget: "budżet, koszt, wydatki, koszty",
    forecast: "prognoza, szacunek",
    people: "pracownik, imię, nazwisko, stanowisko, wynagrodzenie",
  },
  vagueHeadings: {
    measure: "nazwa",
    actual: "wartość, suma, liczba",
  },
  titles: {
    kpi: "kpi, wskaźniki, wskaźnik, mierniki, karta wyników",
    okr: "okr, cele i kluczowe rezultaty",
    lookAlike: "budżet, zadania, faktura, ryzyko, harmonogram, bilans",
    objectives: "cel, cele, okr",
    dashboard: "dashboard, kokpit",
  },
  names: {
    measures:
      "liczba, odsetek, procent, udział, średni, średnia, czas, koszt, wskaźnik, poziom, stopień, przychód, marża, wartość",
    goals: "zwiększyć, zmniejszyć, poprawić, osiągnąć, wdrożyć, obniżyć",
  },
  pivots: "etykiety wierszy, etykiety kolumn",
  values: {
    status: {
      good: "zielony, zgodnie z planem",
      done: "zrealizowany, zakończony",
      middle: "opóźniony, żółty, zagrożony",
      bad: "czerwony, niezrealizowany",
      open: "w trakcie, nie rozpoczęto",
    },
    confidence: { high: "wysoka, wysoki", medium: "średnia, średni", low: "niska, niski" },
    cadence: "dziennie, tygodniowo, miesięcznie, kwartalnie, rocznie, miesięczny, kwartalny, roczny",
    total: "suma, razem, średnia, ogółem",
    objective: "cel",
    keyResult: "kluczowy rezultat",
    initiative: "inicjatywa, działanie, projekt",
    note: "uwaga, źródło",
  },
};
