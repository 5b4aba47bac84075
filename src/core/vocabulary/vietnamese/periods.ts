import type { PeriodWords } from "../period-words";

export const VIETNAMESE_PERIODS: PeriodWords = {
  months: [
    "tháng 1",
    "tháng 2",
    "tháng 3",
    "tháng 4",
    "tháng 5",
    "tháng 6",
    "tháng 7",
    "tháng 8",
    "tháng 9",
    "tháng 10",
    "tháng 11",
    "tháng 12",
  ],
  week: "tuần",
  month: "tháng",
  quarter: "quý",
  half: "nửa năm",
  year: "năm",
  toDate: "lũy kế",
};
