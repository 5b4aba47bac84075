import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed, living } from "../kit/living-workbook";
import { playedLife } from "./played-life";

const KEPT = "Kept";
const DAY = dateSerial(2026, 10, 20);

const read = (workbook: Workbook) => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(read(workbook), request));

/** A workbook with every sheet of ours that a plan may add before a quarter ends. */
function whole(): Workbook {
  const [look] = playedLife([{ events: [{ kind: "update", row: 1, value: 3.1 }], actions: [] }]);
  if (!look) throw new Error("A week was expected.");
  const tables = read(look.workbook).tables.map(({ fingerprint }) => fingerprint);
  const requests: readonly PlanRequest[] = [
    { kind: "log" },
    { kind: "flags", choice: { tables, flags: ["health", "staleness"], place: "new sheet" } },
    { kind: "report" },
  ];
  return requests.reduce(done, look.workbook);
}

const book = whole();
const shownOf = (workbook: Workbook) => {
  const { tables, perhaps, notTaken } = read(workbook);
  return [...tables, ...perhaps, ...notTaken].map(({ sheet }) => sheet);
};

type Change = (workbook: Workbook) => Workbook;

const asValues: Change = (workbook) =>
  withSheet(workbook, KEPT, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.map(({ value }) => ({ value }))),
  }));
const withNote: Change = (workbook) =>
  living.typed(workbook, { sheet: KEPT, row: 1, column: 4 }, "we keep it");
const withoutOriginals: Change = (workbook) => ({
  ...workbook,
  grids: workbook.grids.filter(({ sheet }) => !sheet.startsWith("OKR ") || sheet === "OKR Q4"),
});

describe.each(["OKR Links", "OKR Log", "OKR Flags", "OKR Report", "OKR Settings"])(
  "A copy of %s that somebody keeps",
  (sheet) => {
    const copied = living.duplicated(book, sheet, { name: KEPT, at: book.grids.length });

    test.each<readonly [string, Change]>([
      ["as it is", (workbook) => workbook],
      ["as values", asValues],
      ["as values, with a note of his own", (workbook) => withNote(asValues(workbook))],
      ["as values, after ours were deleted", (workbook) => withoutOriginals(asValues(workbook))],
    ])("is no table of the user's, %s", (_, change) => {
      expect(shownOf(change(copied))).toEqual(shownOf(book));
    });

    test("stays where it holds what ours does not, and Remove says so or asks", () => {
      const noted = withNote(asValues(copied));
      const plan = planFor(read(noted), { kind: "remove", scope: "everything" });
      const asked = (plan.doubts ?? []).map((doubt) => doubt.sheet);
      const named = plan.refusals.filter(({ reason }) => reason.includes(KEPT));
      expect([...asked, ...named]).toHaveLength(1);
      const left = gridNamed(applySteps(noted, plan), KEPT);
      expect(left.rows.flat().filter(({ value }) => value === "we keep it")).toHaveLength(1);
    });
  },
);
