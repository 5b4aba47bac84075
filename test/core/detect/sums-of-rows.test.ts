import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOfRows, workbookOf } from "../../kit/grid";

const HEADINGS = ["KPI", "Owner", "Target", "Actual", "Last updated"];

/** The names of the measures that are read of rows under the usual headings. */
function measuresIn(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const { scorecard } = reviewWorkbook(workbookOf(gridOfRows([HEADINGS, ...rows])), 46353);
  return scorecard.kpis.map(({ name }) => name);
}

const NORTH = ["Revenue North", "Ada Lovelace", 100, 90, 46296];
const SOUTH = ["Revenue South", "Grace Hopper", 120, 130, 46297];
const ASIA = ["Revenue Asia", "Alan Turing", 80, 60, 46298];
const AFRICA = ["Revenue Africa", "Emmy Noether", 40, 41, 46298];

test("rows that are called totals and add up those above are no measures, whatever stands beside the word", () => {
  const read = measuresIn([
    NORTH,
    SOUTH,
    ["Europe Total", "", 220, 220, ""],
    ASIA,
    AFRICA,
    ["Total rest of the world", "", 120, 101, ""],
    ["Grand Total", "", 340, 321, ""],
  ]);
  expect(read).toEqual(["Revenue North", "Revenue South", "Revenue Asia", "Revenue Africa"]);
});

test.each([
  ["its numbers are not the sum", [NORTH, SOUTH, ["Total cost", "Ada Lovelace", 50, 45, 46296], ASIA]],
  ["only one of them is", [NORTH, SOUTH, ["Total cost", "Ada Lovelace", 220, 45, 46296], ASIA]],
  ["one row stands above", [NORTH, ["Total cost", "Ada Lovelace", 100, 90, 46296], SOUTH, ASIA]],
])("a total is a measure where %s", (_, rows) => {
  expect(measuresIn(rows)).toContain("Total cost");
});
