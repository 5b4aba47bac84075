import { planFor } from "../../src/core/plan-for";
import type { Review } from "../../src/core/model/review";
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
