import { headingWords, pairsByPlace, pairsByWords } from "../model/pairs";
import type { Column, Role, Table } from "../model/table";
import { targetColumn } from "./target-beside";

/** What is measured in one pair of columns, and the columns that say something of it. */
export interface ColumnPair {
  /** What the headings call it; undefined where they only say which is the target. */
  readonly what?: string;
  readonly actual: Column;
  readonly columns: readonly Column[];
  /** The only pair of its table: whatever else its rows say is said of it. */
  readonly isLone?: true;
}

/** The pairs of target and actual in the rows of people or places. */
export function columnPairs(columns: readonly Column[]): readonly ColumnPair[] {
  const { targets, actuals } = valuesIn(columns);
  const byWords = pairsByWords(targets, actuals);
  const pairs = byWords.length > 0 ? byWords : pairsByPlace(targets, actuals);
  return pairs.map(({ what, target, actual }) => ({
    what,
    actual,
    columns: [actual, target, ...progressOf(what, columns)],
  }));
}

/**
 * The same where headings name the measures, with what is said of whoever a row is about; one target and one actual are a pair
 * whatever they are called.
 */
export function pairsOfEntities(table: Table): readonly ColumnPair[] {
  const { title, columns } = table;
  const { targets, actuals } = valuesIn(columns);
  const whatOf = (actual: Column, target: Column) => pairsByWords([target], [actual])[0]?.what;
  const [[actual, ...others], [target]] = [actuals, targets];
  if (actual && target && others.length === 0 && targets.length === 1) {
    const what = whatOf(actual, target) ?? title;
    return [{ ...(what !== undefined && { what }), actual, columns, isLone: true }];
  }
  const about = columns.filter(({ role }) => role === "owner" || role === "department" || role === "period");
  return actuals.flatMap((measure) => {
    const beside = targetColumn(table, measure);
    if (!beside) return [];
    const what = whatOf(measure, beside) ?? measure.header;
    const values = [measure, beside, ...progressOf(what, columns)];
    return [{ what, actual: measure, columns: [...about, ...values] }];
  });
}

function valuesIn(columns: readonly Column[]): Readonly<Record<"targets" | "actuals", readonly Column[]>> {
  const called = (role: Role) =>
    columns.filter((column) => column.role === role && column.period === undefined);
  return { targets: called("target"), actuals: called("actual") };
}

/** `Calls %` beside `Calls target`: the only progress that is called by all of these words. */
function progressOf(what: string, columns: readonly Column[]): readonly Column[] {
  const words = headingWords(what.toLowerCase());
  const found = columns.filter(({ role, header }) => {
    const own = headingWords(header.toLowerCase());
    return role === "progress" && words.every((word) => own.includes(word));
  });
  return found.length === 1 ? found : [];
}
