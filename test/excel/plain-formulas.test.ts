import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import { cellToA1 } from "../../src/core/model/address";
import type { Cell } from "../../src/core/model/cell";
import { HEALTH, STALENESS, VERDICT } from "../../src/core/model/health";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import type { PlannedCell } from "../../src/core/model/write-plan";
import { LONGEST_FORMULA } from "../../src/core/plan/steps/formula-length";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../src/core/plan/keep/plan-freeze";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { planTakeBack } from "../../src/core/plan/recover/plan-take-back";
import { planThaw } from "../../src/core/plan/keep/plan-thaw";
import type { PlainDialect } from "../../src/core/formula/plain/plain-dialect";
import type { Grid } from "../../src/core/model/grid";
import { gridOf } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";
import { planToLink } from "../kit/linked-workbook";
import { openExcel, type KeptBook, type OpenedExcel } from "../kit/open-in-excel";
import { carryOut, cellsOf, planPlain, readOpen } from "../kit/plain-excel";
import { realFunctions } from "../../src/inspect/real-functions";
import { pictureOf } from "../kit/workbook-picture";

jest.setTimeout(120_000);

const UNTOLD: readonly string[] = [HEALTH.checkInputs, STALENESS.checkDate, VERDICT.noData];

let excel: OpenedExcel;
let bare: KeptBook;
let flagged: KeptBook;
let unflagged: KeptBook;

function flags(review: Review) {
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const wanted = ["health", "staleness", ...(review.links.length > 0 ? (["link"] as const) : [])] as const;
  return planFlags(review, { tables, flags: wanted, place: "beside" }, flagSources(review));
}

const refresh = (review: Review) => planLinks(review, { kind: "refresh" }, linkSources(review));
const thaw = (review: Review) => planThaw(review, flagSources(review), linkSources(review));
const plain = (dialect: PlainDialect) => (review: Review) => planPlain(review, dialect);
/** A formula that shows nothing may give way to a blank cell. */
const filled = (workbook: Workbook) => [...cellsOf(workbook, "value")].filter(([, value]) => value !== "");
const read = () => excel.host.readWorkbook({ includeHidden: false });

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
  await excel.open(...greenDashboard().grids);
  bare = excel.keep();
  await carryOut(excel, (review) => planToLink(review, "Raise CSAT from 4.1 to 4.6", "CSAT"));
  await carryOut(excel, (review) =>
    planToLink(review, "Lift average contract value to 30000", "Average contract value"),
  );
  unflagged = excel.keep();
  await carryOut(excel, flags);
  await carryOut(excel, refresh);
  flagged = excel.keep();
});
afterAll(() => excel.close());

describe.each(["modern", "classic"] as const)("%s formulas in a workbook", (dialect) => {
  test.each(["flags and links", "links alone"])(
    "show in every cell what our functions showed: %s",
    async (which) => {
      excel.reopen(which === "links alone" ? unflagged : flagged);
      await excel.preview.settled();
      const before = await read();
      const plan = await carryOut(excel, plain(dialect));
      const after = await read();
      expect([plan.refusals, plan.caution]).toEqual([[], undefined]);
      expect(filled(after)).toEqual(filled(before));
      expect(
        [...cellsOf(after, "formula").values()].filter((formula) => String(formula).includes("OKR.")),
      ).toEqual([]);
      // The directions are frozen: they read words, which no plain formula can.
      const cells = plan.groups
        .flatMap((group) => group.cells)
        .filter(({ becomes }) => String(becomes).startsWith("="));
      const shown = cellsOf(after, "value");
      expect(cells.length).toBe(which === "links alone" ? 6 : 20);
      expect(cells.map(({ at }) => shown.get(`${at.sheet}!${cellToA1(at)}`))).toEqual(
        cells.map(({ shows }) => shows),
      );
      expect(cells.every(({ becomes }) => String(becomes).length <= LONGEST_FORMULA)).toBe(true);
    },
  );

  test("written twice write nothing the second time", async () => {
    excel.reopen(flagged);
    await carryOut(excel, plain(dialect));
    expect(plain(dialect)(await readOpen(excel)).steps).toEqual([]);
  });

  test("go without a trace by Remove, and become our functions again by Thaw and by Take back", async () => {
    excel.reopen(flagged);
    await excel.preview.settled();
    const formulas = cellsOf(await read(), "formula");
    const plan = await carryOut(excel, plain(dialect));
    expect((await excel.host.apply(planTakeBack(plan))).kind).toBe("written");
    expect([...cellsOf(await read(), "formula")]).toEqual([...formulas]);
    await carryOut(excel, plain(dialect));
    await carryOut(excel, thaw);
    expect([...cellsOf(await read(), "formula")]).toEqual([...formulas]);
    await carryOut(excel, plain(dialect));
    await carryOut(excel, (review) => planRemove(review, "everything"));
    const gone = pictureOf(excel.book());
    expect(gone).toEqual(pictureOf(excel.reopen(bare)));
  });
});

test("freezing turns flags, Link columns and the register into words, and thawing brings every formula back", async () => {
  excel.reopen(flagged);
  await excel.preview.settled();
  const before = await read();
  await carryOut(excel, planFreeze);
  const frozen = await read();
  expect([...cellsOf(frozen, "value")]).toEqual(filled(before));
  expect([...cellsOf(frozen, "formula")]).toEqual([]);
  await carryOut(excel, thaw);
  expect([...cellsOf(await read(), "formula")]).toEqual([...cellsOf(before, "formula")]);
});

/** Months with gaps and typed words, typed targets, and key results in prose inside an Excel table. */
function oddSheets(): readonly Grid[] {
  const months = gridOf({ sheet: "Months" })`
    KPI         | Owner        | Target | Jul  | Aug  | Sep  | Last updated
    Net revenue | Alan Turing  | 400    | 380  | 390  | n/a  | 2026-10-05
    Churn rate  | Ada Lovelace | 5      | 4    | 6    | 5.2  | 2026-10-05
    Lead time   | Ada Lovelace | <9     | 8    |      |      | 2026-06-02
    Win rate    | Grace Hopper | 30     | 31   | soon | 28   | 2026-10-01
    Incidents   | Grace Hopper |        | 3    | 2    | 1    | 2026-10-01
  `;
  const prose = gridOf({ sheet: "Prose", excelTables: { Results: "A1:F4" } })`
    Objective | Key result                               | Owner        | Actual | Due        | Last updated
    Grow      | Raise mid-market share from 7 to 12      | Grace Hopper | 9      | 2026-12-31 | 2026-10-01
    Grow      | Lift average contract value from 18000 to 30000 | Emmy Noether | 24000 | 2026-12-31 | 2026-10-01
    Grow      | Be loved by everybody                    | Ada Lovelace | 4      | 2026-12-31 | 2026-10-01
  `;
  return [months, prose];
}

test.each(["modern", "classic"] as const)(
  "%s formulas over periods, prose and an Excel table say what the plan says, and never another word",
  async (dialect) => {
    await excel.open(...oddSheets());
    await carryOut(excel, flags);
    const before = cellsOf(await read(), "value");
    const plan = await carryOut(excel, plain(dialect));
    const after = cellsOf(await read(), "value");
    const at = (cell: PlannedCell) => `${cell.at.sheet}!${cellToA1(cell.at)}`;
    const cells = plan.groups.flatMap((group) => group.cells);
    const told = cells.filter(({ shows }) => shows !== undefined);
    expect(told.map((cell) => [at(cell), after.get(at(cell))])).toEqual(
      told.map((cell) => [at(cell), cell.shows]),
    );
    const others = cells.filter((cell) => (after.get(at(cell)) ?? "") !== before.get(at(cell)));
    expect(others.filter((cell) => !UNTOLD.includes(String(after.get(at(cell)))))).toEqual([]);
    expect(plan.caution).toMatch(/cannot read/);
  },
);

/** Times of the clock beside words, a bare number, another time, none, and a target in a name. */
function timesOfTheClock(): readonly Grid[] {
  const kpis = gridOf({ sheet: "Service" })`
    KPI             | Owner        | Target | Actual | Last updated
    Response time   | Ada Lovelace | <6h    | 0.2083 | 2026-10-05
    Handling time   | Ada Lovelace | <4h    | 0.2083 | 2026-10-05
    Resolution time | Alan Turing  | 4      | 0.2083 | 2026-10-05
    Waiting time    | Alan Turing  | 0.25   | 0.2083 | 2026-10-05
  `;
  const keyResults = gridOf({ sheet: "OKR" })`
    Objective     | Key result                                  | Owner        | Actual | Last updated
    Answer faster | Cut response time from 9 hours to 6 hours   | Grace Hopper | 0.2083 | 2026-10-01
    Answer faster | Keep handling time below 4 hours            | Grace Hopper | 0.2083 | 2026-10-01
    Answer faster | Raise CSAT from 4.1 to 4.6                  | Grace Hopper | 4.5    | 2026-10-01
  `;
  return [kpis, keyResults].map((grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.map(asTimeOfDay)),
  }));
}

function asTimeOfDay(cell: Cell): Cell {
  const isTime = typeof cell.value === "number" && cell.value < 1;
  return isTime ? { ...cell, numberFormat: "h:mm" } : cell;
}

test.each(["functions", "modern", "classic"] as const)(
  "%s never compare a time of the clock with a number whose unit nobody knows",
  async (dialect) => {
    await excel.open(...timesOfTheClock());
    await carryOut(excel, flags);
    if (dialect !== "functions") await carryOut(excel, plain(dialect));
    const values = cellsOf(await read(), "value");
    const column = (sheet: string, rows: readonly number[]) =>
      rows.map((row) => values.get(`${sheet}!${healthColumn(values, sheet)}${String(row)}`));
    // A plain formula reads no text that is put together in it.
    const besideWords =
      dialect === "functions" ? ["On track", "Off track"] : [HEALTH.checkInputs, HEALTH.checkInputs];
    expect(column("Service", [2, 3, 4, 5])).toEqual([...besideWords, HEALTH.checkInputs, "On track"]);
    expect(column("OKR", [2, 3])).toEqual([HEALTH.checkInputs, HEALTH.checkInputs]);
  },
);

function healthColumn(values: ReadonlyMap<string, unknown>, sheet: string): string {
  const place = [...values].find(([at, value]) => value === "Health" && at.startsWith(`${sheet}!`))?.[0];
  return /!([A-Z]+)/.exec(place ?? "")?.[1] ?? "";
}
