import { flagSources } from "../../../../src/core/flag-sources";
import { cellToA1 } from "../../../../src/core/model/address";
import type { Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import type { FlagContent } from "../../../../src/core/plan/flags/flags-choice";
import { dateSerial } from "../../../../src/core/model/period";
import { planFor } from "../../../../src/core/plan-for";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { gridOfRows, workbookOf } from "../../../kit/grid";
import { readLinked, withSheet } from "../../../kit/linked-workbook";
import { shopNames } from "../../../kit/shop-names";

/** More rows than two flags each may have formulas without being felt. */
function kpis(rows: number): Grid {
  const body = shopNames(rows).map((name) => [name, 10, 12, dateSerial(2026, 10, 5)]);
  return gridOfRows([["KPI", "Target", "Actual", "Updated"], ...body], { sheet: "KPIs" });
}

function planned(workbook: Workbook, content?: FlagContent): WritePlan {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = {
    tables,
    flags: ["health", "staleness"],
    place: "beside",
    ...(content && { content }),
  } as const;
  return planFlags(review, choice, flagSources(review));
}

function becomes({ groups }: WritePlan): Readonly<Record<string, unknown>> {
  const cells = groups.flatMap((group) => group.cells).filter(({ at }) => at.sheet === "KPIs");
  return Object.fromEntries(cells.map((cell) => [cellToA1(cell.at), cell.becomes]));
}

const withActual = (workbook: Workbook, row: number, actual: number): Workbook =>
  withSheet(workbook, "KPIs", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, at) =>
      at === row ? cells.map((cell, column) => (column === 2 ? { ...cell, value: actual } : cell)) : cells,
    ),
  }));

const many = workbookOf(kpis(2_501));
/** The same with its words: read once, whoever asks. */
const flagged = (() => {
  let written: Workbook | undefined;
  return () => (written ??= applySteps(many, planned(many, "values")));
})();

test("more than 5,000 formulas are cautioned, and words are an offer that says what they lack", () => {
  expect(planned(many).caution).toMatch(/^5,002 formulas will make this workbook slower/);
  const words = planned(many, "values");
  expect(becomes(words).E2).toBe("On track");
  expect(words.caution).toMatch(/do not follow your edits: Today says which no longer hold/);
});

test("a row that no day is told of has one flag, so that half as many formulas are counted", () => {
  const undated = workbookOf({ ...kpis(2_501), rows: kpis(2_501).rows.map((cells) => cells.slice(0, 3)) });
  expect(planned(undated).caution).toBeUndefined();
});

test("words go on as words: Today counts what no longer holds, and one plan writes it", () => {
  expect(planned(flagged()).title).toBe("Write nothing");
  const edited = readLinked(withActual(flagged(), 1, 3));
  expect(edited.cases.behind.differing).toHaveLength(1);
  expect(becomes(planFor(edited, { kind: "follow" }))).toEqual({ E2: "Off track" });
});

test("words become formulas again where the user says so", () => {
  expect(String(becomes(planned(flagged(), "formulas")).E2)).toMatch(/^=OKR\.HEALTH\(/);
});

test("few words are what another program made of our formulas, which come back", () => {
  const few = workbookOf(kpis(3));
  const flagged = applySteps(few, planned(few, "values"));
  expect(String(becomes(planned(flagged)).E2)).toMatch(/^=OKR\.HEALTH\(/);
});

describe("In an Excel that cannot calculate our functions", () => {
  const old = { ...workbookOf(kpis(3)), lacksFunctions: true } as const;

  test("flags are words however few they are, and the plan says so", () => {
    const plan = planned(old);
    expect(Object.values(becomes(plan)).filter((cell) => String(cell).startsWith("="))).toEqual([]);
    expect(becomes(plan)).toMatchObject({ E2: "On track" });
    expect(plan.caution).toContain("cannot calculate our functions");
  });

  test("an edit is followed by a word, too", () => {
    const edited = withActual({ ...applySteps(old, planned(old)), lacksFunctions: true }, 1, 1);
    const cells = planFor(readLinked(edited), { kind: "follow" }).groups.flatMap((group) => group.cells);
    expect(cells.map((cell) => cell.becomes)).toEqual(["Off track"]);
  });

  test("a link, which is a formula of ours, is refused with the way out", () => {
    const review = readLinked({ ...greenDashboard(), lacksFunctions: true });
    const [keyResult, kpi] = [review.scorecard.keyResults[0]?.key ?? "", review.scorecard.kpis[0]?.key ?? ""];
    const plan = planFor(review, { kind: "link", links: [{ keyResult, kpi, relation: "measures" }] });
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.reason).toContain("cannot calculate our functions");
  });
});
