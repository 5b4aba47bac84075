import type { PeriodWords } from "../period-words";

export const INDONESIAN_PERIODS: PeriodWords = {
  months: [
    "januari|jan",
    "februari|feb",
    "maret|mar",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "agustus|agu",
    "september|sep",
    "oktober|okt",
    "november|nov",
    "desember|des",
  ],
  week: "minggu",
  month: "bulan",
  quarter: "triwulan, tw, kuartal",
  half: "semester",
  year: "tahun",
  toDate: "sampai dengan, s d",
};
