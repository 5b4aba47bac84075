import { registerColumn } from "../../../kit/register-column";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import { dateSerial } from "../../../../src/core/model/period";
import { isOurFormula, plainFlagOf } from "../../../../src/core/model/marks";
import type { Workbook } from "../../../../src/core/model/workbook";
import { plainSources } from "../../../../src/core/plain-sources";
import { flagSources } from "../../../../src/core/flag-sources";
import { linkSources } from "../../../../src/core/link-sources";
import { ownColumns } from "../../../../src/core/ours/own-columns";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../../../src/core/plan/keep/plan-freeze";
import type { PlainDialect } from "../../../../src/core/formula/plain/plain-dialect";
import { planPlainFormulas } from "../../../../src/core/plan/keep/plan-plain-formulas";
import { plainFormula } from "../../../../src/core/formula/plain/plain-translate";
import { NO_TEXTS } from "../../../../src/core/formula/plain/plain-texts";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { planRepair } from "../../../../src/core/plan/keep/plan-repair";
import { functionFormulas, planThaw } from "../../../../src/core/plan/keep/plan-thaw";
import { NO_METADATA } from "../../../../src/core/model/metadata";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";

const CYCLE = { start: dateSerial(2026, 10, 1), end: dateSerial(2026, 12, 31) };

function kpis(): Grid {
  return gridOf({ sheet: "KPIs" })`
    KPI            | Owner        | Baseline | Target  | Actual | Last updated
    Lead velocity  | Alan Turing  |          | 400     | 420    | 2026-10-05
    Deal size      | Emmy Noether |          | €1.2m   | €1.1m  | 2026-10-05
    Team happiness | Ada Lovelace | 60       | +25%    | 71     | 2026-10-05
    Win rate       | Ada Lovelace |          | 30      | n/a    | 2026-10-01
  `;
}

function flagged(workbook: Workbook, place: "beside" | "new sheet" = "beside"): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place, cycle: CYCLE };
  return applySteps(workbook, planFlags(review, choice, flagSources(review)));
}

function planOf(workbook: Workbook, dialect: PlainDialect = "modern") {
  const review = readLinked(workbook);
  return planPlainFormulas(review, dialect, plainSources(review));
}

function formulasIn(workbook: Workbook): readonly string[] {
  return workbook.grids.flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.flatMap(({ formula }) => formula ?? [])),
  );
}

function valuesIn({ grids }: Workbook): unknown {
  return grids.map(({ sheet, rows }) => [
    sheet,
    rows.flatMap((cells, row) =>
      cells.flatMap(({ value }, column) => (value === undefined ? [] : [[row, column, value]])),
    ),
  ]);
}

describe("plain formulas", () => {
  test("each flag becomes one formula that is the same in every row but for its number", () => {
    const plan = planOf(flagged(workbookOf(kpis())));
    const [health] = plan.groups;
    expect(plan.title).toBe("Write 8 cells");
    expect(health?.title).toBe("KPIs → G Health");
    const texts = new Set(
      health?.cells.map(({ becomes }) => String(becomes).replace(/(\$[A-Z]+)\d+/g, "$1#")),
    );
    expect(texts.size).toBe(1);
  });

  test("what a formula cannot read says Check inputs, and the plan says which row and why", () => {
    const plan = planOf(flagged(workbookOf(kpis())));
    expect(plan.groups[0]?.cells.map(({ shows }) => shows)).toEqual([
      "On track",
      "At risk",
      "Check inputs",
      "No data",
    ]);
    expect(plan.caution).toBe(
      'KPIs → G Health: 1 row will say "Check inputs", because plain formulas cannot read G4 (target "+25%").',
    );
  });

  test("typed amounts and words for no data are known by their letters", () => {
    const [health] = planOf(flagged(workbookOf(kpis()))).groups;
    const formula = String(health?.cells[0]?.becomes);
    expect(formula).toContain('XLOOKUP(TRUE,EXACT(actualTyped,{"€1.1m","n/a"}),{1100000,""},actualTyped)');
    expect(formula).toContain('{"€1.2m","€1.2m"}),{1200000,1200000}');
  });

  test("without flags there is nothing to translate", () => {
    const plan = planOf(workbookOf(kpis()));
    expect(plan.steps).toEqual([]);
    expect(plan.refusals.map(({ instead }) => instead)).toEqual(["Write the flags first."]);
  });

  test("a column of which no row can be told is left as it is", () => {
    const prose = gridOf({ sheet: "KPIs" })`
      KPI            | Owner        | Baseline | Target  | Actual | Last updated
      Lead velocity  | Alan Turing  | 400      | +10%    | 420    | 2026-10-05
      Deal size      | Emmy Noether | 800      | +5%     | 900    | 2026-10-05
      Team happiness | Ada Lovelace | 60       | +25%    | 71     | 2026-10-05
    `;
    const plan = planOf(flagged(workbookOf(prose)));
    expect(plan.groups.map(({ title }) => title)).toEqual(["KPIs → H Staleness"]);
    expect(plan.refusals[0]?.reason).toMatch(/can read none of its rows, such as target "\+10%"/);
  });

  test.each(["beside", "new sheet"] as const)(
    "are found as ours without the journal, and removed, flags %s",
    (place) => {
      const bare = workbookOf(kpis());
      const before = flagged(bare, place);
      const plain = { ...applySteps(before, planOf(before)), metadata: undefined } as unknown as Workbook;
      expect(formulasIn(plain).filter((formula) => formula.includes("OKR."))).toEqual([]);
      const removed = applySteps(plain, planRemove(readLinked(plain), "everything"));
      expect(valuesIn(removed)).toEqual(valuesIn(bare));
    },
  );

  test("are found again after the user put a column before them", () => {
    const before = flagged(workbookOf(kpis()));
    const plain = applySteps(before, planOf(before));
    const grids = plain.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) => [...cells.slice(0, 6), { value: undefined }, ...cells.slice(6)]),
    }));
    const moved = { ...plain, grids: [grids[0] ?? kpis(), ...plain.grids.slice(1)] };
    expect(ownColumns(moved, NO_METADATA).map(({ name, column }) => [name, column])).toEqual([
      ["health", 7],
      ["staleness", 8],
    ]);
  });

  test("change dialect when asked again, and nothing when asked for the same", () => {
    const before = flagged(workbookOf(kpis()));
    const modern = applySteps(before, planOf(before, "modern"));
    expect(planOf(modern, "modern").steps).toEqual([]);
    const classic = applySteps(modern, planOf(modern, "classic"));
    expect(formulasIn(classic).some((formula) => formula.includes("LET("))).toBe(false);
    expect(formulasIn(classic).filter((formula) => plainFlagOf(formula) === "health")).toHaveLength(4);
  });

  test("come out of frozen words, too, and Thaw makes them our functions again", () => {
    const before = flagged(workbookOf(kpis()));
    const frozen = applySteps(before, planFreeze(readLinked(before)));
    const plain = applySteps(frozen, planOf(frozen));
    expect(formulasIn(plain).filter((formula) => plainFlagOf(formula) !== undefined)).toHaveLength(8);
    const review = readLinked(plain);
    const thawed = applySteps(plain, planThaw(review, flagSources(review), linkSources(review)));
    expect(formulasIn(thawed)).toEqual(formulasIn(before));
  });

  test("that an older Excel does not know are repaired into our functions", () => {
    const before = flagged(workbookOf(kpis()));
    const plain = applySteps(before, planOf(before));
    const broken = {
      ...plain,
      grids: plain.grids.map((grid) => ({
        ...grid,
        rows: grid.rows.map((cells) =>
          cells.map((cell) => (isOurFormula(cell.formula) ? { ...cell, value: { error: "#NAME?" } } : cell)),
        ),
      })),
    };
    const review = readLinked(broken);
    const functions = () => functionFormulas(review, flagSources(review), linkSources(review));
    const repaired = applySteps(broken, planRepair(review, functions));
    expect(formulasIn(repaired)).toEqual(formulasIn(before));
  });

  test("a call that we never write stays what it is", () => {
    expect(plainFormula("=OKR.HEALTH(OKR.NUMBER(B2),C2)", "modern", NO_TEXTS)).toBeUndefined();
    expect(plainFormula("=OKR.SCORE(B2:B5)", "modern", NO_TEXTS)).toBeUndefined();
    expect(plainFormula('="OKR.HEALTH(1,2)"', "modern", NO_TEXTS)).toBe('="OKR.HEALTH(1,2)"');
  });
});

describe("freezing the register", () => {
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective | Key result                | Owner        | Baseline | Target | Actual | Start      | Due
    Grow      | Lead velocity to 400      | Alan Turing  | 100      | 400    | 420    | 2026-07-01 | 2026-12-31
    Grow      | Win rate from 20 to 30    | Ada Lovelace | 20       | 30     | 21     | 2026-07-01 | 2026-12-31
  `;
  const linked = () =>
    linkedWorkbook(
      workbookOf(kpis(), okrs),
      ["Lead velocity to 400", "Lead velocity"],
      ["Win rate from 20 to 30", "Win rate"],
    );

  test("a broken link keeps its formulas, since nobody could bring them back", () => {
    const workbook = linked();
    const broken = {
      ...workbook,
      grids: workbook.grids.map((grid) =>
        grid.sheet === "OKRs" ? { ...grid, rows: grid.rows.slice(0, 2) } : grid,
      ),
    };
    const plan = planFreeze(readLinked(broken));
    const frozen = applySteps(broken, plan);
    const register = frozen.grids.find(({ sheet }) => sheet === "OKR Links");
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      'Row 3 of "OKR Links" is a broken link; it keeps its formulas, since they could not be brought back.',
    ]);
    expect(register && cellAt(register, 1, registerColumn("verdict")).formula).toBeUndefined();
    expect(register && cellAt(register, 2, registerColumn("verdict")).formula).toContain("OKR.LINK(");
  });
});
