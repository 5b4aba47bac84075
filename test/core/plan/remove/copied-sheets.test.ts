import { BLANK } from "../../../../src/core/model/cell";
import type { Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../../kit/linked-workbook";

const CSAT = "Raise CSAT from 4.1 to 4.6";

function done(workbook: Workbook, request: PlanRequest): Workbook {
  return applySteps(workbook, planFor(readLinked(workbook), request));
}

function flagged(workbook: Workbook): Workbook {
  const tables = readLinked(workbook).tables.map(({ fingerprint }) => fingerprint);
  return done(workbook, {
    kind: "flags",
    choice: { tables, flags: ["health", "staleness", "link"], place: "beside" },
  });
}

function withCopies(workbook: Workbook, ...names: readonly string[]): Workbook {
  const copies = workbook.grids
    .filter(({ sheet }) => names.includes(sheet))
    .map((grid): Grid => ({ ...grid, sheet: `${grid.sheet} (2)` }));
  return { ...workbook, grids: [...copies, ...workbook.grids] };
}

const FLAGS: readonly unknown[] = ["Health", "Staleness", "Link"];
const BOTH = ["Revenue", "OKR Q3"] as const;
const written = () => flagged(linkedWorkbook(greenDashboard(), [CSAT, "CSAT"]));

/** What the cells of the users' sheets hold, and what they look like as numbers. */
const held = ({ grids }: Workbook) =>
  grids.map(({ sheet, rows }) => [
    sheet,
    rows.flatMap((cells) =>
      cells.flatMap(({ value, formula, numberFormat }) =>
        value === undefined ? [] : [[formula ?? value, numberFormat]],
      ),
    ),
  ]);
const twin = () => held(withCopies(greenDashboard(), ...BOTH));
const removed = (workbook: Workbook) => held(done(workbook, { kind: "remove", scope: "everything" }));

/** Somebody else's words below our headings. */
function typedOver(grid: Grid): Grid {
  const column = (grid.rows[2] ?? []).findIndex(({ value }) => value === "Health");
  const rows = grid.rows.map((cells, row) =>
    row < 3 ? cells : cells.map((cell, at) => (at === column ? { value: "Fine" } : cell)),
  );
  return { ...grid, rows };
}

describe("Remove takes away what a copied sheet brought along", () => {
  test("ids, directions and flags", () => {
    expect(removed(withCopies(written(), ...BOTH))).toEqual(twin());
  });

  test("frozen words, also where the copy was made after freezing", () => {
    expect(removed(withCopies(done(written(), { kind: "freeze" }), ...BOTH))).toEqual(twin());
  });

  test("headings whose columns were emptied before the sheet was copied, but no words that somebody typed there", () => {
    const emptied = (isWords: boolean) => {
      const grids = written().grids.map((grid): Grid => {
        const isFlag = (column: number) => grid.rows.some((cells) => FLAGS.includes(cells[column]?.value));
        const rows = grid.rows.map((cells) =>
          cells.map((cell, column) => (isFlag(column) && cell.formula !== undefined ? BLANK : cell)),
        );
        return BOTH.some((name) => name === grid.sheet) ? { ...grid, rows } : grid;
      });
      const copied = withCopies({ ...written(), grids }, ...BOTH);
      return isWords ? withSheet(copied, "Revenue (2)", typedOver) : copied;
    };
    expect(removed(emptied(false))).toEqual(twin());
    const words = JSON.stringify(removed(emptied(true)));
    expect(words.match(/"Fine"/g)?.length).toBe(5);
  });

  test("a new quarter's own ids", () => {
    const copied = withCopies(written(), "OKR Q3");
    const quarter = done(copied, { kind: "copies" });
    expect(removed(quarter)).toEqual(held(withCopies(greenDashboard(), "OKR Q3")));
  });

  test("and leaves a user's own column Health on a sheet like ours", () => {
    const own = greenDashboard().grids.map((grid): Grid => ({
      ...grid,
      sheet: `${grid.sheet} of before`,
      rows: grid.rows.map((cells, row) => [...cells, { value: row === 2 ? "Health" : "On track" }]),
    }));
    const workbook = { ...greenDashboard(), grids: [...own, ...greenDashboard().grids] };
    expect(removed(flagged(workbook)).slice(0, 3)).toEqual(held(workbook).slice(0, 3));
  });
});

test("words that were frozen and then copied are thawed on both sheets", () => {
  const frozen = withCopies(done(written(), { kind: "freeze" }), ...BOTH);
  const thawed = done(frozen, { kind: "thaw" });
  const health = (workbook: Workbook, sheet: string) =>
    workbook.grids
      .filter((grid) => grid.sheet === sheet)
      .flatMap(({ rows }) => rows.flat())
      .filter(({ formula, numberFormat }) => formula?.includes("OKR.HEALTH(") && numberFormat === undefined)
      .length;
  for (const sheet of ["Revenue", "Revenue (2)", "OKR Q3", "OKR Q3 (2)"])
    expect([sheet, health(thawed, sheet)]).toEqual([sheet, health(withCopies(written(), ...BOTH), sheet)]);
});
