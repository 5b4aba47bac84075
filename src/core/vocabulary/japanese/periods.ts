import type { PeriodWords } from "../period-words";

export const JAPANESE_PERIODS: PeriodWords = {
  months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
  week: "週, 第週",
  month: "月",
  otherUnits: "ヶ月目",
  quarter: "四半期, 第四半期",
  half: "上期, 下期, 半期",
  year: "年, 年度",
  toDate: "累計, 通期, 年間累計",
};
