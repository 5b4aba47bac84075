/** The day beyond the last one that Excel knows, 9999-12-31. */
const END_OF_DAYS = "2958466";

/** There is something, and it is no number. */
export function isWords(value: string): string {
  return `AND(NOT(ISNUMBER(${value})),TRIM(${value})<>"")`;
}

/** There is something, and it is no day; a 0 is nothing. Words are a fault where nothing was read in them. */
export function isNoDay(value: string, isUnread?: string): string {
  const words = isUnread === undefined ? isWords(value) : `AND(${isWords(value)},${isUnread})`;
  return `OR(${words},N(${value})>=${END_OF_DAYS},AND(N(${value})<>0,N(${value})<1))`;
}

/** How far two numbers may differ and still be the same, as they are to `core/assess/near.ts`. */
export function rounding(one: string, other: string): string {
  return `0.000000001*MAX(ABS(${one}),ABS(${other}))`;
}
