import { flagSources } from "../../../../src/core/flag-sources";
import type { Review } from "../../../../src/core/model/review";
import { joinedNote, unfinishedParts } from "../../../../src/core/model/unfinished";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../../../src/core/plan/keep/plan-freeze";
import { planRecover, stoppedAction } from "../../../../src/core/plan/recover/plan-recover";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { applySteps, visibleContent as visible } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { planToLink, readLinked, withSheet } from "../../../kit/linked-workbook";
import { sheetEdits } from "../../../kit/memory-edits";

function flags(review: Review): WritePlan {
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return planFlags(review, choice, flagSources(review));
}

const link = (review: Review): WritePlan =>
  planToLink(review, "Lift average contract value to 30000", "Average contract value");

/** The workbook as a pane leaves it that is closed after so many steps. */
function stoppedAfter(workbook: Workbook, plan: WritePlan, steps: number): Workbook {
  const note = joinedNote(unfinishedParts(plan));
  const done = applySteps(workbook, { ...plan, steps: plan.steps.slice(0, steps) });
  return { ...done, ...(note !== undefined && { unfinished: note }) };
}

/** What was typed into the workbook: what a formula shows follows from that, and names have no order. */
function visibleContent(workbook: Workbook): unknown {
  const names = [...workbook.names].sort((one, other) => one.name.localeCompare(other.name));
  const typed = JSON.stringify(visible({ ...workbook, names }), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("formula" in value)) return value;
    return { formula: value.formula };
  });
  return JSON.parse(typed);
}

/** Sheets are deleted in the very request that takes the note away, so nothing stops after that. */
function sheetsLast(plan: WritePlan): WritePlan {
  const goes = ({ kind }: WritePlan["steps"][number]) => kind === "delete sheet";
  return { ...plan, steps: [...plan.steps.filter((step) => !goes(step)), ...plan.steps.filter(goes)] };
}

function untilSheetsGo({ steps }: WritePlan): number {
  return steps.filter(({ kind }) => kind !== "delete sheet").length;
}

const bare = greenDashboard();
const flagged = applySteps(bare, flags(readLinked(bare)));
const linked = applySteps(flagged, link(readLinked(flagged)));

describe.each([
  ["flags", bare, flags],
  ["a link", flagged, link],
  ["freezing", flagged, planFreeze],
  ["removing everything", linked, (review: Review) => planRemove(review, "everything")],
] as const)("%s, stopped after any step,", (_, workbook, planOf) => {
  const plan = sheetsLast(planOf(readLinked(workbook)));
  const after = applySteps(workbook, plan);
  const moments = Array.from({ length: untilSheetsGo(plan) + 1 }, (_each, steps) => steps);

  test("is taken back without a trace", () => {
    for (const steps of moments) {
      const stopped = stoppedAfter(workbook, plan, steps);
      const back = applySteps(stopped, planRecover(stopped, "take back"));
      expect([steps, visibleContent(back)]).toEqual([steps, visibleContent(workbook)]);
      expect(stoppedAction(back)).toBeUndefined();
    }
  });

  test("is finished as it was to be", () => {
    for (const steps of moments) {
      const stopped = stoppedAfter(workbook, plan, steps);
      expect(stoppedAction(stopped)?.ways).toContain("finish");
      const finished = applySteps(stopped, planRecover(stopped, "finish"));
      expect([steps, visibleContent(finished)]).toEqual([steps, visibleContent(after)]);
    }
  });

  test("lists every cell that it will write, once", () => {
    for (const steps of moments)
      for (const way of ["take back", "finish"] as const) {
        const stopped = stoppedAfter(workbook, plan, steps);
        const { groups, steps: written } = planRecover(stopped, way);
        const listed = groups.flatMap(({ cells }) => cells.map(({ at }) => JSON.stringify(at)));
        expect(new Set(listed).size).toBe(listed.length);
        const changed = written.flatMap((step) =>
          step.kind === "write cells"
            ? step.becomes.flatMap((row, down) =>
                row.flatMap((content, right) => {
                  const at = { sheet: step.sheet, row: step.area.top + down, column: step.area.left + right };
                  return content === step.was[down]?.[right] ? [] : [JSON.stringify(at)];
                }),
              )
            : [],
        );
        expect([...new Set(changed)].sort()).toEqual([...listed].sort());
      }
  });
});

describe("a workbook that was changed since", () => {
  const plan = flags(readLinked(bare));
  const stopped = stoppedAfter(bare, plan, plan.steps.length - 1);

  test("keeps what somebody typed, and names the cell", () => {
    const typed = sheetEdits(stopped).type("OKR Q3", "J3", "Ask Bo");
    const recovery = planRecover(typed, "take back");
    expect(recovery.refusals.map(({ reason }) => reason)).toEqual([
      "OKR Q3!J3 has been changed meanwhile; it is left as it is.",
    ]);
    expect(stoppedAction(typed)?.ways).toEqual(["take back", "keep"]);
    const back = applySteps(typed, recovery);
    expect(visibleContent(back)).toEqual(visibleContent(sheetEdits(bare).type("OKR Q3", "J3", "Ask Bo")));
  });

  test("keeps a sheet of ours on which somebody wrote", () => {
    const typed = sheetEdits(stopped).type("OKR Settings", "F9", "mine");
    const back = applySteps(typed, planRecover(typed, "take back"));
    expect(back.grids.some(({ sheet }) => sheet === "OKR Settings")).toBe(true);
  });

  test("is taken back but for a protected sheet; the note stays until that is open again", () => {
    const closed = withSheet(stopped, "OKR Q3", (grid) => ({ ...grid, isProtected: true }));
    const recovery = planRecover(closed, "take back");
    expect(recovery.refusals).toMatchObject([
      { reason: '"OKR Q3" is protected.', instead: 'Unprotect "OKR Q3", then deal with the rest.' },
    ]);
    expect(recovery.recovers?.after).toBe("note stays");
    const open = withSheet(applySteps(closed, recovery), "OKR Q3", (grid) => ({
      ...grid,
      isProtected: false,
    }));
    const back = applySteps(open, planRecover(open, "take back"));
    expect(visibleContent(back)).toEqual(visibleContent(bare));
  });

  test("tells of a sheet that is gone or has another name", () => {
    const renamed = withSheet(stopped, "OKR Q3", (grid) => ({ ...grid, sheet: "OKR Q4" }));
    const { refusals, recovers } = planRecover(renamed, "take back");
    expect(refusals[0]?.reason).toBe(
      'The sheet "OKR Q3" is gone, hidden or has another name now; what was written there stays.',
    );
    expect(recovers?.after).toBe("note stays");
  });

  test("is cleared of what Excel filled in beside our formulas", () => {
    const grid = stopped.grids.find(({ sheet }) => sheet === "OKR Q3");
    const formula = grid?.rows[1]?.[9]?.formula ?? "";
    expect(formula).toMatch(/OKR\.HEALTH/);
    const watched = {
      kind: "write cells" as const,
      sheet: "OKR Q3",
      area: { top: 20, left: 9, bottom: 20, right: 9 },
      was: [[undefined]],
      becomes: [[undefined]],
    };
    const note = joinedNote(unfinishedParts({ ...plan, steps: [watched, ...plan.steps] })) ?? "";
    const filled = sheetEdits({ ...stopped, unfinished: note }).type(
      "OKR Q3",
      "J21",
      formula.replace(/(\$[A-Z])2(?!\d)/g, "$121"),
    );
    const back = applySteps(filled, planRecover(filled, "take back"));
    expect(visibleContent(back)).toEqual(visibleContent(bare));
  });
});

test("nothing is offered where no note was left", () => {
  expect(stoppedAction(bare)).toBeUndefined();
});

test("a note that cannot be read can only be put away", () => {
  const damaged = { ...bare, unfinished: "{" };
  expect(stoppedAction(damaged)).toEqual({ written: 0, all: 0, sheets: [], ways: ["keep"] });
  expect(planRecover(damaged, "keep")).toMatchObject({
    steps: [],
    recovers: { note: "{", after: "note goes" },
  });
});

test("how far it came is counted in cells", () => {
  const plan = flags(readLinked(bare));
  const all = plan.groups.reduce((sum, { cells }) => sum + cells.length, 0);
  expect(stoppedAction(stoppedAfter(bare, plan, 0))).toMatchObject({ title: plan.title, written: 0, all });
  expect(stoppedAction(stoppedAfter(bare, plan, plan.steps.length))).toMatchObject({ written: all, all });
});
