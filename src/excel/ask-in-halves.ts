import { errorCode } from "./error-words";

/** Asks for many things in one request; queues, sends and answers for each of them in order. */
export type Ask<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

/** How to go on where Excel refuses an answer. */
export interface Halving<Item> {
  /** Whether a smaller request may be answered: unless told, where the answer was too large. */
  readonly isWorthwhile?: (error: unknown) => boolean;
  /** The parts of an item that is refused alone; nothing where it cannot be parted. */
  readonly parts: (item: Item) => readonly Item[];
}

/** Asks for all at once; where Excel refuses, for each half, and in the end for the parts of a single item. */
export async function askInHalves<Item, Answer>(
  items: readonly Item[],
  ask: Ask<Item, Answer>,
  halving: Halving<Item>,
): Promise<readonly Answer[]> {
  const { isWorthwhile = isTooLarge, parts } = halving;
  if (items.length === 0) return [];
  try {
    return await ask(items);
  } catch (error) {
    const [first] = items;
    const smaller = items.length === 1 && first !== undefined ? parts(first) : items;
    if (!isWorthwhile(error) || smaller.length < 2) throw error;
    const middle = Math.ceil(smaller.length / 2);
    return [
      ...(await askInHalves(smaller.slice(0, middle), ask, halving)),
      ...(await askInHalves(smaller.slice(middle), ask, halving)),
    ];
  }
}

/** Excel on the web gives no answer of more than 5 MB. */
function isTooLarge(error: unknown): boolean {
  return errorCode(error) === "ResponsePayloadSizeLimitExceeded";
}
