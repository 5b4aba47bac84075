import type { Review } from "../../../src/core/model/review";
import type { Workbook } from "../../../src/core/model/workbook";
import { planFor } from "../../../src/core/plan-for";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { AS_OF, binder, plainPass } from "../binder";
import { median, processorTime, slope } from "../clock";
import { cost, growth, type Result } from "../result";

const SIZES = [1_000, 10_000, 100_000];

/** The whole scan of a workbook, from cells to findings, of texts never read before; then again with one cell changed. */
export function scanRows(size: number): readonly Result[] {
  reviewWorkbook(binder(2_000, "adverse"), AS_OF);
  const workbook = binder(size);
  const pass = { what: "lower-casing each text", milliseconds: median(() => plainPass(workbook)), reach: 60 };
  const first = processorTime(() => reviewWorkbook(workbook, AS_OF));
  const again = rescans(workbook);
  return [
    cost("scan of the binder, first time", first, pass),
    cost("scan again, one cell changed", again, {
      what: "the first scan",
      milliseconds: first,
      reach: 0.03,
    }),
  ];
}

/** The middle of three, each after another change, as when somebody types one number after the other. */
function rescans(workbook: Workbook): number {
  let current = workbook;
  const times = [1, 2, 3].map((actual) => {
    current = withActual(current, actual);
    return processorTime(() => reviewWorkbook(current, AS_OF));
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

/** The first actual is another number. */
function withActual(workbook: Workbook, actual: number): Workbook {
  const [first, ...others] = workbook.grids;
  if (!first) return workbook;
  const rows = first.rows.map((cells, row) =>
    row === 1 ? cells.map((cell, column) => (column === ACTUAL ? { value: actual } : cell)) : cells,
  );
  return { ...workbook, grids: [{ ...first, rows }, ...others] };
}

/** The actual's column in the binder's sheets of KPIs. */
const ACTUAL = 5;

function timed<Result>(work: () => Result): readonly [milliseconds: number, result: Result] {
  const results: Result[] = [];
  const milliseconds = processorTime(() => results.push(work()));
  return [milliseconds, results[0] as Result];
}

function planAllFlags(review: Review): unknown {
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return planFor(review, { kind: "flags", choice });
}

/** How the scan and the plan of all flags grow. */
export function growthRows(): readonly Result[] {
  planAllFlags(reviewWorkbook(binder(2_000, "adverse"), AS_OF));
  const points = SIZES.map((size) => {
    const workbook = binder(size);
    const [scan, review] = timed(() => reviewWorkbook(workbook, AS_OF));
    const [plan] = timed(() => planAllFlags(review));
    return { size, scan, plan };
  });
  return [
    growth("growth of the scan", slope(points.map(({ size, scan }) => [size, scan])), SIZES),
    growth("growth of planning all flags", slope(points.map(({ size, plan }) => [size, plan])), SIZES),
  ];
}
