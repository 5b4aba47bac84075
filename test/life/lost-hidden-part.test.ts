import type { Cell } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { gridOf } from "../kit/grid";
import { linkedWorkbook } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";
import { firstWeek } from "./happenings";

const [DAY, LATER] = [dateSerial(2026, 10, 10), dateSerial(2026, 11, 24)];
const CONTRACT = ["Lift average contract value to 30000", "Average contract value"] as const;

const done = (workbook: Workbook, request: PlanRequest, day = DAY) =>
  applySteps(workbook, planFor(reviewWorkbook(workbook, day), request));

function flagsOf(workbook: Workbook): PlanRequest {
  const tables = reviewWorkbook(workbook, DAY).tables.map(({ fingerprint }) => fingerprint);
  return { kind: "flags", choice: { tables, flags: ["health", "staleness", "link"], place: "beside" } };
}

function written(): Workbook {
  const linked = linkedWorkbook(firstWeek(), CONTRACT);
  return done(done(linked, flagsOf(linked)), { kind: "log" });
}

/** Another program saved the file: the cells are there, our part of it is not. */
function lost({ metadata, ...rest }: Workbook): Workbook {
  expect(metadata).toBeDefined();
  return rest;
}

const held = ({ grids }: Workbook) =>
  grids.map(({ sheet, rows }) => [
    sheet,
    rows.map((cells) =>
      cells.flatMap(({ value, formula }) => (value === undefined ? [] : [formula ?? value])),
    ),
  ]);
const removed = (workbook: Workbook) => held(done(workbook, { kind: "remove", scope: "everything" }, LATER));

/** What is written after the loss keeps a journal of its own, which knows nothing of what stood before. */
const LATER_PLANS: readonly (readonly [string, readonly PlanRequest[]])[] = [
  ["nothing", []],
  ["a log line", [{ kind: "log" }]],
  ["flags", [flagsOf(firstWeek())]],
  ["frozen words", [{ kind: "freeze" }]],
  ["frozen words, thawed again", [{ kind: "freeze" }, { kind: "thaw" }]],
  ["all settings", [{ kind: "settings" }]],
  ["flags without the others", [{ kind: "remove", scope: "flags" }]],
  ["flags after they were removed", [{ kind: "remove", scope: "flags" }, flagsOf(firstWeek())]],
];

test.each(LATER_PLANS)(
  "Remove finds everything after the hidden part was lost and %s written",
  (_, plans) => {
    const moved = living.typed(lost(written()), { sheet: "OKR Q4", row: 1, column: 5 }, 26_000);
    const after = plans.reduce((workbook, request) => done(workbook, request, LATER), moved);
    const twin = living.typed(firstWeek(), { sheet: "OKR Q4", row: 1, column: 5 }, 26_000);
    expect(removed(after)).toEqual(held(twin));
  },
);

const isId = ({ value }: Cell) => typeof value === "string" && /^(?:KR|KPI)-\d+$/.test(value);

test.each<readonly [string, (workbook: Workbook) => Workbook]>([
  ["the register searches", (workbook) => workbook],
  [
    "a copied sheet's Link flags ask",
    (workbook) => living.duplicated(workbook, "OKR Q4", { name: "OKR Q4 (2)", at: 2 }),
  ],
])("Remove takes the heading of a column without ids that %s", (_, then) => {
  const after = then(lost(written()));
  const cleared = after.grids.reduce(
    (workbook, { sheet }) => (sheet.startsWith("OKR Q4") ? living.cleared(workbook, sheet, isId) : workbook),
    after,
  );
  expect(removed(cleared)).toEqual(held(then(firstWeek())));
});

describe("A heading OKR ID above blank cells, after words were frozen and the hidden part was lost,", () => {
  const frozen = lost(done(written(), { kind: "freeze" }));
  const cleared = (workbook: Workbook) => living.cleared(workbook, "OKR Q4", isId);
  const put = (workbook: Workbook, column: number, heading = "OKR ID") =>
    living.inserted(workbook, "OKR Q4", column, [heading]);

  test("is taken beside the frozen words of rows that have lost the ids of their links", () => {
    expect(removed(cleared(frozen))).toEqual(held(firstWeek()));
  });

  test("stays where there are two of them", () => {
    const two = put(cleared(frozen), 10);
    expect(removed(two)).toEqual(held(put(put(firstWeek(), 10), 10)));
  });

  test("stays where something of the user's stands between", () => {
    const apart = put(cleared(frozen), 11, "Comment");
    expect(removed(apart)).toEqual(held(put(put(firstWeek(), 10), 11, "Comment")));
  });

  const isCode = ({ value }: Cell) => typeof value === "string" && value.startsWith("GOAL-");

  test.each<readonly [string, (workbook: Workbook) => Workbook]>([
    ["bear codes of the user's, by which they are linked", (workbook) => workbook],
    ["have lost such codes", (workbook) => living.cleared(workbook, "OKR Q4", isCode)],
  ])("stays where the rows %s", (_, then) => {
    const coded = living.inserted(firstWeek(), "OKR Q4", 0, ["ID", "GOAL-A", "GOAL-B", "GOAL-C"]);
    const linked = linkedWorkbook(coded, CONTRACT);
    const words = lost(done(done(linked, flagsOf(linked)), { kind: "freeze" }));
    expect(removed(then(put(words, 11)))).toEqual(held(then(put(coded, 11))));
  });
});

test("a user's own heading OKR ID above blank cells stays, where no formula of ours asks below it", () => {
  const own = (workbook: Workbook) => ({
    ...workbook,
    grids: [...workbook.grids, gridOf({ sheet: "Imports" })`OKR ID | Amount`],
  });
  expect(removed(own(lost(written())))).toEqual(held(own(firstWeek())));
});

test("a user's own column called OKR ID stays, where nothing of ours ever stood", () => {
  const own = living.inserted(firstWeek(), "OKR Q4", 10, ["OKR ID", "KR-001", "KR-002", "KR-003"]);
  expect(removed(own)).toEqual(held(own));
});

describe("Frozen words under headings that the user put into his own, after the hidden part was lost", () => {
  const flagged = done(done(written(), { kind: "freeze" }), { kind: "log" });
  const columnOf = (workbook: Workbook, sheet: string, heading: string) =>
    workbook.grids
      .find((grid) => grid.sheet === sheet)
      ?.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
  const retitled = (workbook: Workbook, heading: string, becomes: string, sheet = "OKR Q4") =>
    living.typed(workbook, { sheet, row: 0, column: columnOf(workbook, sheet, heading) }, becomes);
  const planned = (workbook: Workbook, kind: "remove" | "thaw") =>
    planFor(reviewWorkbook(workbook, LATER), kind === "remove" ? { kind, scope: "everything" } : { kind });
  const filledIn = (workbook: Workbook, sheet: string, column: number) =>
    (workbook.grids.find((grid) => grid.sheet === sheet)?.rows ?? []).flatMap(
      (cells) => cells[column]?.formula ?? cells[column]?.value ?? [],
    );
  const all = ["Health", "Staleness", "Link"].reduce(
    (workbook, heading) => retitled(workbook, heading, `Our ${heading.toLowerCase()}`),
    lost(flagged),
  );

  test.each([
    ["one of them", retitled(lost(flagged), "Health", "Our health"), ["Our health"]],
    ["all of a sheet", all, ["Our health", "Our staleness", "Our link"]],
  ])("are taken away where %s was renamed; the headings stay and are named", (_, workbook, headings) => {
    const left = done(workbook, { kind: "remove", scope: "everything" }, LATER);
    for (const heading of headings)
      expect(filledIn(left, "OKR Q4", columnOf(workbook, "OKR Q4", heading))).toEqual([heading]);
    const named = planned(workbook, "remove").refusals.map(({ at }) => at?.column);
    expect(named).toEqual(headings.map((heading) => columnOf(workbook, "OKR Q4", heading)));
    const twin = headings.reduce(
      (own, heading) =>
        living.inserted(own, "OKR Q4", columnOf(own, "OKR Q4", "Notes") + 1 + headings.indexOf(heading), [
          heading,
        ]),
      firstWeek(),
    );
    expect(held(left)).toEqual(held(twin));
  });

  test("are thawed where they stand", () => {
    const column = columnOf(all, "OKR Q4", "Our health");
    const thawed = done(all, { kind: "thaw" }, LATER);
    const [heading, ...formulas] = filledIn(thawed, "OKR Q4", column);
    expect(heading).toBe("Our health");
    expect(formulas.map((formula) => JSON.stringify(formula).includes("OKR.HEALTH("))).toEqual([
      true,
      true,
      true,
    ]);
    expect(reviewWorkbook(thawed, LATER).workbook.grids[1]?.rows[0]?.length).toBe(
      all.grids[1]?.rows[0]?.length,
    );
  });

  test("are named or asked about, and stay, where the user copied them beside ours, or two columns say the same kind of thing", () => {
    const from = columnOf(all, "OKR Q4", "Our health");
    const beside = (workbook: Workbook): Workbook => ({
      ...workbook,
      grids: workbook.grids.map((grid) =>
        grid.sheet === "OKR Q4"
          ? {
              ...grid,
              rows: grid.rows.map((cells, row) => [
                ...cells,
                row === 0 ? { value: "Last quarter" } : (cells[from] ?? { value: undefined }),
              ]),
            }
          : grid,
      ),
    });
    const copied = beside(all);
    const last = (copied.grids[1]?.rows[0]?.length ?? 0) - 1;
    for (const workbook of [copied, beside(lost(flagged)), beside(flagged)]) {
      const { refusals, doubts = [] } = planned(workbook, "remove");
      const asked = doubts.flatMap(({ columns }) => columns.map(({ area }) => area.left));
      expect([...refusals.map(({ at }) => at?.column), ...asked]).toContain(last);
      const left = done(workbook, { kind: "remove", scope: "everything" }, LATER);
      expect(filledIn(left, "OKR Q4", last)).toEqual(filledIn(workbook, "OKR Q4", last));
    }
    expect(planned(copied, "thaw").refusals.map(({ reason }) => reason)).toContain(
      "'OKR Q4'!O2:O4 holds words as we freeze them, in no column of ours. They stay.",
    );
  });

  test("are the user's where he typed such words himself, without the mark", () => {
    const own = living.inserted(lost(flagged), "OKR Q4", 10, ["RAG", "On track", "At risk", "On track"]);
    expect(planned(own, "remove").refusals).toEqual([]);
    const left = done(own, { kind: "remove", scope: "everything" }, LATER);
    expect(filledIn(left, "OKR Q4", 10)).toEqual(["RAG", "On track", "At risk", "On track"]);
  });
});
