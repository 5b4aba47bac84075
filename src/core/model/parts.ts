import { rememberedIn } from "./remembered";

/*
 * The lists of a workbook are joined of lists of its tables or sheets, and know them. What is made of a part is remembered
 * by the part, so that after an edit only the part is read again in which it lies; who asks for the list has it whole.
 */

export type Part<Item> = readonly Item[];

const partsOfLists = new WeakMap<Part<unknown>, readonly Part<unknown>[]>();
const NOTHING: readonly never[] = [];

/** One list of several, in their order; of the very parts of before the very list. */
export function joined<Item>(parts: readonly Part<Item>[]): Part<Item> {
  const filled = parts.filter((part) => part.length > 0);
  const [first] = filled;
  if (!first) return NOTHING;
  return filled.length === 1 ? first : (joinedFrom(first, { parts: filled }) as Part<Item>);
}

const joinedFrom = rememberedIn(
  (_first: Part<unknown>, { parts }: { readonly parts: readonly Part<unknown>[] }): Part<unknown> => {
    // Of tens of thousands of rows: `flat` takes many times as long, and going from row to row four times.
    const list = ([] as unknown[]).concat(...parts);
    partsOfLists.set(list, parts.flatMap(partsOf));
    return list;
  },
);

/** What a list was joined of; any other list is its own and only part. */
export function partsOf<Item>(list: Part<Item>): readonly Part<Item>[] {
  const parts = partsOfLists.get(list) as readonly Part<Item>[] | undefined;
  return parts ?? (list.length > 0 ? [list] : NOTHING);
}
