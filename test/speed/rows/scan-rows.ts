import type { Workbook } from "../../../src/core/model/workbook";
import { planFor } from "../../../src/core/plan-for";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { AS_OF, binder, plainPass } from "../binder";
import { median, processorTime, slope } from "../clock";
import { cost, growth, type Result } from "../result";

const SIZES = [1_000, 3_300, 10_000];

/** The whole scan of a workbook, from cells to findings, of texts never read before; then again with one cell changed. */
export function scanRows(size: number): readonly Result[] {
  reviewWorkbook(binder(2_000, "adverse"), AS_OF);
  const workbook = binder(size);
  const pass = { what: "lower-casing each text", milliseconds: median(() => plainPass(workbook)), reach: 60 };
  const first = processorTime(() => reviewWorkbook(workbook, AS_OF));
  const changed = withOneChange(workbook);
  const again = median(() => reviewWorkbook(changed, AS_OF), 3);
  return [
    cost("scan of the binder, first time", first, pass),
    cost("scan again, one cell changed", again, {
      what: "the first scan",
      milliseconds: first,
      reach: 0.03,
    }),
  ];
}

/** The first actual is another number. */
function withOneChange(workbook: Workbook): Workbook {
  const [first, ...others] = workbook.grids;
  if (!first) return workbook;
  const rows = first.rows.map((cells, row) =>
    row === 1 ? cells.map((cell, column) => (column === ACTUAL ? { value: 1 } : cell)) : cells,
  );
  return { ...workbook, grids: [{ ...first, rows }, ...others] };
}

/** The actual's column in the binder's sheets of KPIs. */
const ACTUAL = 5;

/** How the scan and the plan of all flags grow. */
export function growthRows(): readonly Result[] {
  const points = SIZES.map((size) => {
    const workbook = binder(size);
    const review = reviewWorkbook(workbook, AS_OF);
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
    const scan = median(() => reviewWorkbook(workbook, AS_OF), 3);
    return { size, scan, plan: median(() => planFor(review, { kind: "flags", choice }), 3) };
  });
  return [
    growth("growth of the scan", slope(points.map(({ size, scan }) => [size, scan])), SIZES),
    growth("growth of planning all flags", slope(points.map(({ size, plan }) => [size, plan])), SIZES),
  ];
}
