import type { Cell } from "../../src/core/model/cell";
import { gridOf as gridNamed } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { linkedWorkbook } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const DAY = dateSerial(2026, 10, 10);
const FLAGS: readonly unknown[] = ["Health", "Staleness", "Link"];

const read = (workbook: Workbook) => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  recalculated(applySteps(workbook, planFor(read(workbook), request)), DAY);

const linked = linkedWorkbook(firstWeek(), [
  "Lift average contract value to 30000",
  "Average contract value",
]);
const written = done(linked, {
  kind: "flags",
  choice: {
    tables: read(linked).tables.map(({ fingerprint }) => fingerprint),
    flags: ["health", "staleness", "link"],
    place: "beside",
  },
});

const lost = ({ metadata, ...rest }: Workbook): Workbook => (metadata === undefined ? rest : rest);
const copied = (workbook: Workbook) => living.duplicated(workbook, "Revenue", { name: "Figures", at: 0 });
const widened = (workbook: Workbook) => living.inserted(workbook, "Revenue", 6, ["Oct", 1, 2, 3, 4]);

/** Everything below the flags' headings of a sheet is cleared. */
function emptied(workbook: Workbook, sheet = "Revenue"): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      if (grid.sheet !== sheet) return grid;
      const isFlag = (column: number) => FLAGS.includes(grid.rows[0]?.[column]?.value);
      const bare = (cell: Cell, row: number, column: number) =>
        row > 0 && isFlag(column) ? { value: undefined } : cell;
      return { ...grid, rows: grid.rows.map((cells, row) => cells.map((cell, at) => bare(cell, row, at))) };
    }),
  };
}

const held = ({ grids }: Workbook) =>
  grids.map(({ sheet, rows }) => [
    sheet,
    rows.map((cells) =>
      cells.flatMap(({ value, formula }) => (value === undefined ? [] : [formula ?? value])),
    ),
  ]);
const removed = (workbook: Workbook) => held(done(workbook, { kind: "remove", scope: "everything" }));

const REMARKS = ["Remark", "new", "as agreed", "see memo", "see memo"];

type Change = (workbook: Workbook) => Workbook;

/** What happens to the workbook, and what of it happens to the twin that never saw us. */
const STORIES: readonly (readonly [string, Change, Change])[] = [
  ["after the hidden part was lost", (book) => emptied(lost(book)), (book) => book],
  [
    "and their sheet widened and copied",
    (book) => copied(widened(emptied(book))),
    (book) => copied(widened(book)),
  ],
  ["of a copy, after the hidden part was lost", (book) => emptied(lost(copied(book)), "Figures"), copied],
  [
    "and their sheet copied with a column between ids and flags",
    (book) => copied(living.inserted(emptied(book), "Revenue", 9, REMARKS)),
    (book) => copied(living.inserted(book, "Revenue", 8, REMARKS)),
  ],
];

test.each(STORIES)(
  "flags that were emptied %s are filled again, and Remove takes their headings",
  (_, change, twin) => {
    const after = change(written);
    expect(removed(after)).toEqual(held(twin(firstWeek())));
    const filled = done(after, { kind: "follow" });
    for (const { sheet } of filled.grids.filter((grid) => /Revenue|Figures/.test(grid.sheet))) {
      const cells = (gridNamed(filled.grids, sheet)?.rows ?? []).flat();
      expect([sheet, cells.filter(({ formula }) => formula?.includes("OKR.HEALTH(")).length]).toEqual([
        sheet,
        4,
      ]);
    }
  },
);

test("a blank column that the user headed beside flags of ours stays theirs, though the hidden part was lost", () => {
  const own = ["Progress", ...Array<undefined>(4)];
  const headed = living.inserted(lost(written), "Revenue", 12, own);
  expect(removed(headed)).toEqual(held(living.inserted(firstWeek(), "Revenue", 8, own)));
});

test.each([[["Health", "Progress"]], [["Direction", "Health", "Link"]]])(
  "blank columns %j of the user's beside ids of ours are neither filled nor taken, with or without the hidden part",
  (headings) => {
    const headed = headings.reduce(
      (book, heading) => living.inserted(book, "Revenue", 8, [heading]),
      firstWeek(),
    );
    const pair = ["Lift average contract value to 30000", "Average contract value"] as const;
    for (const book of [linkedWorkbook(headed, pair), lost(linkedWorkbook(headed, pair))]) {
      const filled = gridNamed(done(book, { kind: "follow" }).grids, "Revenue")?.rows[1] ?? [];
      expect(filled.slice(8, 8 + headings.length).every(({ value }) => value === undefined)).toBe(true);
      expect(removed(book)).toEqual(held(headed));
    }
  },
);

test("headings like ours beside ids stay where nothing of ours ever stood", () => {
  const ids = ["OKR ID", "KPI-001", "KPI-002", "KPI-003", "KPI-004"];
  const columns = [ids, ["Health"], ["Staleness"]];
  const own = columns.reduce(
    (book, values, at) => living.inserted(book, "Revenue", 8 + at, values),
    firstWeek(),
  );
  expect(removed(own)).toEqual(held(own));
});

test("a copied sheet on which a plan adds a column keeps those that it brought along", () => {
  const register = { ...written, grids: written.grids.filter(({ sheet }) => sheet !== "OKR Links") };
  // Without the links nothing is written into the Link column, which is empty here; a name that says less is better
  // wants a Direction, beside it.
  const renamed = living.typed(
    emptied(copied(register), "Figures"),
    { sheet: "Figures", row: 2, column: 0 },
    "Churn",
  );
  const health = done(renamed, { kind: "follow" });
  expect(gridNamed(health.grids, "Figures")?.rows[0]?.at(-1)?.value).toBe("Direction");
  expect(read(health).cases.behind.differing).toEqual([]);
  expect(planFor(read(health), { kind: "follow" }).steps).toEqual([]);
});

test("a copied sheet whose ids were cleared and whose Link words stand as values loses the heading of ids as well", () => {
  const isId = ({ value }: Cell) => typeof value === "string" && /^(?:KR|KPI)-\d+$/.test(value);
  const frozen = done(written, { kind: "freeze" });
  const copy = living.cleared(living.duplicated(frozen, "OKR Q4", { name: "Next", at: 2 }), "Next", isId);
  // A plan in between makes the journal speak for the copy.
  const logged = done(copy, { kind: "log" });
  expect(removed(logged)).toEqual(held(living.duplicated(firstWeek(), "OKR Q4", { name: "Next", at: 2 })));
});
