import type { PeriodWords } from "../period-words";

export const TURKISH_PERIODS: PeriodWords = {
  months: [
    "ocak|oca",
    "şubat|şub",
    "mart|mar",
    "nisan|nis",
    "mayıs|may",
    "haziran|haz",
    "temmuz|tem",
    "ağustos|ağu",
    "eylül|eyl",
    "ekim|eki",
    "kasım|kas",
    "aralık|ara",
  ],
  week: "hafta",
  month: "ay",
  quarter: "çeyrek, ç, q, çyr",
  half: "yarıyıl",
  year: "yıl",
  toDate: "kümülatif, ytd, yıl toplamı, küm",
};
