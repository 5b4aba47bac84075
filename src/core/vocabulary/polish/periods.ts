import type { PeriodWords } from "../period-words";

export const POLISH_PERIODS: PeriodWords = {
  months: [
    "styczeń|sty",
    "luty|lut",
    "marzec|mar",
    "kwiecień|kwi",
    "maj",
    "czerwiec|cze",
    "lipiec|lip",
    "sierpień|sie",
    "wrzesień|wrz",
    "październik|paź",
    "listopad|lis",
    "grudzień|gru",
  ],
  week: "tydzień, tyg",
  month: "miesiąc",
  quarter: "kwartał, kw",
  half: "półrocze",
  year: "rok",
  toDate: "narastająco, od początku roku",
};
