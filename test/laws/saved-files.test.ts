import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { saveBook } from "../../preview/file/save-book";
import { makeSample } from "../../scripts/make-sample.cjs";
import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import type { Review } from "../../src/core/model/review";
import { isEmptyPlan, type WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../src/core/plan/keep/plan-freeze";
import { planLog } from "../../src/core/plan/log/plan-log";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { reportSheet } from "../../src/core/report-sheet";
import { sheetFile } from "../../src/xlsx/sheet-file";
import { readLinked } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { ALL_MANNERS, inMannerOf, type Manner } from "../kit/other-writers";
import { packageFaults } from "../kit/package-faults";
import { realFunctions } from "../../src/inspect/real-functions";
import { partsOf } from "../kit/xlsx";

jest.setTimeout(600_000);

let excel: OpenedExcel;
let sample: Uint8Array;

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
  sample = new Uint8Array(await makeSample());
});
afterAll(() => excel.close());

const NOTHING: WritePlan = { title: "", steps: [], groups: [], refusals: [] };

const read = async () => readLinked(await excel.host.readWorkbook({ includeHidden: true }));

/** One after the other, as somebody would go through the pane. */
const ACTIONS: Readonly<Record<string, (review: Review) => WritePlan>> = {
  flags: (review) =>
    planFlags(
      review,
      {
        tables: review.tables.map(({ fingerprint }) => fingerprint),
        flags: ["health", "staleness"],
        place: "beside",
      },
      flagSources(review),
    ),
  links: (review) => planLinks(review, { kind: "link", links: firstLink(review) }, linkSources(review)),
  log: (review) => planLog(review, "Ada"),
  freeze: planFreeze,
  remove: (review) => planRemove(review, "everything"),
};

/** `KEEP=folder` keeps the files, so that other software can judge them (`scripts/verify.mjs`). */
const { KEEP = "", OPEN = "" } = process.env;

function keep(file: Uint8Array, name: string, state: string): void {
  if (KEEP === "") return;
  const folder = path.join(KEEP, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${state}.xlsx`), file);
}

test("the copy of the report is a file that its readers open", async () => {
  await excel.openFile(sample, "Sample.xlsx");
  const made = sheetFile(reportSheet(await read()));
  keep(made, "copy of the report", "report");
  expect(packageFaults(made)).toEqual([]);
});

/**
 * Saving after each action is tried with the sample as it is. Written in the manner of others, each kind of part of ours
 * is in the file by the log; the long version, and whoever keeps the files, takes every step there too.
 */
const EVERY_STEP = KEEP !== "" || process.env.SOAK === "1";

function stepsFor(manner: Manner): {
  readonly taken: readonly string[];
  readonly saved: ReadonlySet<string>;
} {
  const all = Object.keys(ACTIONS);
  if (EVERY_STEP || manner === "as it is") return { taken: all, saved: new Set(all) };
  return { taken: all.filter((action) => action !== "freeze"), saved: new Set(["log", "remove"]) };
}

/** `OPEN=folder` opens files of one's own, changes one cell in each, takes every action that finds something, and keeps them. */
const own = OPEN === "" ? [] : readdirSync(OPEN).filter((name) => name.endsWith(".xlsx"));

(own.length > 0 ? test.each(own) : test.skip.each(["no folder"]))("%s stays a good file", async (name) => {
  const original = new Uint8Array(readFileSync(path.join(OPEN, name)));
  await excel.openFile(original, name);
  const before = new Set(packageFaults(original));
  const newFaults = (file: Uint8Array) => packageFaults(file).filter((fault) => !before.has(fault));
  const sheet = excel.book().api.getActiveWorkbook()?.getActiveSheet();
  sheet?.getRange(Math.max(0, sheet.getMaxRows() - 1), 0).setValue("changed");
  keep(original, name, "original");
  for (const action of ["changed", ...Object.keys(ACTIONS)]) {
    const plan = ACTIONS[action]?.(await read()) ?? NOTHING;
    if (action !== "changed" && isEmptyPlan(plan)) continue;
    expect({ action, is: (await excel.host.apply(plan)).kind }).toEqual({ action, is: "written" });
    await excel.preview.settled();
    const saved = await saveBook(excel.book());
    keep(saved, name, action);
    expect({ action, faults: newFaults(saved) }).toEqual({ action, faults: [] });
  }
});

function firstLink({ scorecard: { keyResults, kpis } }: Review) {
  const [keyResult, kpi] = [keyResults[0]?.key, kpis.at(-1)?.key];
  return keyResult === undefined || kpi === undefined
    ? []
    : [{ keyResult, kpi, relation: "measures" as const }];
}

test.each(ALL_MANNERS)(
  "what is saved after every action is a good file, and after removing the file that was opened: %s",
  async (manner) => {
    const original = inMannerOf(sample, manner);
    keep(original, manner, "original");
    expect(packageFaults(original)).toEqual([]);
    await excel.openFile(original, "Sample.xlsx");
    const { taken, saved: isSaved } = stepsFor(manner);
    for (const action of taken) {
      const plan = ACTIONS[action]?.(await read()) ?? NOTHING;
      expect(isEmptyPlan(plan) ? action : (await excel.host.apply(plan)).kind).toBe("written");
      if (!isSaved.has(action)) continue;
      await excel.preview.settled();
      const saved = await saveBook(excel.book());
      keep(saved, manner, action);
      expect({ action, faults: packageFaults(saved) }).toEqual({ action, faults: [] });
      if (action === "remove") expect(partsOf(saved)).toEqual(partsOf(original));
    }
  },
);
