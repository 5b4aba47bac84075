import { cellsBehind } from "../../src/core/cells-behind";
import type { CellValue } from "../../src/core/model/cell";
import { cellAt, gridOf as gridNamed } from "../../src/core/model/grid";
import { HEALTH, VERDICT } from "../../src/core/model/health";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import { measuresOf } from "../../src/core/model/scorecard";
import { SETTING_KEYS, type SettingKey } from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/workbook";
import { registerCells } from "../../src/core/ours/register-cells";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import type { FlagsChoice } from "../../src/core/plan/flags/flags-choice";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { computedBook } from "../kit/computed-book";
import { AS_OF, ROWS_AT_THE_EDGE, TURNING_VALUES, type SettingChanges } from "../kit/rows-at-the-edge";
import { workbookOf } from "../kit/grid";

jest.setTimeout(120_000);

/** What somebody types into the settings that links look at. */
const LINK_CHANGES: SettingChanges = { reviewDays: 3, kpiReview: "weekly" };
/** Of the others no cell speaks. */
const ONLY_PANE: SettingChanges = {
  okrReview: "yearly",
  question: "monthly",
  unmovedDays: 30,
  keyResultsFewest: 1,
  keyResultsGood: 3,
  keyResultsMost: 9,
  measuresLean: 2,
  measuresHeavy: 7,
  measuresBinder: 20,
  ownerFew: 3,
  ownerMany: 20,
  activityShare: 0.3,
  confidenceLow: 0.7,
  fadingShare: 0.2,
  trendPoints: 5,
  coverageDays: 60,
  driftDays: 14,
  successCommitted: 0.9,
  successStretch: 0.6,
  stretchLow: 0.5,
  stretchHigh: 0.8,
  stretchMargin: 0.05,
  linesMost: 9,
  termObjective: "Ziel",
  termKeyResult: "Ergebnis",
  termKpi: "Kennzahl",
};

const read = (workbook: Workbook) => reviewWorkbook(workbook, AS_OF);

function done(workbook: Workbook, request: (review: Review) => PlanRequest): Workbook {
  const review = read(workbook);
  const plan = planFor(review, request(review));
  expect(plan.refusals).toEqual([]);
  return applySteps(workbook, plan);
}

/** Flags first, and only then the settings: the formulas that stand are to name them. */
function flagged(workbook: Workbook, flags: FlagsChoice["flags"]): Workbook {
  const written = done(workbook, ({ tables }) => {
    const chosen = tables.map(({ fingerprint }) => fingerprint);
    return { kind: "flags", choice: { tables: chosen, flags, place: "beside" } };
  });
  const dated = done(written, () => ({ kind: "set", values: { cycleEnd: dateSerial(2026, 6, 30) } }));
  return done(dated, () => ({ kind: "settings" }));
}

/** A KPI that has been out for five days beside one key result, and for long beside another. */
function linked(): Workbook {
  const workbook = done(workbookOf(...ROWS_AT_THE_EDGE), ({ scorecard }) => {
    const keyOf = (name: string) => measuresOf(scorecard).find((one) => one.name === name)?.key ?? "";
    const links = ["Win towns", "Win resellers"].map((name) => ({
      keyResult: keyOf(name),
      kpi: keyOf("New sites"),
      relation: "measures" as const,
    }));
    return { kind: "link", links };
  });
  return withDays(flagged(workbook, ["health", "link"]));
}

function withDays(workbook: Workbook): Workbook {
  const register = registerCells(read(workbook));
  if (!register) throw new Error("The register was expected.");
  const { columns, grid } = register;
  const days = [
    { outSince: AS_OF - 5, linkedOn: AS_OF - 60, reviewed: undefined },
    { outSince: AS_OF - 40, linkedOn: AS_OF - 60, reviewed: AS_OF - 20 },
  ];
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const name = (["outSince", "linkedOn", "reviewed"] as const).find((one) => columns.get(one) === column);
      const day = name && days[row - 1]?.[name];
      return day === undefined ? cell : { ...cell, value: day };
    }),
  );
  const grids = workbook.grids.map((one) => (one.sheet === grid.sheet ? { ...one, rows } : one));
  return { ...workbook, grids };
}

/** What our cells beside the tables show. */
function cellsOf({ workbook, ours }: Review): readonly CellValue[] {
  return ours.columns.flatMap(({ sheet, column, rows }) => {
    const grid = gridNamed(workbook.grids, sheet);
    return grid ? rows.map((row) => cellAt(grid, row, column).value) : [];
  });
}

function paneOf({ assessments, links }: Review): string {
  const words = [...assessments.values()].map(({ health, staleness }) => [health, staleness]);
  return JSON.stringify([words, links.map(({ verdict }) => verdict)]);
}

const NOTHING_BEHIND = { differing: [], unknown: [], elsewhere: [] };

/** Read as typed; no cell says other than the pane; and both say something else than before. */
const TURNED = [true, [], true, true];

/** What becomes of the workbook when the settings of each group alone have other values. */
async function changedInTurn(
  workbook: Workbook,
  groups: readonly SettingChanges[],
): Promise<readonly unknown[]> {
  const book = await computedBook(workbook);
  const before = read(book.read());
  expect(cellsBehind(before)).toEqual(NOTHING_BEHIND);
  const { places } = before.ours.names;
  const said: unknown[] = [];
  for (const changes of groups) {
    const settings = Object.keys(changes) as SettingKey[];
    for (const setting of settings) book.type(places[setting], changes[setting]);
    await book.calculate();
    const after = read(book.read());
    const isRead = settings.every((setting) => after.settings[setting] === changes[setting]);
    const isOther = [
      paneOf(after) !== paneOf(before),
      JSON.stringify(cellsOf(after)) !== JSON.stringify(cellsOf(before)),
    ];
    said.push([settings, isRead, cellsBehind(after).differing, ...isOther]);
    for (const setting of settings) book.type(places[setting], before.settings[setting]);
  }
  book.close();
  return said;
}

/** A calculation takes up to a third of a second: each setting alone in the long run, otherwise a few at a time. */
const AT_ONCE = process.env.SOAK === "1" ? 1 : 5;

function groupsOf(changes: SettingChanges): readonly SettingChanges[] {
  const all = Object.entries(changes);
  const starts = all.flatMap((_, index) => (index % AT_ONCE === 0 ? [index] : []));
  return starts.map((start) => Object.fromEntries(all.slice(start, start + AT_ONCE)) as SettingChanges);
}

const FLAGGED = flagged(workbookOf(...ROWS_AT_THE_EDGE), ["health", "staleness", "owner"]);
const LINKED = linked();
const plain = (workbook: Workbook) => done(workbook, () => ({ kind: "plain", dialect: "modern" }));
const BOOKS = [
  ["our functions", FLAGGED, LINKED],
  ["plain formulas", plain(FLAGGED), plain(LINKED)],
] as const;

test("every setting is asked here", () => {
  const asked = [TURNING_VALUES, LINK_CHANGES, ONLY_PANE].flatMap((changes) => Object.keys(changes));
  expect(asked.sort()).toEqual([...SETTING_KEYS].sort());
});

test.each(BOOKS)("a cell of the settings turns the pane and %s alike", async (_, flags, links) => {
  const groups = [groupsOf(TURNING_VALUES), groupsOf(LINK_CHANGES)] as const;
  const said = [...(await changedInTurn(flags, groups[0])), ...(await changedInTurn(links, groups[1]))];
  expect(said).toEqual(groups.flat().map((changes) => [Object.keys(changes), ...TURNED]));
});

test("what only the pane looks at is read, and turns no cell", async () => {
  const book = await computedBook(FLAGGED);
  const before = read(book.read());
  for (const [setting, value] of Object.entries(ONLY_PANE))
    book.type(before.ours.names.places[setting as SettingKey], value);
  await book.calculate();
  const after = read(book.read());
  expect(after.settings).toMatchObject(ONLY_PANE);
  expect(cellsOf(after)).toEqual(cellsOf(before));
  book.close();
});

test.each(BOOKS)("%s show the words that the workbook has for ours", async (_, _flags, links) => {
  const book = await computedBook(links);
  const before = read(book.read());
  const { words } = before.ours.names;
  if (!words) throw new Error("The words were expected.");
  const cell = (word: string) => {
    const row = words.at.row + Object.keys(words.called).indexOf(word);
    return { ...words.at, row, column: words.at.column + 1 };
  };
  const own = new Map<CellValue, string>([
    [HEALTH.onTrack, "Im Plan"],
    [HEALTH.offTrack, "Aus dem Plan"],
    [VERDICT.reviewDue, "Ansehen"],
  ]);
  for (const [word, called] of own) book.type(cell(word as string), called);
  await book.calculate();
  const after = read(book.read());
  expect(cellsBehind(after)).toEqual(NOTHING_BEHIND);
  expect(paneOf(after)).toBe(paneOf(before));
  expect(cellsOf(after)).toEqual(cellsOf(before).map((word) => own.get(word) ?? word));
  expect(cellsOf(after)).toEqual(expect.arrayContaining([...own.values()]));
  book.type(cell(HEALTH.onTrack), HEALTH.offTrack);
  const refused = read(book.read());
  expect(refused.settings.words).toEqual({});
  expect(refused.settings.unreadable[0]?.reason).toContain("says something else");
  book.close();
});
