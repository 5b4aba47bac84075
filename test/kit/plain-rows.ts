import fc from "fast-check";
import type { CellValue } from "../../src/core/model/cell";
import type { HealthInput } from "../../src/core/model/measured";
import { dateSerial } from "../../src/core/model/period";

/** The day of every question. */
export const PLAIN_AS_OF = dateSerial(2026, 5, 15);

/** One row of a table with every input that a health is told from. */
export type PlainRow = Readonly<Record<HealthInput, CellValue>>;

/** Where a rule changes its mind: pace, tolerance, the target itself. */
const SHARES = [-0.25, 0, 0.34, 0.35, 0.44, 0.45, 0.5, 0.7, 0.9, 0.95, 1, 1.05, 1.1, 1.100001, 1.25, 2];
/** Exactly there, but for rounding, or truly to one side. */
const HAIRS = [0, 0, 0, 1e-12, -1e-12, 1e-7, -1e-7];
const SIZES = [0, 1, -1, 0.95, 0.99, 0.999, 100, -100, 1e9, 0.3, 1e-6, 12, 250, 4.6];
const DAYS_OFF = [0, 0.75, 1, -1, -3, -4, -7, -14, -17, -18, -28, -29, -31, -34, -62, -89, -90, -91];

const size = fc.oneof(
  fc.constantFrom(...SIZES),
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
);
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -130, max: 130 }).map((days) => PLAIN_AS_OF + days) },
  { weight: 4, arbitrary: fc.constantFrom(...DAYS_OFF).map((days) => PLAIN_AS_OF + days) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(undefined, undefined, 0) },
);
const direction = fc.constantFrom<CellValue>(
  ...["increase", "decrease", "at least", "at most", "between", "Increase", "AT MOST"],
  ...[undefined, undefined, undefined, undefined, ""],
);
const cadence = fc.constantFrom<CellValue>(
  ...[undefined, 0, 1, 3, 7, 14, 31, 45, 200],
  ...["daily", "weekly", "Monthly", "quarterly", " yearly ", "irregular"],
);

/** What a plain formula reads by itself: numbers at the edges of the rules, days, our own words, blank cells. */
export const numberRows: fc.Arbitrary<PlainRow> = fc
  .record({
    target: fc.option(size, { freq: 12, nil: undefined }),
    baseline: fc.option(size, { freq: 2, nil: undefined }),
    share: fc.constantFrom(...SHARES),
    hair: fc.constantFrom(...HAIRS),
    isFilled: fc.constantFrom(true, true, true, true, true, true, false),
    start: day,
    due: day,
    updated: day,
    direction,
    cadence,
  })
  .map(({ share, hair, isFilled, ...row }) => {
    const from = row.baseline ?? 0;
    return { ...row, actual: isFilled ? from + (share + hair) * ((row.target ?? 50) - from) : undefined };
  });

/** Without texts such as `50%`, `4-5` or `2026-04-01`, which the preview's EXACT takes for numbers; Excel does not. */
const TYPED: Readonly<Record<HealthInput, readonly CellValue[]>> = {
  actual: ["€1.2m", "n/a", "TBD", " ", "twelve", "12", "EUR 300", "+12%", "3 hours", true, { error: "#N/A" }],
  target: [
    "<2",
    "≥ 95",
    "at most 8",
    "between 4 and 5",
    "between 10 and 20",
    "€1.2m",
    "+25%",
    "n/a",
    "halve it",
    "99.5 percent",
  ],
  baseline: ["€1.2m", "n/a", "EUR 5", "twelve", "50 percent", "90 minutes"],
  direction: ["higher is better", "less", "↑", "-", "sideways", 0, "at least ", " "],
  start: ["1 avr. 2026", "Q2 2026", "3 mars 2026", "soon", "TBD", -3, 20260401, 0.5],
  due: ["30 juin 2026", "Q2 2026", "juin 2026", "FY2026", "03/04/2026", 3e9],
  updated: ["1 mai 2026", "last week", "n/a", -1],
  cadence: ["every 2 weeks", "n/a", "now and then", -7, "10", "MENSUEL"],
};

/** Rows in which people typed words, units and nonsense where numbers are expected. */
export const typedRows: fc.Arbitrary<PlainRow> = fc
  .tuple(numberRows, ...(Object.keys(TYPED) as HealthInput[]).map((input) => typedFor(input)))
  .map(([row, ...typed]) => ({ ...row, ...Object.fromEntries(typed.flat()) }));

/** One cell in four holds something typed. */
function typedFor(input: HealthInput): fc.Arbitrary<readonly (readonly [HealthInput, CellValue])[]> {
  const some = fc.constantFrom(...TYPED[input]).map((value) => [[input, value] as const]);
  return fc.oneof({ weight: 1, arbitrary: some }, { weight: 6, arbitrary: fc.constant([]) });
}
