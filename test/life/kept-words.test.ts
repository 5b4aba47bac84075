import { BLANK } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed, living } from "../kit/living-workbook";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const DAY = dateSerial(2026, 10, 10);
const SHEET = "Revenue";
const read = (workbook: Workbook) => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  recalculated(applySteps(workbook, planFor(read(workbook), request)), DAY);
const headings = (workbook: Workbook) => (gridNamed(workbook, SHEET).rows[0] ?? []).map(({ value }) => value);
const under = (workbook: Workbook, heading: string) =>
  gridNamed(workbook, SHEET)
    .rows.slice(1)
    .map((cells) => cells[headings(workbook).indexOf(heading)]?.value);

function frozen(): Workbook {
  const tables = read(firstWeek()).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"], place: "beside" } as const;
  return done(done(firstWeek(), { kind: "flags", choice }), { kind: "freeze" });
}

/** The frozen column, copied as it stands behind itself, under words of the user's. */
function archived(workbook: Workbook): Workbook {
  const at = headings(workbook).indexOf("Health");
  return withSheet(workbook, SHEET, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) => {
      const copy = row === 0 ? { value: "Health in September" } : (cells[at] ?? BLANK);
      return [...cells.slice(0, at + 1), copy, ...cells.slice(at + 1)];
    }),
  }));
}

const withoutColumn = (workbook: Workbook, heading: string) => {
  const at = headings(workbook).indexOf(heading);
  return withSheet(workbook, SHEET, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.filter((_, column) => column !== at)),
  }));
};
/** A month later the first row is far below its target. */
const worse = (workbook: Workbook) => living.typed(workbook, { sheet: SHEET, row: 1, column: 5 }, 100);
const lost = ({ metadata, ...rest }: Workbook): Workbook => (metadata === undefined ? rest : rest);

describe.each([
  ["", (workbook: Workbook) => workbook],
  ["and the hidden part is lost,", lost],
])("Where our column is deleted and a copy of its frozen words tells how things stood, %s", (_, after) => {
  const alone = after(worse(withoutColumn(archived(frozen()), "Health")));
  const words = under(alone, "Health in September");

  test("the copy is all that keeps them", () => {
    expect(words.filter((word) => word === "On track").length).toBeGreaterThan(0);
  });

  test.each([
    { kind: "remove", scope: "everything" },
    { kind: "remove", scope: "flags" },
    { kind: "thaw" },
    { kind: "follow" },
  ] as const)("$kind leaves it as it is", (request) => {
    expect(under(done(alone, request), "Health in September")).toEqual(words);
  });

  test("Thaw names it, and Remove asks about it", () => {
    const { refusals } = planFor(read(alone), { kind: "thaw" });
    expect(refusals.map(({ reason }) => reason)).toContain(
      "Revenue!I2:I5 holds words as we freeze them, in no column of ours. They stay.",
    );
    const { doubts } = planFor(read(alone), { kind: "remove", scope: "everything" });
    expect(doubts).toEqual([
      { sheet: "Revenue", columns: [{ header: "Health", area: { top: 0, left: 8, bottom: 4, right: 8 } }] },
    ]);
  });

  test("nothing asks that they follow", () => {
    expect(read(alone).cases.behind.differing.filter(({ at }) => at.column === 8)).toEqual([]);
  });
});
