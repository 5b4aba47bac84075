import { normaliseHeading } from "../../text/normalise-heading";
import type { HeadingReader, Reading } from "../headings/read-heading";
import { splitPeriod } from "../headings/period-label";
import { namesMetric } from "../judge/known-metrics";
import type { ColumnEvidence } from "./column-evidence";

/** What is agreed, wherever an actual is called by the same other words: alone a level of service is what was reached. */
const AGREED = /^(?:sla|slo|ola|standard|norm|allowance|limit)$/;

const TARGET: readonly Reading[] = [{ meaning: "target", strength: 1, isVague: false }];
const ACTUAL: readonly Reading[] = [{ meaning: "actual", strength: 1, isVague: false }];

/**
 * `Response SLA | Response actual`, `Budget W44 | Sales W44`: what is to be reached, and what was, where the words of one heading
 * alone do not say it.
 */
export function withPairedLevels(
  columns: readonly ColumnEvidence[],
  read: HeadingReader,
): readonly ColumnEvidence[] {
  const isActual = (word: string): boolean =>
    read(word).readings.some(({ meaning, isVague }) => meaning === "actual" && !isVague);
  const numbers = columns.filter(({ shape }) => shape.numbers > 0.5);
  const readings = new Map<ColumnEvidence, readonly Reading[]>();
  for (const target of numbers) {
    const agreed = without(target, (word) => AGREED.test(word));
    // A sheet may have thousands of columns, and hardly one that is asked for its other.
    if (agreed === undefined && !isBudget(target)) continue;
    const actual = numbers.find((other) =>
      agreed === undefined ? isSoldFor(target, other, numbers) : without(other, isActual) === agreed,
    );
    if (actual) readings.set(target, TARGET).set(actual, ACTUAL);
  }
  return columns.map((column) => ({ ...column, readings: readings.get(column) ?? column.readings }));
}

/** The other words of a heading of which one is such a word; undefined where none is, or nothing else is said. */
function without({ header }: ColumnEvidence, isWord: (word: string) => boolean): string | undefined {
  const words = normaliseHeading(header).split(" ");
  const others = words.filter((word) => !isWord(word));
  return others.length === words.length - 1 && others.length > 0 ? others.join(" ") : undefined;
}

function isBudget({ readings, period }: ColumnEvidence): boolean {
  return (
    period !== undefined && readings.some(({ meaning, strength }) => meaning === "budget" && strength === 1)
  );
}

/** A metric that we know, and nothing else, beside the budget of the same period: what a shop should have sold, and what it has. */
function isSoldFor(
  { period }: ColumnEvidence,
  other: ColumnEvidence,
  numbers: readonly ColumnEvidence[],
): boolean {
  return (
    other.period === period &&
    other.readings.length === 0 &&
    numbers.filter((one) => one.period === period).length === 2 &&
    namesMetric(splitPeriod(other.header)?.rest ?? "")
  );
}
