import { gridOf as gridNamed } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { living } from "../kit/living-workbook";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const DAY = dateSerial(2026, 10, 10);
const SHEET = "Revenue";

type Change = (workbook: Workbook) => Workbook;

const read = (workbook: Workbook) => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  recalculated(applySteps(workbook, planFor(read(workbook), request)), DAY);
const asked =
  (kind: "freeze" | "thaw" | "follow"): Change =>
  (workbook) =>
    done(workbook, { kind });

function flagged(workbook: Workbook, ...flags: readonly ("health" | "staleness")[]): Workbook {
  const tables = read(workbook).tables.map(({ fingerprint }) => fingerprint);
  return done(workbook, { kind: "flags", choice: { tables, flags, place: "beside" } });
}

const cellsOf = (workbook: Workbook) =>
  (gridNamed(workbook.grids, SHEET)?.rows ?? []).map((cells) =>
    cells.flatMap(({ value, formula }) => (value === undefined ? [] : [formula ?? value])),
  );
const textsIn = (workbook: Workbook, row: number) =>
  (cellsOf(workbook)[row] ?? []).flatMap((content) => (typeof content === "string" ? [content] : []));
const heading = (workbook: Workbook, name: string) =>
  gridNamed(workbook.grids, SHEET)?.rows[0]?.findIndex(({ value }) => value === name) ?? -1;
const retitled =
  (words: string | undefined): Change =>
  (workbook) =>
    living.typed(workbook, { sheet: SHEET, row: 0, column: heading(workbook, "Health") }, words);
const widened: Change = (workbook) => living.inserted(workbook, SHEET, 6, ["Oct", 1, 2, 3, 4]);
const same: Change = (workbook) => workbook;
const lost: Change = ({ metadata, ...rest }) => (metadata === undefined ? rest : rest);

/** What is done around it, and what of it the twin lives that never saw us. */
const STORIES: readonly (readonly [string, readonly ("health" | "staleness")[], Change, Change])[] = [
  ["alone", ["health"], same, same],
  ["beside another column of ours", ["health", "staleness"], same, same],
  ["before a column was put in", ["health", "staleness"], widened, widened],
  ["alone, and the hidden part was lost,", ["health"], lost, same],
  ["beside another column of ours, and the hidden part was lost,", ["health", "staleness"], lost, same],
];

describe.each(STORIES)("A heading of ours that was emptied over its cells, %s,", (_, flags, after, twin) => {
  const emptied = recalculated(after(retitled(undefined)(flagged(firstWeek(), ...flags))), DAY);

  test("is one finding, and comes back where it stood", () => {
    const column = read(emptied).cases.behind.differing[0]?.at.column ?? -1;
    expect(read(emptied).cases.behind.differing).toMatchObject([{ at: { row: 0 }, says: "", is: "Health" }]);
    const followed = asked("follow")(emptied);
    expect(heading(followed, "Health")).toBe(column);
    expect(planFor(read(followed), { kind: "follow" }).steps).toEqual([]);
  });

  test("brings no second column, and Remove leaves nothing", () => {
    const again = flagged(emptied, "health");
    const headings = textsIn(again, 0).filter((text) => text.includes("Health"));
    expect(headings).toEqual(["Health"]);
    expect(cellsOf(done(emptied, { kind: "remove", scope: "everything" }))).toEqual(
      cellsOf(twin(firstWeek())),
    );
  });
});

describe.each([
  ["formulas", same, same],
  ["frozen words", asked("freeze"), same],
  ["formulas, whose hidden part was lost,", same, lost],
])("Words of the user's over %s of ours", (_, before, after) => {
  const renamed = after(retitled("RAG")(before(flagged(firstWeek(), "health", "staleness"))));

  test("stay, while the cells below are followed and no second column comes", () => {
    const { ours, cases } = read(renamed);
    const here = ours.columns
      .filter(({ sheet }) => sheet === SHEET)
      .map(({ name, rows }) => [name, rows.length]);
    expect(here).toEqual([
      ["staleness", 4],
      ["health", 4],
    ]);
    expect(cases.behind.differing).toEqual([]);
    const thawed = asked("thaw")(renamed);
    expect(cellsOf(flagged(thawed, "health"))).toEqual(cellsOf(thawed));
    expect(textsIn(thawed, 1).filter((text) => text.startsWith("=OKR.HEALTH("))).toHaveLength(1);
  });

  test("are all that Remove leaves, and it says where", () => {
    const plan = planFor(read(renamed), { kind: "remove", scope: "everything" });
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      'The heading in Revenue!I1 was "Health" and was typed over by hand; it stays where it is.',
    ]);
    const [head = [], ...rows] = cellsOf(applySteps(renamed, plan));
    expect([head.slice(0, -1), ...rows]).toEqual(cellsOf(firstWeek()));
    expect(head.at(-1)).toBe("RAG");
  });
});

test("a sheet that was copied with words of the user's over one of our columns loses what is ours there, too", () => {
  const renamed = retitled("RAG")(flagged(firstWeek(), "health", "staleness"));
  const copied = living.duplicated(renamed, SHEET, { name: "Figures", at: 0 });
  const left = done(copied, { kind: "remove", scope: "everything" });
  expect(left.grids.map(({ sheet }) => sheet)).toEqual(["Figures", "Revenue", "OKR Q4"]);
  expect(
    left.grids.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined),
  ).toEqual([]);
});

test("a formula that the user typed by himself stays his, though our column is gone", () => {
  const workbook = flagged(firstWeek(), "health");
  const column = heading(workbook, "Health");
  const own = {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells, row) =>
        cells.map((cell, at) => {
          if (grid.sheet !== SHEET || at !== column) return cell;
          return row === 0
            ? { value: "RAG" }
            : { value: "On track", formula: `=OKR.HEALTH($F${row + 1},$C${row + 1},,,,,,,OKR_AsOf)` };
        }),
      ),
    })),
  };
  expect(read(own).ours.columns.filter(({ sheet }) => sheet === SHEET)).toEqual([]);
});
