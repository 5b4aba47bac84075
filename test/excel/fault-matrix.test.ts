import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUSY, FAULT_ACTIONS, faultActions, type FaultAction } from "../kit/fault-actions";
import {
  blankCells,
  documentedList,
  faultDocument,
  faultTable,
  type FaultList,
  type FaultResult,
} from "../kit/fault-table";
import { endsOf, tryOut, type Ends } from "../kit/fault-trials";
import { momentsOf, troublesWith, type Trouble } from "../kit/faults";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { realFunctions } from "../../src/inspect/real-functions";

jest.setTimeout(3_600_000);

/** Everything; or each trouble with every so-manieth action, at another of its moments each time. */
const IS_SOAK = process.env.SOAK === "1";
const SHARE = 6;
const DOCUMENT = path.resolve(__dirname, "../../docs/faults.md");

const LISTED: FaultList = { actions: FAULT_ACTIONS, troubles: troublesWith(BUSY).map(({ name }) => name) };

function page(): string {
  return readFileSync(DOCUMENT, "utf8");
}

let excel: OpenedExcel;
let actions: readonly FaultAction[];
const results: FaultResult[] = [];

beforeAll(async () => {
  excel = await openExcel({ ...(await realFunctions()), openWorkbook: () => undefined });
  actions = await faultActions(excel);
});
afterEach(() => excel.preview.faults.clear());
afterAll(() => {
  excel.close();
  process.stdout.write(faultTable(results));
  if (process.env.FAULTS_DOCUMENT === "1") writeFileSync(DOCUMENT, faultDocument(results, page(), LISTED));
});

interface Trial {
  readonly trouble: Trouble;
  readonly at: number;
}

function trialsOf(action: FaultAction, { requests }: Ends): readonly Trial[] {
  const first = actions.indexOf(action);
  return troublesWith(action.busy).flatMap((trouble, index) => {
    const moments = momentsOf(trouble, requests);
    const turn = (index + first) / SHARE;
    const met = moments.filter((_, moment) => moment === turn % moments.length);
    return (IS_SOAK ? moments : met).map((at) => ({ trouble, at }));
  });
}

/** A pane that was left is told nothing; the next one brings to an end what it finds. */
function complaintOfNext({ state, recovered, way }: FaultResult): string | undefined {
  if (recovered === undefined) return undefined;
  if (recovered !== "written") return "it could not be brought to its end later";
  return (state === "after") === (way === "finish") ? undefined : "it was brought to the wrong end";
}

/** Actions whose flags could go elsewhere. */
const MOVABLE = ["flags", "settings"];

/** What is wrong with how a trial ended; undefined where nothing is. */
function complaint(result: FaultResult, trouble: Trouble, told?: RegExp): string | undefined {
  const { action, state, kind, words, next } = result;
  if (state === "between") return "the workbook is neither as it was before nor as it is after";
  if (trouble.afterwards) return complaintOfNext(result);
  if ((state === "after") !== (kind === "written"))
    return `the workbook is as ${state}, but the pane is told: ${kind}`;
  if (trouble.ends === "written" && kind !== "written") return "it should have been written";
  if (kind === "written") return undefined;
  if (!(told ?? trouble.says).test(words)) return "what happened is not said";
  if (/flags|tables at a time/.test(next) && !MOVABLE.includes(action))
    return "the next step is none of this action's";
  return kind === "failed" && !told && !trouble.next.test(next) ? "what to do next is not said" : undefined;
}

test.each(FAULT_ACTIONS)(
  "whatever goes wrong, %s leaves the workbook as it was before or as it is after, and says so",
  async (name) => {
    const action = actions.find((one) => one.name === name);
    if (!action) throw new Error(`There is no action "${name}".`);
    const ends = await endsOf(excel, action);
    const complaints: object[] = [];
    for (const trial of trialsOf(action, ends)) {
      const result = await tryOut(excel, ends, trial);
      results.push(result);
      const wrong = complaint(result, trial.trouble, action.told);
      if (wrong !== undefined) complaints.push({ wrong, ...result });
    }
    expect(complaints).toEqual([]);
  },
);

test("the page in the documentation tells of every trouble and every action", () => {
  expect(documentedList(page())).toEqual(LISTED);
  expect(blankCells(page())).toEqual([]);
});
