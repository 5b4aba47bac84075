import { headingWords, pairsByPlace } from "../model/pairs";
import { columnOf, type Column, type Role, type Table } from "../model/table";
import { isBudget } from "../parse/budget";

const MEASURE_ROLES: readonly (Role | undefined)[] = ["measure", "actual"];

/** The columns of a table whose headings name the measures. */
export function measureColumns({ columns }: Table): readonly Column[] {
  return columns.filter(({ role }) => MEASURE_ROLES.includes(role));
}

/** `Month | Target | Actual` under a title: the title names what is measured. */
export function isLonePair({ columns }: Table): boolean {
  const count = (role: Role): number => columns.filter((column) => column.role === role).length;
  return count("actual") === 1 && count("target") === 1 && count("measure") === 0;
}

/**
 * The target beside a measure's column: the lone one, `CV Target` beside `CV`, or the only one that is called like it alone,
 * `revenue_target_eur` beside `revenue_eur`, `Sales target` beside `Sales actual`.
 */
export function targetColumn(table: Table, measure: Column): Column | undefined {
  if (isLonePair(table)) return columnOf(table, "target");
  const around = targetAround(table, measure);
  if (around || namesakesOf(table, measure).length > 1) return around;
  const others = measureColumns(table);
  const isFree = (target: Column) => !others.some((other) => targetAround(table, other) === target);
  const targets = table.columns.filter(({ role }) => role === "target").filter(isFree);
  const [found, ...rivals] = targets.filter((target) => isCalledLike(measure, target));
  const isOnlyOne = rivals.length === 0 && others.filter((other) => isCalledLike(other, found)).length === 1;
  if (isOnlyOne) return found;
  return (
    targets.find((target) => isCalledInShort(table, measure, target)) ??
    targetBehind(table, measure) ??
    targetOfNamed(table, measure)
  );
}

/** `Gross churn | Churn target`: the target right behind is called in short, and no other measure is called so. */
function isCalledInShort(table: Table, measure: Column, target: Column): boolean {
  const words = stemsOf(target);
  const isMeant = (other: Column): boolean => {
    const shared = words.filter((word) => stemsOf(other).includes(word)).length;
    return shared > 0 && shared === words.length - 1;
  };
  const isBehind = target.index === measure.index + 1;
  return isBehind && isMeant(measure) && measureColumns(table).filter(isMeant).length === 1;
}

/** `Current actuals | Monthly targets | Headwinds`: the only target, where one heading alone says that it holds actuals. */
function targetOfNamed(table: Table, measure: Column): Column | undefined {
  const measures = measureColumns(table);
  const [target, ...rivals] = table.columns.filter(({ role }) => role === "target");
  const [named, ...others] = measures.filter(({ isNamedActual }) => isNamedActual);
  if (!target || rivals.length > 0 || named !== measure || others.length > 0) return undefined;
  return measures.some((other) => targetAround(table, other) !== undefined || isCalledLike(other, target))
    ? undefined
    : target;
}

/** `Visits | Target | Leads | Target`. */
function targetBehind(table: Table, measure: Column): Column | undefined {
  const targets = table.columns.filter(({ role }) => role === "target");
  return pairsByPlace(targets, measureColumns(table)).find(({ actual }) => actual === measure)?.target;
}

/** `Churn %`, `Load (kg)`: the target's heading need not say the unit again, where one measure alone is called so. */
const UNIT_BEHIND = /(?:%|\([^()]*\))$/;

function withoutUnit({ header }: Column): string {
  return header.toLowerCase().trim().replace(UNIT_BEHIND, "").trim();
}

/** The measures that are called so, whatever their units. */
function namesakesOf(table: Table, measure: Column): readonly Column[] {
  return measureColumns(table).filter((other) => withoutUnit(other) === withoutUnit(measure));
}

/** The column of targets whose heading is the measure's and one word more. */
function targetAround(table: Table, measure: Column): Column | undefined {
  const isAlone = namesakesOf(table, measure).length === 1;
  const name = isAlone ? withoutUnit(measure) : measure.header.toLowerCase();
  const around = table.columns.filter((column) => {
    const [before, after, ...others] = column.header.toLowerCase().split(name);
    if (column.role !== "target" || before === undefined || after === undefined || others.length > 0)
      return false;
    return !/\S\s+\S/.test(`${before} ${after}`.trim());
  });
  // `CV forecast | CV budget`: what is expected is not what is wanted.
  return around.find(({ header }) => isBudget(header)) ?? around[0];
}

/**
 * All words alike but for one that says target, and one that says actual: `expenses_eur` and `expense_budget_eur`. The numbers
 * of `SL 80/20`, but for years, need not be said again.
 */
function isCalledLike(measure: Column, target: Column | undefined): boolean {
  if (!target) return false;
  const [own, others] = [stemsOf(measure), stemsOf(target)];
  const more = others.filter((word) => !own.includes(word));
  const less = own.filter((word) => !others.includes(word) && !/^\d{1,3}$/.test(word));
  const isSaid = less.length === 0 || (less.length === 1 && measure.isNamedActual === true);
  return isSaid && more.length === 1 && less.length < own.length;
}

/** Lower case, of one or many: `Expenses` → `expense`. */
function stemsOf({ header }: Column): readonly string[] {
  return headingWords(header.toLowerCase()).map((word) => word.replace(/(?<=..)s$/, ""));
}
