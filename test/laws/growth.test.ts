import { planFor } from "../../src/core/plan-for";
import { objectivesOf } from "../../src/core/extract/objectives";
import type { KeyResult } from "../../src/core/model/key-result";
import type { Review } from "../../src/core/model/review";
import type { Table } from "../../src/core/model/table";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { AS_OF, binder } from "../speed/binder";
import { median, slope } from "../speed/clock";

const SIZES = process.env.SOAK === "1" ? [1_000, 3_300, 10_000] : [120, 900];
/** Linear, and a tenth for what sorts; processor time alone counts, but not even that is the same twice. */
const STEEPEST = 1.1;
const TRIES = 3;

const reviews = new Map<number, Review>();

function reviewOf(size: number): Review {
  const known = reviews.get(size) ?? reviewWorkbook(binder(size), AS_OF);
  reviews.set(size, known);
  return known;
}

function flagsFor(review: Review): unknown {
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return planFor(review, {
    kind: "flags",
    choice: { tables, flags: ["health", "staleness"], place: "beside" },
  });
}

/** The flattest of some tries: other work on the machine only makes it steeper. */
function flattest(work: (size: number) => unknown): number {
  let found = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && found > STEEPEST; tries++)
    found = Math.min(found, slope(SIZES.map((size) => [size, median(() => work(size), 1)])));
  return found;
}

test.each<[string, (size: number) => unknown]>([
  ["scanning", (size) => reviewWorkbook(binder(size), AS_OF)],
  ["planning all flags", (size) => flagsFor(reviewOf(size))],
])("%s takes no longer than there are measures", (_, work) => {
  SIZES.forEach(reviewOf);
  expect(flattest(work)).toBeLessThanOrEqual(STEEPEST);
});

test("an objective with thousands of key results takes no longer than they are many", () => {
  const table = { sheet: "OKRs", fingerprint: "f", rows: [] } as unknown as Table;
  const gathered = (size: number) => {
    const keyResults = Array.from(
      { length: size },
      (_, row) => ({ key: `k${row}`, at: { row } }) as KeyResult,
    );
    const cell = { name: "Be first", row: 0, column: 0 };
    return objectivesOf(table, new Map(keyResults.map(({ at }) => [at.row, cell])), keyResults);
  };
  expect(gathered(3)).toEqual([
    expect.objectContaining({ name: "Be first", keyResults: ["k0", "k1", "k2"] }),
  ]);
  expect(slope([8_000, 32_000].map((size) => [size, median(() => gathered(size), 3)]))).toBeLessThan(1.5);
});

test("what grows with the square is found", () => {
  const square = (size: number): number => {
    let steps = 0;
    for (let at = 0; at < (size * size) / 4; at++) steps += at % 7;
    return steps;
  };
  // Long enough that what the clock of the processor rounds off does not matter.
  expect(slope([8_000, 32_000].map((size) => [size, median(() => square(size), 1)]))).toBeGreaterThan(
    STEEPEST,
  );
});
