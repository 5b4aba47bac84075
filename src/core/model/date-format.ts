/** Whether the format shows a day or a time: `dd.mm.yyyy` does, `"Day" 0` and `[Red]0` do not. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (!numberFormat) return false;
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, "");
  return /[dy]|m{1,5}|h|s/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ""));
}

/** In a workbook that counts its days from 1904, a day has a number that is so much lower. */
export const FIRST_DAY_1904 = 1462;
