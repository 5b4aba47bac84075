import type { Cell, CellValue } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { withSheet } from "../kit/linked-workbook";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const DAY = dateSerial(2026, 10, 10);
const SHEET = "Revenue";

const read = (workbook: Workbook) => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  recalculated(applySteps(workbook, planFor(read(workbook), request)), DAY);
const written = done(firstWeek(), {
  kind: "flags",
  choice: {
    tables: read(firstWeek()).tables.map(({ fingerprint }) => fingerprint),
    flags: ["health", "staleness"],
    place: "beside",
  },
});

/** Somebody copies the sheet and pastes it over itself as values, in an Excel that shows this in our cells. */
function pasted(shown: (word: CellValue) => CellValue): Workbook {
  const value = (cell: Cell): Cell => (cell.formula === undefined ? cell : { value: shown(cell.value) });
  return withSheet(written, SHEET, (grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(value)) }));
}

const error = (name: string) => () => ({ error: name });
const held = ({ grids }: Workbook) =>
  grids.map(({ rows }) => rows.map((cells) => cells.flatMap(({ value }) => value ?? [])));

describe.each<readonly [string, (word: CellValue) => CellValue]>([
  ["our words", (word) => word],
  ["words that hold no more", (word) => (word === "Off track" ? "On track" : word)],
  ["#NAME?, since it does not know our functions,", error("#NAME?")],
  ["#BUSY!, since nothing was computed yet,", error("#BUSY!")],
])("Where %s became a value", (_, shown) => {
  const after = pasted(shown);

  test("Write makes every cell say what holds, and nothing is behind then", () => {
    const followed = done(after, { kind: "follow" });
    const words = (workbook: Workbook) => held(workbook)[0]?.map((cells) => cells.slice(-2));
    expect(words(followed)).toEqual(words(written));
    expect(read(followed).cases.behind.differing).toEqual([]);
  });

  test("Remove leaves what there was without us", () => {
    expect(held(done(after, { kind: "remove", scope: "everything" }))).toEqual(held(firstWeek()));
  });
});
