/** A unit that is the word instead of the sign. */
const PERCENT =
  /^(?:per ?cent(?:age|uale?)?|pct|prozent|por ?cento|por ?ciento|porcentaje|porcentagem|pour ?cent(?:age)?|procent\p{L}?|odsetek|persen(?:tase)?|y[uü]zde|процент\p{L}?|百分比|パーセント|퍼센트)$/iu;

/** Whether a unit is that of percentages, by its sign or its word: `%`, `% of staff`, `Prozent`. */
export function isPercentUnit(unit: string): boolean {
  return saysPercent(unit) || PERCENT.test(unit.trim());
}

/** Whether a percent sign stands anywhere in a text. */
export function saysPercent(words: string): boolean {
  return /[%％]/.test(words);
}

/** Whether a heading tells its unit, `Target (%)`; `Target (100%)` tells how much its bonus pays. */
export function headsPercent(heading: string): boolean {
  return /(?<![\d.,]\s?)[%％]/.test(heading);
}
