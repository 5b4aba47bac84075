import type { Cell } from "../../src/core/model/cell";
import { gridOf as gridNamed } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { tableOrRange } from "../kit/excel-tables";
import { linkedWorkbook } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";
import { handledByOthers } from "./by-others";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const DAY = dateSerial(2026, 10, 10);
const SHEETS = ["Revenue", "OKR Q4"] as const;
const FLAGS = ["health", "staleness", "progress", "owner", "link"] as const;
const HEADINGS: readonly unknown[] = ["Health", "Staleness", "Progress", "Ownership", "Link", "Direction"];

type Change = (workbook: Workbook) => Workbook;

const read = (workbook: Workbook) => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  recalculated(applySteps(workbook, planFor(read(workbook), request)), DAY);

/** Of the tables on both sheets ranges become, or the other way round. */
const turned: Change = (workbook) => SHEETS.reduce(tableOrRange, workbook);

const linked = linkedWorkbook(turned(firstWeek()), [
  "Lift average contract value to 30000",
  "Average contract value",
]);
const written = done(linked, {
  kind: "flags",
  choice: {
    tables: read(linked).tables.map(({ fingerprint }) => fingerprint),
    flags: FLAGS,
    place: "beside",
  },
});
const converted = recalculated(turned(written), DAY);

const formulas = ({ grids }: Workbook) =>
  SHEETS.flatMap((sheet) => (gridNamed(grids, sheet)?.rows ?? []).flat()).flatMap(
    ({ formula = [] }) => formula,
  );
const held = ({ grids }: Workbook) =>
  grids.map(({ sheet, rows }) => [
    sheet,
    rows.map((cells) =>
      cells.flatMap(({ value, formula }) => (value === undefined ? [] : [formula ?? value])),
    ),
  ]);

const emptied: Change = (workbook) => ({
  ...workbook,
  grids: workbook.grids.map((grid) => {
    const isFlag = (column: number) => HEADINGS.includes(grid.rows[0]?.[column]?.value);
    const bare = (cell: Cell, row: number, column: number) =>
      row > 0 && isFlag(column) ? { value: undefined } : cell;
    return { ...grid, rows: grid.rows.map((cells, row) => cells.map((cell, at) => bare(cell, row, at))) };
  }),
});
const sorted: Change = (workbook) => living.sorted(workbook, "Revenue", { first: 1, by: 2 });
const copied: Change = (workbook) => living.duplicated(workbook, "Revenue", { name: "Figures", at: 2 });
const lost: Change = ({ metadata, ...rest }) => (metadata === undefined ? rest : rest);
const estranged: Change = (workbook) => handledByOthers(workbook, { kind: "come back from another program" });
const asked =
  (kind: "freeze" | "thaw" | "follow" | "repair"): Change =>
  (workbook) =>
    done(workbook, { kind });
const plain: Change = (workbook) => done(workbook, { kind: "plain", dialect: "classic" });
const same: Change = (workbook) => workbook;

test("the formulas named columns of the tables, and name their sheet's cells once these are ranges", () => {
  expect(formulas(written).some((formula) => formula.includes("[#This Row]"))).toBe(true);
  expect(formulas(converted).filter((formula) => formula.includes("[#This Row]"))).toEqual([]);
  expect(formulas(converted).some((formula) => formula.includes("IF(Revenue!$C2="))).toBe(true);
});

test("every column of ours is known still, cell by cell, and says what the pane says", () => {
  const known = (workbook: Workbook) => read(workbook).ours.columns.map(({ header, rows }) => [header, rows]);
  expect(known(converted)).toEqual(known(written));
  expect(known(lost(converted))).toEqual(known(written));
  expect(read(converted).cases.behind).toEqual({ differing: [], unknown: [], elsewhere: [] });
});

/** What happens to the workbook after its tables became ranges, and what of it happens to the twin that never saw us. */
const STORIES: readonly (readonly [string, Change, Change])[] = [
  [
    "rows are sorted, the sheet is copied and the hidden part lost",
    (book) => lost(copied(sorted(book))),
    (book) => copied(sorted(book)),
  ],
  ["the flags are emptied", emptied, same],
  ["the hidden part is lost and all flags are emptied", (book) => emptied(lost(book)), same],
  ["somebody saves it without the add-in", estranged, same],
  ["it is frozen, copied and thawed", (book) => asked("thaw")(copied(asked("freeze")(book))), copied],
  ["plain formulas are written", plain, same],
];

describe.each(STORIES)("Where %s after that", (_, change, twin) => {
  const after = change(converted);

  test("Remove leaves what there was without us", () => {
    const left = done(after, { kind: "remove", scope: "everything" });
    expect(held(left)).toEqual(held(twin(turned(turned(firstWeek())))));
  });

  test("our plans bring formulas back that go along with their rows", () => {
    const followed = asked("follow")(asked("thaw")(asked("repair")(after)));
    const review = read(followed);
    expect(review.cases.behind).toEqual({ differing: [], unknown: [], elsewhere: [] });
    const own = review.ours.columns.flatMap(({ sheet, column, rows }) =>
      rows.map((row) => gridNamed(followed.grids, sheet)?.rows[row]?.[column]?.formula ?? ""),
    );
    expect(own.filter((formula) => /Revenue!\$|'OKR Q4'!\$/.test(formula))).toEqual([]);
    expect(own.filter((formula) => formula.includes("OKR.HEALTH(")).length).toBeGreaterThanOrEqual(7);
    expect(planFor(review, { kind: "follow" }).steps).toEqual([]);
  });
});
