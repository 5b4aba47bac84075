import { gridOf as gridNamed, type Grid } from "../../../../src/core/model/grid";
import { OUR_SHEETS } from "../../../../src/core/model/marks";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";

const done = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(readLinked(workbook), request));

const PLAIN = greenDashboard();
const LINKED = linkedWorkbook(PLAIN, ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
const tables = readLinked(LINKED).tables.map(({ fingerprint }) => fingerprint);
const REQUESTS: readonly PlanRequest[] = [
  { kind: "flags", choice: { tables, flags: ["health", "staleness"], place: "new sheet" } },
  { kind: "log" },
  { kind: "report" },
];
const DRESSED = REQUESTS.reduce(done, LINKED);
const REMOVE = { kind: "remove", scope: "everything" } as const;
const OURS = [OUR_SHEETS.links, OUR_SHEETS.settings, OUR_SHEETS.log, OUR_SHEETS.flags, OUR_SHEETS.report];
const sheetsOf = ({ grids }: Workbook) => grids.map(({ sheet }) => sheet);
const planned = (workbook: Workbook) => planFor(readLinked(workbook), REMOVE);
const copyOf = (sheet: string, name = `${sheet} (2)`) =>
  living.duplicated(DRESSED, sheet, { name, at: DRESSED.grids.length });

test("all sheets of ours stand there before they are duplicated", () => {
  expect(sheetsOf(DRESSED)).toEqual(expect.arrayContaining(OURS));
  expect(sheetsOf(done(DRESSED, REMOVE))).toEqual(sheetsOf(PLAIN));
});

describe.each(OURS)("A duplicate of %s", (sheet) => {
  test.each([`${sheet} (2)`, "Kept"])("called %s is said in the plan, and goes with the rest", (name) => {
    const copied = copyOf(sheet, name);
    const { groups, refusals } = planned(copied);
    expect(groups.map(({ title }) => title)).toContain(name);
    expect(refusals).toEqual([]);
    expect(sheetsOf(done(copied, REMOVE))).toEqual(sheetsOf(PLAIN));
  });

  test("stays and is named while somebody has written beside what is ours, and what he wrote stays", () => {
    const copied = copyOf(sheet);
    const noted = living.typed(copied, { sheet: `${sheet} (2)`, row: 1, column: 24 }, "ask Ada");
    expect(planned(noted).refusals.map(({ reason }) => reason)).toEqual([
      `"${sheet} (2)" also holds cells that you wrote; they and the sheet stay.`,
    ]);
    const left = done(noted, REMOVE);
    expect(sheetsOf(left)).toEqual([...sheetsOf(PLAIN), `${sheet} (2)`]);
    const filled = gridNamed(left.grids, `${sheet} (2)`)?.rows.flatMap((cells) =>
      cells.flatMap(({ value }) => value ?? []),
    );
    expect(filled).toEqual(["ask Ada"]);
    expect(left.metadata).toBeUndefined();
  });
});

test("what somebody wrote below a duplicated list of links stays", () => {
  const copied = copyOf(OUR_SHEETS.links);
  const below = { sheet: `${OUR_SHEETS.links} (2)`, row: 3, column: 0 };
  const grown = {
    ...copied,
    grids: copied.grids.map((grid) =>
      grid.sheet === below.sheet ? { ...grid, rows: [...grid.rows, [], []] } : grid,
    ),
  };
  const left = done(living.typed(grown, below, "Agreed with Alan"), REMOVE);
  const filled = gridNamed(left.grids, below.sheet)?.rows.flatMap((cells) =>
    cells.flatMap(({ value }) => value ?? []),
  );
  expect(filled).toEqual(["Agreed with Alan"]);
});

test("a log of before that holds lines which ours has not stays, unless the user says that it goes", () => {
  const copied = copyOf(OUR_SHEETS.log, "Log of 2025");
  const older = living.typed(copied, { sheet: "Log of 2025", row: 1, column: 5 }, 17);
  const { refusals, doubts } = planned(older);
  expect(refusals).toEqual([]);
  expect(doubts).toMatchObject([{ sheet: "Log of 2025", columns: [{ header: "When" }], isSheet: true }]);
  expect(gridNamed(done(older, REMOVE).grids, "Log of 2025")).toEqual(gridNamed(older.grids, "Log of 2025"));
  expect(sheetsOf(done(older, { ...REMOVE, also: ["Log of 2025"] }))).toEqual(sheetsOf(PLAIN));
});

test("nothing of ours goes while a sheet that is to go with it is protected", () => {
  const copied = copyOf(OUR_SHEETS.log, "Log of 2025");
  const older = living.typed(copied, { sheet: "Log of 2025", row: 1, column: 5 }, 17);
  const isLocked = (grid: Grid) => ({ ...grid, isProtected: grid.sheet === "Log of 2025" });
  const locked = { ...older, grids: older.grids.map(isLocked) };
  const agreed = planFor(readLinked(locked), { ...REMOVE, also: ["Log of 2025"] });
  expect([agreed.steps, agreed.refusals.length]).toEqual([[], 1]);
  expect(planned(locked).steps).not.toEqual([]);
});

test("a sheet of the user's under headings like ours is no duplicate", () => {
  const own = living.cleared(
    copyOf(OUR_SHEETS.settings, "Mine"),
    "Mine",
    ({ value }) => value === "As-of date",
  );
  expect(planned(own).groups.map(({ title }) => title)).not.toContain("Mine");
  expect(sheetsOf(done(own, REMOVE))).toContain("Mine");
});

test("a duplicate of the settings goes whose words are called as they were before", () => {
  const worded = done(DRESSED, { kind: "settings" });
  const copied = living.duplicated(worded, OUR_SHEETS.settings, { name: "Kept", at: worded.grids.length });
  const settings = gridNamed(copied.grids, OUR_SHEETS.settings);
  const row = settings?.rows.findIndex((cells) => cells[0]?.value === "On track") ?? -1;
  expect(row).toBeGreaterThan(0);
  const called = living.typed(copied, { sheet: OUR_SHEETS.settings, row, column: 1 }, "As planned");
  expect(sheetsOf(done(called, REMOVE))).toEqual(sheetsOf(PLAIN));
});
