import { normaliseHeading } from "../../text/normalise-heading";
import type { Reading } from "../headings/read-heading";
import type { HeadingReader } from "../headings/read-heading";
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
  const readings = new Map<ColumnEvidence, readonly Reading[]>();
  for (const [target, actual] of [...agreedPairs(columns, read), ...budgetPairs(columns)]) {
    readings.set(target, TARGET);
    readings.set(actual, ACTUAL);
  }
  if (readings.size === 0) return columns;
  return columns.map((column) => ({ ...column, readings: readings.get(column) ?? column.readings }));
}

type LevelPair = readonly [target: ColumnEvidence, actual: ColumnEvidence];

function agreedPairs(columns: readonly ColumnEvidence[], read: HeadingReader): readonly LevelPair[] {
  const isActual = (word: string): boolean =>
    read(word).readings.some(({ meaning, isVague }) => meaning === "actual" && !isVague);
  const numbers = columns.filter(holdsNumbers);
  return numbers.flatMap((target) => {
    const what = without(target, (word) => AGREED.test(word));
    const actual = numbers.find((other) => what !== undefined && without(other, isActual) === what);
    return actual ? [[target, actual] as const] : [];
  });
}

/** The other words of a heading of which one is such a word; undefined where none is, or nothing else is said. */
function without({ header }: ColumnEvidence, isWord: (word: string) => boolean): string | undefined {
  const words = normaliseHeading(header).split(" ");
  const others = words.filter((word) => !isWord(word));
  return others.length === words.length - 1 && others.length > 0 ? others.join(" ") : undefined;
}

/** In every period one budget and one metric that we know: what a shop should have sold, and what it has. */
function budgetPairs(columns: readonly ColumnEvidence[]): readonly LevelPair[] {
  const budgets = columns.filter(
    (column) => holdsNumbers(column) && column.period !== undefined && isBudget(column),
  );
  const pairs = budgets.flatMap((target): readonly LevelPair[] => {
    const others = columns.filter(({ period }) => period === target.period).filter((one) => one !== target);
    const [actual, ...more] = others;
    const isMeasured =
      actual !== undefined && more.length === 0 && holdsNumbers(actual) && actual.readings.length === 0;
    return isMeasured && namesMetric(restOf(actual)) ? [[target, actual]] : [];
  });
  const named = new Set(pairs.map(([, actual]) => restOf(actual)));
  return pairs.length === budgets.length && named.size === 1 ? pairs : [];
}

function isBudget(column: ColumnEvidence): boolean {
  return (
    restOf(column) !== "" &&
    column.readings.some(({ meaning, strength }) => meaning === "budget" && strength === 1)
  );
}

function restOf({ header }: ColumnEvidence): string {
  return splitPeriod(header)?.rest ?? "";
}

function holdsNumbers({ shape }: ColumnEvidence): boolean {
  return shape.numbers > 0.5;
}
