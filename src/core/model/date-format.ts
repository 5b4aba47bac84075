/** Whether the format shows a day or a time: `dd.mm.yyyy` does, `"Day" 0` and `[Red]0` do not. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  const signs = signsOf(numberFormat);
  return /[dy]|m{1,5}|h|s/i.test(signs) && !/[#0?]/.test(signs.replace(/\.0+/g, ""));
}

/** Whether it shows a time and no day: `h:mm`, `[h]:mm:ss`. */
export function isTimeFormat(numberFormat: string | undefined): boolean {
  const signs = signsOf(numberFormat);
  return isDateFormat(numberFormat) && /[hs]/i.test(signs) && !/[dy]/i.test(signs);
}

/** The format without what it shows letter for letter, and without its colours. */
function signsOf(numberFormat = ""): string {
  return numberFormat.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, "");
}

/** In a workbook that counts its days from 1904, a day has a number that is so much lower. */
export const FIRST_DAY_1904 = 1462;
