import type { Look } from "../../src/core/model/look";
import type { PlanStep } from "../../src/core/model/write-plan";
import { differentLooks } from "../../src/excel/different-looks";
import { firstTouches } from "../../src/excel/first-touches";

const PLAIN: Look = { font: "Calibri", size: 11, bold: false, colour: "#000000", numberFormat: "General" };
const LINE = "Continuous Thin #D9D9D9";

test.each<[string, wanted: Look, now: Look, given: Look]>([
  ["no font of its own to a cell that shows the workbook's", PLAIN, PLAIN, { numberFormat: "General" }],
  ["only what differs", { ...PLAIN, bold: true }, PLAIN, { bold: true, numberFormat: "General" }],
  ["everything to a cell of which nothing is known", { size: 9, wraps: true }, {}, { size: 9, wraps: true }],
  [
    "lines again, which two cells share",
    { top: LINE, bottom: LINE },
    { bottom: LINE },
    { top: LINE, bottom: LINE },
  ],
])("gives %s", (_what, wanted, now, given) => {
  expect(differentLooks([[wanted]], [[now]])).toEqual([[given]]);
});

test("a look that comes after another one to the same cells is given as a whole", () => {
  const area = { top: 1, left: 2, bottom: 3, right: 2 };
  const clear: PlanStep = { kind: "clear formats", sheet: "KPIs", area };
  const cells: PlanStep = { kind: "write cells", sheet: "KPIs", area, was: [], becomes: [] };
  const look: PlanStep = { kind: "give look", sheet: "KPIs", area, looks: [] };
  const elsewhere: PlanStep = { ...look, sheet: "OKRs" };
  const copy: PlanStep = {
    kind: "copy format",
    sheet: "OKRs",
    from: { ...area, left: 1, right: 1 },
    to: area,
  };
  expect([...firstTouches([clear, cells, look, elsewhere, copy])]).toEqual([clear, cells, elsewhere]);
});
