/** `12,500`, which may be twelve and a half where a comma parts decimals. */
const EITHER = /(?<![\d.,'])[1-9]\d{0,2}([.,])\d{3}(?![\d.,'])/g;
/** `1,250,000`, `1.234,5`: only one reading is left. */
const GROUPED = /\d([.,])\d{3}(?:\1\d{3}|[.,]\d)/;
/** `12.5`, `0,125`: what parts decimals groups nothing. */
const DECIMAL = /(?<![\d.,])(?:\d+([.,])\d{1,2}|0([.,])\d+)(?![\d.,])/;

export type GroupingSign = "," | ".";
/** Numbers of one row lie near to each other; both readings lie a thousand times apart. */
const NEAR = 20;

/** Which sign groups thousands, as a text alone tells it. */
export function groupingSaid(text: string): GroupingSign | undefined {
  const grouped = GROUPED.exec(text)?.[1];
  if (grouped !== undefined) return grouped === "," ? "," : ".";
  const [, decimal = DECIMAL.exec(text)?.[2]] = DECIMAL.exec(text) ?? [];
  if (decimal === undefined) return undefined;
  return decimal === "," ? "." : ",";
}

/** Which sign groups thousands in a text beside a number of its row: `< 12,500` beside 11200. */
export function groupingBeside(text: string, number: number): GroupingSign | undefined {
  const [found, ...others] = text.matchAll(EITHER);
  if (!found || others.length > 0 || number === 0) return undefined;
  const sign = found[1] === "," ? "," : ".";
  const times = Math.abs(number) / Number(found[0].replace(/[.,]/, ""));
  if (times > 1 / NEAR && times < NEAR) return sign;
  const asDecimal = times * 1000;
  return asDecimal > 1 / NEAR && asDecimal < NEAR ? (sign === "," ? "." : ",") : undefined;
}

/** The text without the sign that groups thousands: `< 12,500` → `< 12500`. */
export function withoutGrouping(text: string, sign: GroupingSign): string {
  return text.replace(EITHER, (number, own: string) => (own === sign ? number.replace(sign, "") : number));
}
