import { cellAt, type Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { cellsBehind } from "../../../../src/core/cells-behind";
import { flagSources } from "../../../../src/core/flag-sources";
import { linkSources } from "../../../../src/core/link-sources";
import { plainSources } from "../../../../src/core/plain-sources";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planFollow } from "../../../../src/core/plan/keep/plan-follow";
import { planFreeze } from "../../../../src/core/plan/keep/plan-freeze";
import { planPlainFormulas } from "../../../../src/core/plan/keep/plan-plain-formulas";
import { planThaw } from "../../../../src/core/plan/keep/plan-thaw";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { readLinked } from "../../../kit/linked-workbook";

function okrs(): Grid {
  return gridOf({ sheet: "OKRs" })`
    Objective    | Key result       | Owner        | Baseline | Target | Actual | Last updated
    Grow revenue | Win 120 accounts | Alan Turing  | 40       | 120    | 60     | 2026-10-05
    Grow revenue | Raise deal size  | Finance      | 10       | 20     |        | 2026-10-05
    Keep clients | Raise CSAT       |              | 4.1      | 4.6    | 4.6    | 2026-10-01
  `;
}

function flagged(before: Workbook = workbookOf(okrs())): Workbook {
  const review = readLinked(before);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const flags = ["health", "progress", "owner"] as const;
  return applySteps(before, planFlags(review, { tables, flags, place: "beside" }, flagSources(review)));
}

/** What stands under a heading, with its format. */
function under(workbook: Workbook, heading: string) {
  const grid = workbook.grids.find(({ sheet }) => sheet === "OKRs");
  const column = grid?.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
  if (!grid || column < 0) return undefined;
  return [1, 2, 3].map((row) => cellAt(grid, row, column));
}

const valuesUnder = (workbook: Workbook, heading: string) =>
  under(workbook, heading)?.map(({ value }) => value);
const formulasUnder = (workbook: Workbook, heading: string) =>
  under(workbook, heading)?.map(({ formula }) => formula);

function replaced(workbook: Workbook, plan: (review: ReturnType<typeof readLinked>) => WritePlan): Workbook {
  return applySteps(workbook, plan(readLinked(workbook)));
}

const thaw = (review: ReturnType<typeof readLinked>) =>
  planThaw(review, flagSources(review), linkSources(review));

describe("Progress and Ownership", () => {
  test("are formulas of ours that say how far a row has come, and whether one person owns it", () => {
    const after = flagged();
    expect(formulasUnder(after, "Progress")?.[0]).toBe(
      '=IFERROR(OKR.PROGRESS(IF($F2="","",$F2),IF($E2="","",$E2),IF($D2="","",$D2),""),IF(OKR.NUMBER(1),"Not known"))',
    );
    expect(formulasUnder(after, "Ownership")?.[0]).toBe('=OKR.OWNER(IF($C2="","",$C2))');
    expect(valuesUnder(after, "Progress")).toEqual([0.25, "Not known", 1]);
    expect(valuesUnder(after, "Ownership")).toEqual(["Named", "Team", "Missing"]);
    expect(under(after, "Progress")?.map(({ numberFormat }) => numberFormat)).toEqual(["0%", "0%", "0%"]);
  });

  test("are found again, and written again write nothing", () => {
    const after = flagged();
    const { ours } = readLinked(after);
    expect(ours.columns.map(({ name }) => name)).toEqual(["health", "progress", "owner"]);
    expect(visibleContent(flagged(after))).toEqual(visibleContent(after));
  });

  test("a share that no longer holds is told and written anew with everything else that does not follow", () => {
    const after = flagged();
    const stale = withProgress(after, { value: 0.9, formula: formulasUnder(after, "Progress")?.[0] ?? "" });
    const frozen = withProgress(after, { value: 0.25, numberFormat: "0%;-0%;0%;@" });
    expect(behind(stale)).toEqual([{ says: "0.9", is: "0.25" }]);
    expect(behind(after)).toEqual([]);
    const whole = replaced(frozen, (review) => planFollow(review, flagSources(review), linkSources(review)));
    expect(under(whole, "Progress")?.[0]).toEqual(under(after, "Progress")?.[0]);
  });

  test("are frozen into what they show, and thawed into the same formulas", () => {
    const before = flagged();
    const frozen = replaced(before, planFreeze);
    expect(formulasUnder(frozen, "Progress")).toEqual([undefined, undefined, undefined]);
    expect(valuesUnder(frozen, "Progress")).toEqual([0.25, "Not known", 1]);
    expect(visibleContent(replaced(frozen, thaw))).toEqual(visibleContent(before));
  });

  test("stand fixed beside plain formulas, which cannot say them, and come back with our functions", () => {
    const before = flagged();
    const plain = replaced(before, (review) => planPlainFormulas(review, "modern", plainSources(review)));
    const formulas = plain.grids.flatMap(({ rows }) => rows.flat().flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.includes("OKR."))).toEqual([]);
    expect(visibleContent(replaced(plain, thaw))).toEqual(visibleContent(before));
  });

  test.each([
    ["as written", (workbook: Workbook) => workbook],
    ["frozen", (workbook: Workbook) => replaced(workbook, planFreeze)],
  ])("go without a trace: %s", (_, prepare) => {
    const bare = replaced(prepare(flagged()), (review) => planRemove(review, "everything"));
    expect(visibleContent(bare)).toEqual(visibleContent(workbookOf(okrs())));
    const formats = bare.grids.flatMap(({ rows }) =>
      rows.flat().flatMap(({ numberFormat }) => numberFormat ?? []),
    );
    expect(formats.filter((format) => format.includes("%"))).toEqual([]);
  });

  test("of a table without owners only Ownership is refused, with the way out", () => {
    const grid = gridOf({ sheet: "OKRs" })`
      Objective    | Key result       | Baseline | Target | Actual
      Grow revenue | Win 120 accounts | 40       | 120    | 60
      Grow revenue | Raise deal size  | 10       | 20     | 12
    `;
    const review = readLinked(workbookOf(grid));
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const plan = planFlags(
      review,
      { tables, flags: ["progress", "owner"], place: "beside" },
      flagSources(review),
    );
    expect(plan.refusals).toEqual([expect.objectContaining({ instead: "Name yours in Tables." })]);
    expect(plan.groups.map(({ title }) => title)).toContain("OKRs → F Progress");
  });
});

describe("what the user typed under our words stays the user's", () => {
  test.each([
    ["a share typed over our formula", "Progress", { value: 0.5, numberFormat: "0%" }],
    ["our function asked by the user", "Progress", { value: 0.5, formula: "=OKR.PROGRESS(F2,E2,D2)" }],
    ["our function asked for the owner", "Ownership", { value: "Named", formula: "=OKR.OWNER(C2)" }],
  ])("%s", (_, heading, cell) => {
    const typed = withCellUnder(flagged(), heading, cell);
    const review = readLinked(typed);
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const flags = ["health", "progress", "owner"] as const;
    const plan = planFlags(review, { tables, flags, place: "beside" }, flagSources(review));
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("typed over by hand"),
    ]);
    const removed = replaced(typed, (now) => planRemove(now, "everything"));
    expect(under(removed, heading)?.[0]).toEqual(expect.objectContaining(cell));
  });
});

type Content = Partial<Pick<ReturnType<typeof cellAt>, "value" | "formula" | "numberFormat">>;

function withCellUnder(workbook: Workbook, heading: string, cell: Content): Workbook {
  const grids = workbook.grids.map((grid) => {
    const column = grid.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
    const rows = grid.rows.map((cells, row) =>
      cells.map((old, right) => (row === 1 && right === column ? { value: undefined, ...cell } : old)),
    );
    return { ...grid, rows };
  });
  return { ...workbook, grids };
}

const withProgress = (workbook: Workbook, cell: Content) => withCellUnder(workbook, "Progress", cell);

function behind(workbook: Workbook) {
  const { differing } = cellsBehind(readLinked(workbook));
  return differing.map(({ says, is }) => ({ says, is }));
}
