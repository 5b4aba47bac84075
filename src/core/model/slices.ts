/** How far a piece of work has come. */
export interface Counted {
  readonly done: number;
  readonly all: number;
}

/** Work that rests after each small piece, so that whoever runs it may let others go first, or give it up. */
export type Slices<Result> = Generator<Counted, Result, undefined>;

/** So many rows take a few milliseconds, the first ones of a workbook ten times as long. */
const ITEMS_OF_A_PIECE = 20;

/** What is read of each item, in their order, with a rest after every twenty. */
export function* eachOf<Item, Value>(
  items: readonly Item[],
  read: (item: Item, at: number) => Value,
): Slices<Value[]> {
  const values: Value[] = [];
  for (let from = 0; from < items.length; from += ITEMS_OF_A_PIECE) {
    if (from > 0) yield { done: from, all: items.length };
    items.slice(from, from + ITEMS_OF_A_PIECE).forEach((item, at) => values.push(read(item, from + at)));
  }
  return values;
}

/** So many rows are walked over, and little is made of each, in a few milliseconds. */
const ROWS_OF_A_WALK = 250;

/** Whether a walk down the rows of a sheet rests before this one. */
export function restsBefore(row: number): boolean {
  return row % ROWS_OF_A_WALK === ROWS_OF_A_WALK - 1;
}

/** The rests of a part, told as how far the whole has come. */
export function* asPart<Result>(whole: Counted, part: Slices<Result>): Slices<Result> {
  for (;;) {
    const next = part.next();
    if (next.done === true) return next.value;
    yield whole;
  }
}

/** Does the work without a rest. */
export function inOnePiece<Result>(slices: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const next = slices.next();
    if (next.done === true) return next.value;
  }
}
