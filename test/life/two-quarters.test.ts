import { checkInsOf } from "../../src/core/check-in-desk";
import { endedSheets } from "../../src/core/evidence/ended-sheets";
import { gridOf } from "../../src/core/model/grid";
import { OUR_SHEETS } from "../../src/core/model/marks";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { living } from "../kit/living-workbook";
import type { Action, Event, Week } from "./drawn-life";
import { happen } from "./happenings";
import { playedLife, type Look } from "./played-life";
import { recalculated } from "./recalculated";
import { untruths, whatRemoveLeaves } from "./truths";

const QUIET: Event = { kind: "nothing" };
const week = (events: readonly Event[], ...actions: readonly Action[]): Week => ({ events, actions });

/** From 13 October to the end of the year: numbers, a month, a sort, another name for the sheet, a review, the log. */
const AUTUMN: readonly Week[] = [
  week([{ kind: "update", row: 0, value: 380 }], "log"),
  week([{ kind: "update key result", row: 1, value: 4.4 }], "check-in"),
  week([{ kind: "new month" }], "follow"),
  week([{ kind: "sort", by: 0 }], "review"),
  week([{ kind: "rename sheet" }], "log"),
  week([{ kind: "update", row: 2, value: 390 }], "log"),
  week([QUIET], "nothing"),
  week([{ kind: "new row" }], "follow"),
  week([{ kind: "update key result", row: 0, value: 24_000 }], "log"),
  week([{ kind: "rename KPI", row: 1 }], "mend"),
  week([QUIET], "log"),
  week([{ kind: "new month" }], "follow"),
];

function lastOf(weeks: readonly Week[]): Look {
  let last: Look | undefined;
  for (const look of playedLife(weeks)) {
    expect(untruths(look)).toEqual([]);
    last = look;
  }
  if (!last) throw new Error("A life has weeks.");
  return last;
}

const autumn = lastOf(AUTUMN);
const [JANUARY, SHEET] = [dateSerial(2027, 1, 8), "OKR Q4"];

const read = (workbook: Workbook, day = JANUARY) => reviewWorkbook(workbook, day);
const done = (workbook: Workbook, request: PlanRequest, day = JANUARY) =>
  recalculated(applySteps(workbook, planFor(read(workbook, day), request)), day);
const both = ({ workbook, twin, ...look }: Look, change: (one: Workbook) => Workbook): Look => ({
  ...look,
  workbook: change(workbook),
  twin: change(twin),
});

test("the log of a KPI whose sheet was renamed is one history, and an emptied number is logged, too", () => {
  const { at, id } = oldKpi(autumn.workbook);
  const typed = living.typed(autumn.workbook, at, 401);
  const emptied = living.typed(typed, { sheet: SHEET, row: 1, column: 5 }, undefined);
  const { log } = read(done(emptied, { kind: "log" }));
  const own = log.filter((line) => line.id === id);
  const [before, last] = own.slice(-2);
  expect([own[0]?.sheet, last?.sheet]).toEqual(["Revenue", "Revenue of week 4"]);
  expect([last?.was, last?.now]).toEqual([before?.now, 401]);
  const blank = log.filter((line) => line.id === "KR-001").at(-1);
  expect([blank?.was, blank?.now]).toEqual([24_000, undefined]);
});

/** A KPI that was there from the first day, and where its number stands now. */
function oldKpi(workbook: Workbook) {
  const kpi = read(workbook).scorecard.kpis.find(({ id }) => id === "KPI-001");
  if (!kpi?.cells.actual) throw new Error("A KPI with a number was expected.");
  return { sheet: kpi.at.sheet, id: kpi.id, at: { ...kpi.cells.actual, sheet: kpi.at.sheet } };
}

describe("A copy of the whole file for the new quarter", () => {
  const due = dateSerial(2026, 12, 31);
  const closed = done(autumn.workbook, { kind: "close quarter", due });

  test("asks nobody for the old numbers, and offers the new quarter on the sheet itself", () => {
    const review = read(closed);
    expect(endedSheets(review.cases.rows, review.cases.closed).map(({ sheet }) => sheet)).toEqual([SHEET]);
    const asked = checkInsOf(review).filter(
      ({ group, row }) => group !== "later" && row.measure.at.sheet === SHEET,
    );
    expect(asked).toEqual([]);
  });

  test("moves its days and keeps ids, links and the log", () => {
    const moved = done(closed, { kind: "quarter", sheet: SHEET });
    const before = read(closed).links.map(({ link }) => [link.keyResultId, link.kpiId]);
    const after = read(moved);
    expect(after.links.map(({ link }) => [link.keyResultId, link.kpiId])).toEqual(before);
    expect(after.links.map(({ keyResult }) => keyResult?.at.sheet)).not.toContain(undefined);
    expect(after.scorecard.keyResults.every(({ inputs }) => Number(inputs.due) > due)).toBe(true);
  });
});

describe("Remove everything after two quarters", () => {
  test.each([
    ["the KPIs", () => oldKpi(autumn.workbook).sheet],
    ["the key results", () => SHEET],
  ])(
    "does nothing while the sheet of %s is protected, in true words, and all of it afterwards",
    (_, name) => {
      const sheet = name();
      const locked = both(autumn, ({ grids, ...rest }) => ({
        ...rest,
        grids: grids.map((grid) => (grid.sheet === sheet ? { ...grid, isProtected: true } : grid)),
      }));
      const plan = planFor(read(locked.workbook), { kind: "remove", scope: "everything" });
      expect([plan.steps, plan.groups, plan.title]).toEqual([[], [], "Remove nothing"]);
      expect(plan.refusals[0]?.reason).toContain(sheet);
      expect(plan.refusals[0]?.instead).toBe(
        "Unprotect it yourself. Nothing is removed until all of it can be.",
      );
      expect(whatRemoveLeaves(locked)).toEqual([]);
    },
  );

  test.each<readonly [string, readonly Event[], readonly PlanRequest[]]>([
    ["as it is", [], []],
    [
      "after a sheet was copied",
      [
        { kind: "copy KPI sheet", at: 0 },
        { kind: "duplicate sheet", at: 1 },
      ],
      [],
    ],
    ["after the hidden part was lost", [{ kind: "lose the hidden part" }], [{ kind: "log" }]],
    [
      "after the hidden part was lost and a sheet copied",
      [{ kind: "lose the hidden part" }, { kind: "duplicate sheet", at: 0 }],
      [{ kind: "follow" }],
    ],
    ["after it came back from another program", [{ kind: "come back from another program" }], []],
    ["after the columns were emptied", [{ kind: "empty the flags" }], []],
  ])("leaves the twin, %s", (_, events, requests) => {
    const lived = events.reduce(
      (look, event) => ({
        ...look,
        workbook: happen(look.workbook, event, { week: 13, day: JANUARY }),
        twin: twinOf(look, event),
      }),
      autumn,
    );
    const workbook = requests.reduce((one, request) => done(one, request), lived.workbook);
    expect(whatRemoveLeaves({ ...lived, workbook, day: JANUARY })).toEqual([]);
  });

  test("leaves the twin after words were frozen, their sheet copied and both thawed", () => {
    const frozen = done(autumn.workbook, { kind: "freeze" });
    const copied = both({ ...autumn, workbook: frozen }, (one) =>
      living.duplicated(one, SHEET, { name: "OKR Q4 (2)", at: 0 }),
    );
    const thawed = done(copied.workbook, { kind: "thaw" });
    const words = (sheet: string) =>
      gridOf(thawed.grids, sheet)
        ?.rows.flat()
        .filter(({ formula }) => formula?.includes("OKR.HEALTH(")).length;
    expect([words(SHEET), words("OKR Q4 (2)")]).toEqual([3, 3]);
    for (const workbook of [copied.workbook, thawed])
      expect(whatRemoveLeaves({ ...copied, workbook, day: JANUARY })).toEqual([]);
  });
});

const COPIES: readonly Event["kind"][] = ["copy KPI sheet", "duplicate sheet"];

function twinOf({ twin }: Look, event: Event): Workbook {
  return COPIES.includes(event.kind) ? happen(twin, event, { week: 13, day: JANUARY }) : twin;
}

test("a file that came back from somebody without the add-in says so first, and one click mends it", () => {
  const back = happen(
    autumn.workbook,
    { kind: "come back from another program" },
    { week: 13, day: JANUARY },
  );
  const review = read(back);
  const told = review.findings.find(({ rule }) => rule === "cells-unknown");
  expect(told?.action).toBe("repair");
  const mended = done(done(back, { kind: "repair" }), { kind: "follow" });
  const ours = mended.grids
    .filter(({ sheet }) => sheet !== OUR_SHEETS.log)
    .flatMap(({ rows }) => rows.flat());
  expect(ours.filter(({ formula }) => formula?.includes("_xldudf_"))).toEqual([]);
  expect(read(mended).cases.behind.differing).toEqual([]);
  expect(read(mended).links.map(({ verdict }) => verdict)).toEqual(
    read(autumn.workbook).links.map(({ verdict }) => verdict),
  );
});
