/** The change of a number in its own size, above 0 where it became better; absent where the other period is not known. */
export interface Compared {
  readonly sinceLast?: number;
  readonly sinceLastYear?: number;
}
