import type { PeriodWords } from "../period-words";

export const KOREAN_PERIODS: PeriodWords = {
  months: ["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"],
  week: "주차, 주",
  month: "월",
  quarter: "분기, q",
  half: "반기, 상반기, 하반기",
  year: "년, 연도",
  toDate: "누계, 누적, 연간",
};
