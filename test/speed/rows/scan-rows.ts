import { planFor } from "../../../src/core/plan-for";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { AS_OF, binder, plainPass } from "../binder";
import { median, slope } from "../clock";
import { cost, growth, type Result } from "../result";

const SIZES = [1_000, 3_300, 10_000];

/** The whole scan of a workbook, from cells to findings, and all flags planned. */
export function scanRows(size: number): readonly Result[] {
  const workbook = binder(size);
  const adverse = binder(size, "adverse");
  const pass = { what: "lower-casing each text", milliseconds: median(() => plainPass(workbook)), reach: 60 };
  reviewWorkbook(binder(1_000), AS_OF);
  return [
    cost(
      "scan of the binder",
      median(() => reviewWorkbook(workbook, AS_OF), 3),
      pass,
    ),
    cost(
      "scan, adverse names",
      median(() => reviewWorkbook(adverse, AS_OF), 3),
      { ...pass, milliseconds: median(() => plainPass(adverse)) },
    ),
  ];
}

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
