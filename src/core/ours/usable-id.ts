import type { Cell } from "../model/cell";

const LONGEST_ID = 60;
const PLAIN_ID = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/;
/** Excel reads `MAR-1` and `Dec04` as days where it compares texts. */
const LIKE_A_DAY = /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*[._-]?\d/i;
const LOGICAL = /^(?:true|false)$/i;

/**
 * The id in a cell, if Excel's lookups can be trusted with it: plain letters, digits, dots and hyphens, beginning with
 * a letter. Numbers (`1.1` equals `1.10`), wildcards, blanks at the ends, long texts and formulas (which count rows
 * anew after each sort) are not.
 */
export function usableId({ value, formula }: Cell): string | undefined {
  if (typeof value !== "string" || formula !== undefined || value.length > LONGEST_ID) return undefined;
  return PLAIN_ID.test(value) && !LIKE_A_DAY.test(value) && !LOGICAL.test(value) ? value : undefined;
}
