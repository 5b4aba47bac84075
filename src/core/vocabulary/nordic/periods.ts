import type { PeriodWords } from "../period-words";

export const NORDIC_PERIODS: PeriodWords = {
  months: [
    "januar|jan",
    "februar|feb",
    "mars|mar",
    "april|apr",
    "mai|maj",
    "juni|jun",
    "juli|jul",
    "august|aug|augusti",
    "september|sep",
    "oktober|okt",
    "november|nov",
    "desember|des|december|dec",
  ],
  week: "uke, vecka, uge",
  month: "måned, månad",
  quarter: "kvartal, kvartalet",
  half: "halvår, halvåret",
  otherUnits: "tertial",
  year: "år",
  toDate: "hittil i år, hittils i år",
};
