import fc from "fast-check";
import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import { cellToA1 } from "../../src/core/model/address";
import { HEALTH, STALENESS, VERDICT } from "../../src/core/model/health";
import type { Review } from "../../src/core/model/review";
import type { PlannedCell } from "../../src/core/model/write-plan";
import { LONGEST_FORMULA } from "../../src/core/plan/formula-length";
import { planFlags } from "../../src/core/plan/plan-flags";
import { planFreeze } from "../../src/core/plan/plan-freeze";
import { planLinks } from "../../src/core/plan/plan-links";
import { planRemove } from "../../src/core/plan/plan-remove";
import { planTakeBack } from "../../src/core/plan/plan-take-back";
import { planThaw } from "../../src/core/plan/plan-thaw";
import type { PlainDialect } from "../../src/core/plan/plan-plain-dialect";
import { greenDashboard } from "../kit/green-dashboard";
import { planToLink } from "../kit/linked-workbook";
import { openExcel, type KeptBook, type OpenedExcel } from "../kit/open-in-excel";
import { carryOut, cellsOf, planPlain, readOpen } from "../kit/plain-excel";
import { gridOfRandom, randomSheets } from "../kit/random-workbook";
import { realFunctions } from "../kit/real-functions";
import { pictureOf } from "../kit/workbook-picture";

jest.setTimeout(120_000);

const SEED = 20261010;
const BOOKS = process.env.SOAK === "1" ? 200 : 6;
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
      expect([...cellsOf(after, "value")]).toEqual([...cellsOf(before, "value")]);
      expect(
        [...cellsOf(after, "formula").values()].filter((formula) => String(formula).includes("OKR.")),
      ).toEqual([]);
      const cells = plan.groups.flatMap((group) => group.cells);
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
  const filled = [...cellsOf(before, "value")].filter(([, value]) => value !== "");
  expect([...cellsOf(frozen, "value")]).toEqual(filled);
  expect([...cellsOf(frozen, "formula")]).toEqual([]);
  await carryOut(excel, thaw);
  expect([...cellsOf(await read(), "formula")]).toEqual([...cellsOf(before, "formula")]);
});

test("plain formulas in random workbooks say what the plan says, and what our functions said where they can be told", async () => {
  for (const [index, sheet] of fc.sample(randomSheets, { seed: SEED, numRuns: BOOKS }).entries()) {
    await excel.open(gridOfRandom(sheet));
    await carryOut(excel, flags);
    const before = cellsOf(await read(), "value");
    const plan = await carryOut(excel, plain(index % 2 === 0 ? "modern" : "classic"));
    const after = cellsOf(await read(), "value");
    const cells = plan.groups.flatMap((group) => group.cells);
    const at = (cell: PlannedCell) => `${cell.at.sheet}!${cellToA1(cell.at)}`;
    const told = cells.filter(({ shows }) => shows !== undefined);
    expect([sheet, told.map((cell) => after.get(at(cell)))]).toEqual([sheet, told.map(({ shows }) => shows)]);
    const others = cells.filter((cell) => after.get(at(cell)) !== before.get(at(cell)));
    expect([sheet, others.filter((cell) => !UNTOLD.includes(String(after.get(at(cell)))))]).toEqual([
      sheet,
      [],
    ]);
    expect([sheet, others.length > 0 && plan.caution === undefined]).toEqual([sheet, false]);
  }
});
