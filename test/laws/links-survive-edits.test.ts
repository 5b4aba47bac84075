import { drawnEdits } from "../kit/drawn-edits";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import type { LinkedExcel } from "../kit/linked-excel";
import { LINKED_SHEETS, type LinkedSheets } from "../kit/linked-sheets";
import { stateOfLinks, truthOf, type Truth } from "../kit/link-truth";

jest.setTimeout(7_200_000);

const IS_SOAK = process.env.SOAK === "1";
/** A failure prints the seed of its sequence: `SEED=20261126 RUNS=1 npx jest links-survive-edits` plays it again. */
const SEED = Number(process.env.SEED ?? 20261121);
/** In tenths of all sequences, which are 2,000 in the soak and 100 otherwise. */
const SHARES: readonly (readonly [LinkedSheets, number])[] = [
  ["plain", 6],
  ["flagged", 2],
  ["declared", 2],
];
const RUNS = Number(process.env.RUNS ?? (IS_SOAK ? 2000 : 100));
const ONLY = process.env.SHEETS;

const books = new Map<LinkedSheets, LinkedExcel>();
let book: LinkedBook;

beforeAll(async () => {
  for (const [sheets] of SHARES) books.set(sheets, await LINKED_SHEETS[sheets]());
  book = await openLinkedBook(linkedIn("plain"));
});
afterAll(() => book.close());

function linkedIn(sheets: LinkedSheets): LinkedExcel {
  const linked = books.get(sheets);
  if (!linked) throw new Error(`The sheets "${sheets}" were not linked.`);
  return linked;
}

/** How often links held and were broken, over all edits. */
interface Counts {
  held: number;
  broken: number;
}

/** What went wrong first in a sequence of edits, with the edits in words; undefined where nothing did. */
async function firstWrong(seed: number, truth: Truth, counts: Counts): Promise<string | undefined> {
  const done: string[] = [];
  for (const edit of drawnEdits(seed)) {
    done.push(await book.edit(edit));
    const { wrong, held, broken } = stateOfLinks(book.read(), truth);
    counts.held += held;
    counts.broken += broken;
    if (wrong.length > 0) return `SEED=${seed}: ${wrong.join("; ")}\nafter: ${done.join("; ")}`;
  }
  return undefined;
}

test.each(SHARES.filter(([sheets]) => ONLY === undefined || ONLY === sheets))(
  "after any edits of %s sheets every link names the same pair as before or says Broken link, in pane and cells",
  async (sheets, tenths) => {
    const counts: Counts = { held: 0, broken: 0 };
    const failures: string[] = [];
    const runs = ONLY === undefined ? Math.ceil((RUNS * tenths) / 10) : RUNS;
    for (let seed = SEED; seed < SEED + runs; seed++) {
      await book.reopen(linkedIn(sheets));
      const wrong = await firstWrong(seed, truthOf(book.read()), counts);
      if (wrong !== undefined) failures.push(wrong);
    }
    expect(failures).toEqual([]);
    expect([counts.held > 0, counts.broken > 0]).toEqual([true, true]);
  },
);
