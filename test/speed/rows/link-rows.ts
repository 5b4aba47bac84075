import type { CellValue } from "../../../src/core/model/cell";
import type { Workbook } from "../../../src/core/model/workbook";
import { planFor } from "../../../src/core/plan-for";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { applySteps } from "../../kit/apply-steps";
import { gridOfRows } from "../../kit/grid";
import { AS_OF, binder } from "../binder";
import { median, processorTime } from "../clock";
import { cost, type Result } from "../result";

const LINKS = 400;
const ORDINARY_CELLS = 100_000;

/** 400 links beside a large sheet that has nothing to do with them. */
function linkedBinder(): Workbook {
  const row = (index: number): CellValue[] => Array.from({ length: 10 }, (_, column) => index * 10 + column);
  const ordinary = gridOfRows(
    Array.from({ length: ORDINARY_CELLS / 10 }, (_, index) => row(index)),
    { sheet: "Ledger" },
  );
  const plain = binder(1_200);
  const workbook = { ...plain, grids: [...plain.grids, ordinary] };
  const review = reviewWorkbook(workbook, AS_OF);
  const { keyResults, kpis } = review.scorecard;
  const links = keyResults.slice(0, LINKS).map(({ key }, index) => ({
    keyResult: key,
    kpi: kpis[index]?.key ?? "",
    relation: "measures" as const,
  }));
  return applySteps(workbook, planFor(review, { kind: "link", links }));
}

/** What every link more costs in a workbook that has many. */
export function linkRows(): readonly Result[] {
  const workbook = linkedBinder();
  const neverSeen = structuredClone(workbook);
  const firstScan = processorTime(() => reviewWorkbook(neverSeen, AS_OF));
  const review = reviewWorkbook(workbook, AS_OF);
  const { keyResults, kpis } = review.scorecard;
  const next = {
    keyResult: keyResults[LINKS + 1]?.key ?? "",
    kpi: kpis[LINKS + 1]?.key ?? "",
    relation: "measures" as const,
  };
  const first = {
    what: "the first scan of it",
    milliseconds: firstScan,
    reach: 0.2,
  };
  return [
    cost(
      "refresh, 400 links beside 100,000 cells",
      median(() => planFor(review, { kind: "refresh" }), 3),
      first,
    ),
    cost(
      "one link more, 400 links beside 100,000 cells",
      median(() => planFor(review, { kind: "link", links: [next] }), 3),
      first,
    ),
  ];
}
