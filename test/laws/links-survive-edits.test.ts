import fc from "fast-check";
import { headlessBook, type HeadlessBook } from "../../src/preview/headless-book";
import { workbookOf } from "../../src/preview/objects/univer";
import { calculate, registerDirectly } from "../kit/direct-functions";
import { gridOf } from "../kit/grid";
import { linkInExcel, type LinkedExcel } from "../kit/linked-excel";
import { stateOfLinks, truthOf, type Truth } from "../kit/link-truth";
import { readBook } from "../kit/read-book";
import { doEdit, type Edit, type SheetEdit } from "../kit/sheet-edits";

jest.setTimeout(3_600_000);

const IS_SOAK = process.env.SOAK === "1";
const SEED = Number(process.env.SEED ?? 20261121);
/** A sequence takes Univer about a second. */
const RUNS = Number(process.env.RUNS ?? 2000);
/**
 * Soaked only, and not green yet: it finds a wrong row in the register after the register itself is sorted (Univer
 * moves formulas without adjusting them, unlike Excel) and verdicts that stay blank after rows of it are cut.
 */
const law = IS_SOAK ? test : test.skip;

const KPIS = gridOf({ sheet: "KPIs" })`
  KPI                    | Owner        | Target | Actual | Last updated | Notes
  Lead velocity          | Alan Turing  | 400    | 460    | 2026-10-05   | memo k1
  CSAT                   | Ada Lovelace | 4.5    | 4.6    | 2026-10-05   | memo k2
  First response time    | Ada Lovelace | 4      | 3.7    | 2026-06-02   | memo k3
  Net revenue retention  | Grace Hopper | 105%   | 107%   | 2026-10-05   | memo k4
  Average contract value | Emmy Noether | 30000  | 24000  | 2026-10-05   | memo k5
`;
const OKRS = gridOf({ sheet: "OKR Q3" })`
  Objective             | Key result                            | Owner        | Baseline | Target | Actual | Notes
  Own the mid-market    | Raise mid-market share from 7% to 12% | Grace Hopper | 7%       | 12%    | 7.4%   | memo r1
  Own the mid-market    | Lift average contract value to 30000  | Emmy Noether | 18000    | 30000  | 24000  | memo r2
  Delight our customers | Raise CSAT from 4.1 to 4.6            | Ada Lovelace | 4.1      | 4.6    | 4.6    | memo r3
  Delight our customers | Win 20 reference customers            | Ada Lovelace | 0        | 20     | 4      | memo r4
`;
const PAIRS = [
  ["Lift average contract value to 30000", "Average contract value"],
  ["Raise CSAT from 4.1 to 4.6", "CSAT"],
] as const;
const SHORT = 60;

const place = fc.nat({ max: 60 });
const count = fc.integer({ min: 1, max: 2 });
const kind = <Kind extends SheetEdit["kind"]>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);
const NAMES = [
  "CSAT",
  "csat ",
  "CSÂT",
  "Average contract value",
  "Lead velocity",
  "Churn",
  "*",
  "Win 20 reference customers",
];
const edit: fc.Arbitrary<SheetEdit> = fc.oneof(
  fc.record({
    kind: kind("sort"),
    by: place,
    order: fc.constantFrom("ascending" as const, "descending" as const),
  }),
  fc.record({ kind: kind("filter on or off"), by: place }),
  fc.record({ kind: kind("insert rows", "delete rows"), at: place, count }),
  fc.record({ kind: kind("insert columns", "delete columns"), at: place, count }),
  fc.record({ kind: kind("cut rows", "copy rows"), at: place, count, to: place }),
  fc.record({ kind: kind("cut rows to another sheet"), at: place, count, to: place, other: place }),
  fc.record({ kind: kind("copy sheet") }),
  fc.record({ kind: kind("rename header"), at: place, text: fc.constantFrom("Metric", "Renamed", "Ziel") }),
  fc.record({ kind: kind("rename sheet"), name: fc.constantFrom("Old", "Zahlen & Ziele", "It's ours") }),
  fc.record({ kind: kind("retype name"), at: place, text: fc.constantFrom(...NAMES) }),
  fc.record({ kind: kind("undo") }),
);
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.record({ sheet: place, edit }), {
  minLength: 20,
  maxLength: 20,
});

let linked: LinkedExcel;
let book: HeadlessBook;
let truth: Truth;
let opened = 0;

/** Univer keeps what it is given, and edits it. */
function copyOfLinked(): LinkedExcel["snapshot"] {
  const copy = JSON.parse(JSON.stringify(linked.snapshot)) as LinkedExcel["snapshot"];
  return { ...copy, id: `linked ${(opened += 1)}` };
}

/** The linked workbook as it was, in the same Univer; names and metadata along. */
async function reopen(): Promise<void> {
  const { api } = book;
  api.disposeUnit(workbookOf(api).getId());
  api.createWorkbook(copyOfLinked());
  await calculate(book);
}

function small({ snapshot, ...rest }: LinkedExcel): LinkedExcel {
  const sheets = Object.entries(snapshot.sheets ?? {}).map(([id, sheet]): [string, object] => [
    id,
    { ...sheet, rowCount: SHORT },
  ]);
  const resources = (snapshot.resources ?? []).filter(({ name }) => !name.includes("CONDITIONAL"));
  return { ...rest, snapshot: { ...snapshot, sheets: Object.fromEntries(sheets), resources } };
}

beforeAll(async () => {
  linked = small(await linkInExcel([KPIS, OKRS], PAIRS, "no flags"));
  book = headlessBook(copyOfLinked());
  registerDirectly(book);
  await calculate(book);
  truth = truthOf(readBook(book, linked.metadata));
});

/** Univer works on for a moment after the last edit, and cannot do so in a book that is closed. */
const UNIVER_RESTS_MILLISECONDS = 3_000;

afterAll(async () => {
  await new Promise((done) => setTimeout(done, UNIVER_RESTS_MILLISECONDS));
  book.close();
});

/** What went wrong first in a sequence of edits, with the edits in words; undefined where nothing did. */
async function firstWrong(sequence: readonly Edit[], counts: { held: number; broken: number }) {
  const done: string[] = [];
  await reopen();
  for (const each of sequence) {
    done.push(await doEdit(book, each));
    await calculate(book);
    const { wrong, held, broken } = stateOfLinks(readBook(book, linked.metadata), truth);
    counts.held += held;
    counts.broken += broken;
    if (wrong.length > 0) return `${wrong.join("; ")}\nafter: ${done.join("; ")}`;
  }
  return undefined;
}

law(
  "after any edits every link names the same pair as before or says Broken link, in the pane and in the cells",
  async () => {
    const counts = { held: 0, broken: 0 };
    const failures: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const [sequence = []] = fc.sample(edits, { seed: SEED + run, numRuns: 1 });
      const wrong = await firstWrong(sequence, counts);
      if (wrong !== undefined) failures.push(`SEED=${SEED + run}: ${wrong}`);
    }
    expect(failures).toEqual([]);
    expect([counts.held > 0, counts.broken > 0]).toEqual([true, true]);
  },
);
