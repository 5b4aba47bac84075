import type { CellValue } from "../../src/core/model/cell";
import type { Review } from "../../src/core/model/review";
import { VERDICT } from "../../src/core/model/health";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { dismissedTables } from "../../src/core/dismissed-tables";
import { planFor } from "../../src/core/plan-for";
import type { FlagsChoice } from "../../src/core/plan/flags/flags-choice";
import type { PlanRequest } from "../../src/core/plan-request";
import { applySteps } from "../kit/apply-steps";
import { living } from "../kit/living-workbook";
import type { Action, Event, Week } from "./drawn-life";
import { firstWeek, happen } from "./happenings";
import { readOnce } from "./read-once";
import { recalculated } from "./recalculated";

/** The twin has nothing of ours to lose. */
const OURS_ALONE: readonly Event["kind"][] = [
  "clear ids",
  "duplicate settings",
  "visit without the add-in",
  "lose the hidden part",
  "come back from another program",
  "delete a sheet of ours",
  "empty the flags",
  "paste values",
  "empty a heading of ours",
  "delete a column of ours",
  "move a flag",
  "fill down",
  "rename a sheet of ours",
  "come back in small letters",
  "retitle a flag",
  "call a word",
];
const FIRST_DAY = dateSerial(2026, 10, 6);

/** The workbook at the end of a week, its twin that never saw us, and what was done. */
export interface Look {
  readonly done: string;
  readonly day: number;
  readonly workbook: Workbook;
  readonly twin: Workbook;
  readonly action?: Action;
}

let dressedOnce: Workbook | undefined;

/** Plays the weeks of one life on a linked and flagged workbook, looking at it after each week and each action. */
export function* playedLife(weeks: readonly Week[]): Generator<Look> {
  let twin = firstWeek();
  // Every life begins alike.
  let workbook = (dressedOnce ??= dressed(twin, FIRST_DAY));
  let before: Before | undefined;
  for (const [week, { events, actions }] of weeks.entries()) {
    const day = FIRST_DAY + 7 * (week + 1);
    for (const event of events) {
      if (event.kind === "undo" && before) ({ workbook, twin } = undone(workbook, before));
      before = undefined;
      workbook = happen(workbook, event, { week, day });
      if (!OURS_ALONE.includes(event.kind)) twin = happen(twin, event, { week, day });
    }
    workbook = recalculated(workbook, day);
    yield { done: `week ${week}: ${JSON.stringify(events)}`, day, workbook, twin };
    for (const action of actions) {
      const review = readOnce(workbook, day);
      const request = requestOf(action, review);
      if (!request) continue;
      const plan = planFor(review, request);
      before = { workbook, twin };
      twin = mirrored(twin, plan, workbook);
      workbook = recalculated(applySteps(workbook, plan), day);
      yield { done: `week ${week}: we ${action}`, day, workbook, twin, action };
    }
  }
}

type Before = Pick<Look, "workbook" | "twin">;

/** Excel takes back the cells of the last action; what we keep beside them is not in its undo. */
function undone({ metadata }: Workbook, { workbook, twin }: Before): Before {
  const { metadata: _, ...cells } = workbook;
  return { workbook: { ...cells, ...(metadata !== undefined && { metadata }) }, twin };
}

function dressed(workbook: Workbook, day: number): Workbook {
  const requests: readonly ((review: Review) => PlanRequest)[] = [
    (review) => requestOf("link", review) ?? { kind: "refresh" },
    (review) => flagsRequest(review, ["health", "staleness", "link"], "beside"),
    () => ({ kind: "follow" }),
    () => ({ kind: "log" }),
  ];
  return requests.reduce((before, request) => {
    const review = readOnce(before, day);
    return recalculated(applySteps(before, planFor(review, request(review))), day);
  }, workbook);
}

function requestOf(action: Action, review: Review): PlanRequest | undefined {
  switch (action) {
    case "link":
      return {
        kind: "link",
        links: review.proposals
          .filter(({ score }) => score >= 0.9)
          .map(({ keyResult, kpi, relation }) => ({ keyResult, kpi, relation })),
      };
    case "follow":
    case "freeze":
    case "thaw":
    case "log":
    case "settings":
      return { kind: action };
    case "review": {
      const [pair] = review.links.filter(({ verdict }) => verdict !== VERDICT.brokenLink);
      return pair && { kind: "reviewed", link: pair.link, decision: "We look again." };
    }
    case "check-in": {
      const [row] = review.scorecard.keyResults;
      return (
        row && { kind: "check-in", entries: [{ key: row.key, name: row.name, number: "7" }], who: "Ada" }
      );
    }
    case "mend":
      return mending(review);
    case "all flags":
      return flagsRequest(review, ["health", "staleness", "progress", "owner", "link"], "beside");
    case "list":
      return flagsRequest(review, ["health", "staleness"], "new sheet");
    case "report":
      return { kind: "report" };
    case "set":
      return { kind: "set", values: { reviewDays: review.settings.reviewDays === 7 ? 14 : 7 } };
    case "mark":
      return { kind: "mark cut list" };
    case "quarter": {
      const [copy] = review.cases.copies;
      return copy && { kind: "quarter", sheet: copy.sheet };
    }
    case "dismiss": {
      const fingerprint = review.tables.at(-1)?.fingerprint;
      return fingerprint === undefined
        ? undefined
        : { kind: "correct", correction: { kind: "dismissed", fingerprint } };
    }
    case "bring back": {
      const [dismissed] = dismissedTables(review);
      return dismissed && { kind: "bring back", dismissedAs: dismissed.dismissedAs };
    }
    case "nothing":
      return undefined;
  }
}

function flagsRequest(
  { tables }: Review,
  flags: FlagsChoice["flags"],
  place: FlagsChoice["place"],
): PlanRequest {
  return { kind: "flags", choice: { tables: tables.map(({ fingerprint }) => fingerprint), flags, place } };
}

/** What the first finding about our own cells asks for; else a link between renamed rows is confirmed. */
function mending({ findings, links }: Review): PlanRequest | undefined {
  const own = findings.find(({ action }) => action === "repair" || action === "follow");
  if (own) return { kind: own.action === "repair" ? "repair" : "follow" };
  const renamed = links.find(
    ({ verdict, keyResult, kpi }) => verdict === VERDICT.brokenLink && keyResult && kpi,
  );
  if (!renamed?.keyResult || !renamed.kpi) return undefined;
  const { keyResult, kpi, link } = renamed;
  return { kind: "link", links: [{ keyResult: keyResult.key, kpi: kpi.key, relation: link.relation }] };
}

/**
 * What a plan wrote into cells of the user's, as a person would have typed it into the twin: there its column stands
 * further to the left where ones of ours stand before it.
 */
function mirrored(twin: Workbook, { groups }: WritePlan, workbook: Workbook): Workbook {
  return groups
    .flatMap(({ cells }) => cells)
    .reduce((after, { at, becomes }) => {
      const heading = headingsOn(workbook, at.sheet)[at.column];
      const column = heading === undefined ? -1 : headingsOn(after, at.sheet).indexOf(heading);
      return column < 0 ? after : living.typed(after, { ...at, column }, becomes);
    }, twin);
}

function headingsOn({ grids }: Workbook, sheet: string): readonly CellValue[] {
  const grid = grids.find((one) => one.sheet === sheet);
  return (grid?.rows[0] ?? []).map(({ value }) => value);
}
