/** One to four header rows of one table. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Nobody stacks more. */
export const MOST_HEADER_ROWS = 4;

/** How far back a header row can stand on another: as many tables stand side by side at most. */
export const MOST_SIDE_BY_SIDE = 32;
