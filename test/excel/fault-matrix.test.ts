import { writeFileSync } from "node:fs";
import path from "node:path";
import { excelHost } from "../../src/excel/excel-host";
import type { WritePlan } from "../../src/core/model/write-plan";
import type { ApplyOutcome } from "../../src/port/workbook-host";
import { faultActions, planOf, type FaultAction } from "../kit/fault-actions";
import { requestOf, TROUBLES, type Trouble, type When } from "../kit/faults";
import { faultDocument, faultTable } from "../kit/fault-table";
import { openExcel, type KeptBook, type OpenedExcel } from "../kit/open-in-excel";
import { realFunctions } from "../kit/real-functions";
import { pictureOf, type WorkbookPicture } from "../kit/workbook-picture";

jest.setTimeout(3_600_000);

/** Everything, or a selection that crosses every action with every kind of fault in turn. */
const IS_SOAK = process.env.SOAK === "1";
const SHARE = 9;
/** Longer than an idle answer, shorter than anybody's patience. */
const PATIENCE_MILLISECONDS = 600;
const DOCUMENT = path.resolve(__dirname, "../../docs/faults.md");
/** Nobody may unprotect somebody else's sheet: what stood there then stays, and the outcome says so. */
const KNOWN_LIMITS = new Set(["sheet protected"]);

type State = "before" | "after" | "between";

interface Result {
  readonly action: string;
  readonly trouble: string;
  readonly state: State;
  readonly words: string;
}

let excel: OpenedExcel;
let actions: readonly FaultAction[];
const results: Result[] = [];

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
  actions = await faultActions(excel);
});
afterEach(() => excel.preview.faults.clear());
afterAll(() => {
  excel.close();
  const table = faultTable(results);
  process.stdout.write(table);
  if (process.env.FAULTS_DOCUMENT === "1") writeFileSync(DOCUMENT, faultDocument(table));
});

/** Both ends of an action, and how many requests it takes. */
interface Ends {
  readonly before: KeptBook;
  readonly after: KeptBook;
  readonly requests: number;
}

async function endsOf(action: FaultAction): Promise<Ends> {
  excel.reopen(action.before);
  const plan = await planOf(excel, action.plan);
  let requests = 0;
  const stop = excel.preview.log.listen(({ kind, text }) => {
    const isOwn = text.includes("executeMethod") && !text.includes("_RemoveReference");
    if (kind === "request" && isOwn) requests += 1;
  });
  const outcome = await excel.host.apply(plan);
  stop();
  expect([action.name, wordsOf(outcome)]).toEqual([action.name, "written"]);
  return { before: action.before, after: excel.keep(), requests };
}

const NOTHING: WritePlan = { title: "", steps: [], groups: [], refusals: [] };

function wordsOf(outcome: ApplyOutcome): string {
  return "reason" in outcome ? outcome.reason : outcome.kind;
}

interface Trial {
  readonly action: FaultAction;
  readonly trouble: Trouble;
  readonly when: When;
}

async function tryOut({ action, trouble, when }: Trial, ends: Ends): Promise<Result> {
  const fault = trouble.fault(requestOf(when, ends.requests));
  const known = [
    ["before", ends.before],
    ["after", ends.after],
  ] as const;
  const pictures = new Map<State, string>();
  for (const [state, kept] of known) pictures.set(state, JSON.stringify(await disturbed(kept, trouble)));
  excel.reopen(action.before);
  const plan = await planOf(excel, action.plan);
  const host = excelHost({ patienceMilliseconds: PATIENCE_MILLISECONDS });
  const stop = excel.preview.faults.switchOn(fault);
  const outcome = await host.apply(plan);
  stop();
  // It waits for what is still being taken back.
  await host.apply(NOTHING);
  const now = JSON.stringify(pictureOf(excel.book()));
  const state = [...pictures].find(([, picture]) => picture === now)?.[0] ?? "between";
  return { action: action.name, trouble: trouble.name, state, words: wordsOf(outcome) };
}

/** The workbook as it stands once somebody else has changed it too. */
async function disturbed(kept: KeptBook, trouble: Trouble): Promise<WorkbookPicture> {
  excel.reopen(kept);
  if (trouble.disturbs) {
    const stop = excel.preview.faults.switchOn(trouble.fault(1));
    await excel.host.selection();
    stop();
  }
  return pictureOf(excel.book());
}

/** Every action crossed with every trouble at every moment; or every so-manieth of them. */
function trialsOf(action: FaultAction): readonly Trial[] {
  const all = TROUBLES.flatMap((trouble) => trouble.when.map((when) => ({ action, trouble, when })));
  const first = actions.indexOf(action);
  return IS_SOAK ? all : all.filter((_, index) => index % SHARE === first % SHARE);
}

test.each(["flags", "links", "settings", "log", "remove", "repair", "freeze"])(
  "whatever goes wrong, %s leaves the workbook as it was before or as it is after, and says so",
  async (name) => {
    const action = actions.find((one) => one.name === name);
    if (!action) throw new Error(`There is no action "${name}".`);
    const ends = await endsOf(action);
    for (const trial of trialsOf(action)) results.push(await tryOut(trial, ends));
    const mine = results.filter((result) => result.action === name);
    expect(mine.filter(({ state, trouble }) => state === "between" && !KNOWN_LIMITS.has(trouble))).toEqual(
      [],
    );
    expect(mine.filter(({ words }) => words === "")).toEqual([]);
  },
);
