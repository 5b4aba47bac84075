const MONTHS_A_QUARTER = 3;
const QUARTER = /\b([QTK])([1-4])\b/g;
const YEAR = /\b(?:(20)(\d\d)|(FY ?'?)(\d\d))\b/g;

/**
 * The title of the next cycle: `OKRs Q4 2026` → `OKRs Q1 2027`. Undefined where it names no quarter, or more than one,
 * or where the cycle is no whole number of quarters.
 */
export function nextTitle(title: string, months: number): string | undefined {
  const named = [...title.matchAll(QUARTER)];
  if (named.length !== 1 || months % MONTHS_A_QUARTER !== 0) return undefined;
  const counted = Number(named[0]?.[2]) - 1 + months / MONTHS_A_QUARTER;
  const years = Math.floor(counted / 4);
  return title
    .replace(QUARTER, (_, letter: string) => `${letter}${(counted % 4) + 1}`)
    .replace(YEAR, (_, century = "", year = "", fiscal = "", short = "") =>
      [century, fiscal, String(Number(`${year}${short}`) + years).padStart(2, "0")].join(""),
    );
}
