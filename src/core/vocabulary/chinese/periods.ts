import type { PeriodWords } from "../period-words";

export const CHINESE_PERIODS: PeriodWords = {
  months: [
    "1月|一月",
    "2月|二月",
    "3月|三月",
    "4月|四月",
    "5月|五月",
    "6月|六月",
    "7月|七月",
    "8月|八月",
    "9月|九月",
    "10月|十月",
    "11月|十一月",
    "12月|十二月",
  ],
  week: "周, 第周, 週",
  month: "月, 月份",
  quarter: "季度, 季",
  half: "半年",
  year: "年, 年度",
  toDate: "累计, 全年, 年累计",
};
