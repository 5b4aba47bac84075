import { drawnEdits } from "../kit/drawn-edits";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import type { LinkedExcel } from "../kit/linked-excel";
import { LINKED_SHEETS, type LinkedSheets } from "../kit/linked-sheets";
import { stateOfLinks, truthOf, type Truth } from "../kit/link-truth";

jest.setTimeout(7_200_000);

const IS_SOAK = process.env.SOAK === "1";
/**
 * A failure prints the seed of its sequence: `SEED=20261126 RUNS=1 EDITS_BETWEEN_LOOKS=1 npx jest links-survive-edits`
 * plays it again, edit by edit.
 */
const SEED = Number(process.env.SEED ?? 20261121);
/**
 * In tenths of all sequences, which are 2,000 in the soak and 45 otherwise; those of tables come on top. The 45 hold each of
 * the 17 kinds of edits thirty times, and nine tenths of all that can follow each other.
 */
const TENTHS: Readonly<Record<LinkedSheets, number>> = {
  plain: 9,
  flagged: 1,
  /** An Excel table takes long to set up, so it is played in the soak, or when asked for. */
  declared: IS_SOAK ? 1 : 0,
};
const RUNS = Number(process.env.RUNS ?? (IS_SOAK ? 2000 : 45));
/** `SHEETS=declared` plays all sequences on these sheets. */
const ONLY = process.env.SHEETS;
const SHARES = (Object.entries(TENTHS) as [LinkedSheets, number][])
  .map(([sheets, tenths]) => [sheets, ONLY === sheets ? 10 : tenths] as const)
  .filter(([sheets, tenths]) => (ONLY === undefined ? tenths > 0 : ONLY === sheets));

const books = new Map<LinkedSheets, LinkedExcel>();
let book: LinkedBook;

beforeAll(async () => {
  for (const [sheets] of SHARES) books.set(sheets, await LINKED_SHEETS[sheets]());
  const [first] = books.values();
  if (first) book = await openLinkedBook(first);
});
afterAll(() => book.close());

function linkedIn(sheets: LinkedSheets): LinkedExcel {
  const linked = books.get(sheets);
  if (!linked) throw new Error(`The sheets "${sheets}" were not linked.`);
  return linked;
}

/** Computing and reading everything costs more than the edit, so a few edits are done between two looks. */
const EDITS_BETWEEN_LOOKS = Number(process.env.EDITS_BETWEEN_LOOKS ?? (IS_SOAK ? 1 : 10));

/** How often links held and were broken, over all looks. */
interface Counts {
  held: number;
  broken: number;
}

/** What went wrong first in a sequence of edits, with the edits in words; undefined where nothing did. */
async function firstWrong(seed: number, truth: Truth, counts: Counts): Promise<string | undefined> {
  const done: string[] = [];
  for (const [at, edit] of drawnEdits(seed).entries()) {
    const isLookedAt = (at + 1) % EDITS_BETWEEN_LOOKS === 0;
    done.push(await book.edit(edit, isLookedAt ? "at once" : "later"));
    if (!isLookedAt) continue;
    const { wrong, held, broken } = stateOfLinks(book.read(), truth);
    counts.held += held;
    counts.broken += broken;
    if (wrong.length > 0) return `SEED=${seed}: ${wrong.join("; ")}\nafter: ${done.join("; ")}`;
  }
  return undefined;
}

test.each(SHARES)(
  "after any edits of %s sheets every link names the same pair as before or says Broken link, in pane and cells",
  async (sheets, tenths) => {
    const counts: Counts = { held: 0, broken: 0 };
    const failures: string[] = [];
    const runs = Math.ceil((RUNS * tenths) / 10);
    for (let seed = SEED; seed < SEED + runs; seed++) {
      await book.reopen(linkedIn(sheets));
      const wrong = await firstWrong(seed, truthOf(book.read()), counts);
      if (wrong !== undefined) failures.push(wrong);
    }
    expect(failures).toEqual([]);
    expect([counts.held > 0, counts.broken > 0]).toEqual([true, true]);
  },
);
