import type { Cell } from "../../src/core/model/cell";
import { FORMULA_COLUMNS } from "../../src/core/ours/register-cells";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { applySteps } from "../kit/apply-steps";
import type { Action, Event, Week } from "./drawn-life";
import { firstWeek } from "./happenings";
import { playedLife, type Look } from "./played-life";
import { readOnce } from "./read-once";
import { untruths } from "./truths";

const QUIET: Event = { kind: "nothing" };
const OKRS_OUT_OF_SIGHT: Event = { kind: "hide or show", which: 1 };
const CSAT_SLIPS: Event = { kind: "update", row: 1, value: 3.1 };
const CSAT = "Raise CSAT from 4.1 to 4.6";

/** The key results are put out of sight, then a KPI of theirs slips, and for three weeks all is written. */
const STORIES: readonly (readonly [string, Week, Week])[] = [
  [
    "its sheet is hidden",
    { events: [OKRS_OUT_OF_SIGHT], actions: ["follow"] },
    { events: [OKRS_OUT_OF_SIGHT], actions: ["follow"] },
  ],
  [
    "its table is dismissed",
    { events: [QUIET], actions: ["dismiss", "follow"] },
    { events: [QUIET], actions: ["bring back", "follow"] },
  ],
];

function looksOf(weeks: readonly Week[]): readonly Look[] {
  return [...playedLife(weeks)];
}

const csatOf = ({ workbook, day }: Look) =>
  readOnce(workbook, day).links.find(({ link }) => link.keyResultName === CSAT);

describe.each(STORIES)("A link of which a row rests since %s", (_, away, back) => {
  const slipping: Week = { events: [CSAT_SLIPS], actions: ["follow"] };
  const quiet: Week = { events: [QUIET], actions: ["follow"] };
  const looks = looksOf([away, slipping, quiet, quiet, back]);
  const slipped = looks.find(({ done }) => done.includes("update"))?.day;

  test("goes by the days of its row, to which no plan adds one, in pane and cell", () => {
    expect(looks.flatMap(untruths)).toEqual([]);
    const resting = looks.flatMap((look) => csatOf(look) ?? []).filter(({ rests }) => rests !== undefined);
    const { verdict, link } = resting.at(-1) ?? {};
    expect([verdict, link?.outSince]).toEqual(["Review due", undefined]);
  });

  test("is told since when it differs as soon as it is back", () => {
    const last = looks.at(-1);
    const { verdict, link } = (last && csatOf(last)) ?? {};
    expect([verdict, link?.outSince]).toEqual(["Review overdue", slipped]);
  });
});

const QUIETLY = (...actions: readonly Action[]): Week => ({ events: [QUIET], actions });
const MONTH_ADDED: Week = { events: [{ kind: "new month" }, CSAT_SLIPS], actions: ["follow"] };

/** Words of links are frozen, and a table of theirs is dismissed, in either order. */
const FROZEN: readonly (readonly [string, readonly Week[]])[] = [
  ["and its time passes", [QUIETLY("freeze"), QUIETLY("dismiss"), QUIETLY("follow")]],
  ["and it was reviewed since", [QUIETLY("freeze", "review"), QUIETLY("dismiss"), QUIETLY("follow")]],
  ["after that", [QUIETLY("dismiss"), QUIETLY("freeze"), QUIETLY("follow"), QUIETLY("follow")]],
  ["and a column is put in", [QUIETLY("freeze", "dismiss"), MONTH_ADDED]],
  ["and thawed", [QUIETLY("freeze"), QUIETLY("dismiss"), QUIETLY("thaw"), MONTH_ADDED]],
];

test.each(FROZEN)(
  "A frozen link of a dismissed table is written again where it was frozen %s",
  (_, weeks) => {
    const looks = looksOf(weeks);
    expect(looks.flatMap(untruths)).toEqual([]);
    const last = looks.at(-1);
    const review = last && readOnce(last.workbook, last.day);
    expect(review?.links.map(({ rests }) => rests !== undefined)).toEqual([true, true]);
    const cells = last?.workbook.grids.find(({ sheet }) => sheet === "OKR Links")?.rows[1] ?? [];
    expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(FORMULA_COLUMNS.length);
  },
);

test("A setting that gets its cell is named by links of a dismissed table too", () => {
  const { workbook, day } = looksOf([QUIETLY("dismiss")]).at(-1) ?? { workbook: firstWeek(), day: 0 };
  const request: PlanRequest = { kind: "set", values: { reviewDays: 3 } };
  const set = applySteps(workbook, planFor(readOnce(workbook, day), request));
  const named = set.grids.flatMap(({ rows }) => rows.flat().filter(isVerdictOfSetting));
  expect(named).toHaveLength(2);
});

const isVerdictOfSetting = ({ formula = "" }: Cell) =>
  formula.includes("OKR.LINK(") && formula.includes("OKR_ReviewDays");

test("Links of a dismissed table go on by the sheet that their cells search, whatever a copy of it is called", () => {
  const looks = looksOf([
    { events: [OKRS_OUT_OF_SIGHT], actions: ["nothing"] },
    { events: [{ kind: "copy KPI sheet", at: 0 }, { kind: "rename sheet" }], actions: ["dismiss"] },
  ]);
  expect(looks.flatMap(untruths)).toEqual([]);
  const last = looks.at(-1);
  const review = last && readOnce(last.workbook, last.day);
  expect(review?.tables.map(({ sheet }) => sheet)).toEqual(["Revenue of week 1"]);
  expect(review?.dismissed.map(({ sheet }) => sheet)).toEqual(["Revenue"]);
  expect(review?.links.map(({ verdict, kpi }) => [verdict, kpi?.at.sheet])).toEqual([
    ["Review due", "Revenue"],
    ["Aligned", "Revenue"],
  ]);
});
