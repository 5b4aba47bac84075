import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Bound } from "../model/quantity";
import { columnOf, type Table } from "../model/table";
import { isBudget } from "../parse/budget";
import { directionOfMetric, isToStayBetween, polarityOf, spacedOut } from "../parse/direction";
import { comesTooSoon, countsFaults, isWonAndLost, mayBeLess, mayBeMore } from "../parse/doubtful-name";
import { isOfMore } from "../parse/good-name";
import { unitOfMetric } from "../parse/metric";
import { sideOfMoney } from "../parse/money-flow";
import { likelySide } from "../parse/likely-side";
import { isOverSoSoon } from "../parse/standing-level";
import { bareNumber, type BareNumber } from "./bare-number";
import { opinionOn, sideOfOwnLight } from "./own-light";
import { statedBy } from "./said-by";

/**
 * `Overhead (% of revenue)`, `Staff cost / sales`, `Wage-to-revenue ratio`, `Floodings per 100 customers`, `Meetings required for
 * approval`: what something is a share of, is counted by or leads to says nothing of its side.
 */
const SHARE_OF =
  /\([^()]*\)|(?<=\S\s*)[%/][^]*$|(?<=\S)[- ]to[- ]\S+(?= ratios?\b)|\bof (?:the )?total\b[^]*$|(?<=\S) (?:per|pro|je|por|pour) \d[^]*$|(?<=\S) (?:required|needed|necessary|before|until)\b[^]*$/gi;
/** `Ratio of total cost to own funds`: which of both is to grow nobody knows. */
const RATIO_OF = /\bratio of .+ to /i;

/** `OTD % (On-time delivery)`: what an abbreviation means stands behind it. */
const ABBREVIATED = /^(?=[^A-Z\s]*[A-Z][^A-Z\s]*[A-Z])[\w&-]{2,8}\s*%?\s*\([^()]{6,}\)/;

/** What a row's name says of the thing itself; of `AHT (s) · Ann` not who has it. */
export function nameOfThing(row: Measured): string {
  const name = ownName(row);
  return ABBREVIATED.test(name) ? name : name.replace(SHARE_OF, "");
}

/** What the words around its rows say of their good side. */
interface Context {
  readonly isOfLess: boolean;
  readonly isOfMore: boolean;
  /**
   * The heading of a budget, against which money that is spent may be held, however good the thing is: `Training`, `Events`. One
   * that names the thing itself is what is planned of it: `Users budget`.
   */
  readonly budget?: string;
}

/**
 * Whether more of something is better is said by its name, which a list knows, or by what its columns count, `Sales target`;
 * of key results it is taken for granted. Somebody is asked all the same where something speaks against it:
 * - the row's own light is amber or red although it reaches its target that way: 27 % effective tax of 25 %, `Amber`;
 * - its own progress counts the other way round: 42 seconds of 30 as 71 %;
 * - less of such a thing may well be better, `Changeover, min`, and its own light does not bear the usual side out;
 * - its target lies below nothing, `Cost reduction, -5 %`, `Net emissions, -100`, where more may be a smaller change;
 * - what stands above it speaks of something of which less is better, `Accidents by plant`.
 *
 * So is he where no list knows the name, since as many of such names are bad as are good, and where its own light does not
 * bear the usual side out. A target that says its side (`>= 95 %`), or a baseline, leaves no doubt; nor do a name and a light
 * that speak for the same side: `Claims damage, 27 of 30, green`.
 */
export function withDoubtIn<Row extends Measured>(table: Table): (row: Row) => Row {
  const context = table.kind === "okr" ? OF_KEY_RESULTS : contextOf(table);
  const column = columnOf(table, "direction");
  const isOpen = !column || column.isOurs === true;
  return (row) => {
    if (isOpen && isLevelOf(row, comesTooSoon)) return { ...row, levelSide: "at most" };
    if (isOpen && isLevelOf(row, isWonAndLost)) return { ...row, levelSide: "at least" };
    if (!isPersonCalledSo(row) && !isDoubted(row, context)) return row;
    const asking = withQuestion(row, context);
    const side = asking.likelySide;
    return isOpen && side && side === sideOfOwnLight(row) ? { ...row, levelSide: side } : asking;
  };
}

/** Of a mere number to hold, where no sentence and no cell says a side. */
function isLevelOf(row: Measured, says: (name: string) => boolean): boolean {
  const { inputs, scales } = row;
  if ("statement" in row || row.levelSide || row.side || !isBlank(inputs.baseline)) return false;
  return bareNumber(inputs.target, scales?.target) !== undefined && says(row.name);
}

function withQuestion<Row extends Measured>(row: Row, context: Context): Row {
  const likely = likelySideOf(row, context);
  return { ...row, isDirectionDoubted: true, ...(likely && { likelySide: likely }) };
}

function likelySideOf(row: Measured, { isOfLess, budget }: Context): Bound | undefined {
  if (countsFaults(`${row.name} ${row.unit ?? ""}`)) return "at most";
  if (isShareInTime(row) && isMost(row)) return "at least";
  return likelySide(nameOfThing(row), unitOf(row), isOfLess || budget !== undefined);
}

/** More than half of all. */
function isMost({ inputs, scales }: Measured): boolean {
  return (bareNumber(inputs.target, scales?.target)?.value ?? 0) > 0.5;
}

const OF_KEY_RESULTS: Context = { isOfLess: false, isOfMore: true };

/**
 * Where rows are called by places or persons, what is counted stands above them: `Accidents by plant`, `Complaints actual`.
 * Of columns that are measures themselves none speaks for another.
 */
function contextOf(table: Table): Context {
  const { title = "", sheet, columns, orientation } = table;
  if (orientation === "columns" || orientation === "period-rows")
    return { isOfLess: [title, sheet].some(speaksOfLess), isOfMore: false };
  const headings = columns.filter(({ role }) => VALUES.has(role)).map(({ header }) => header);
  // `Budget | Actual | Utilization`: what is not held against the target tells of something else.
  const read = VALUE_ROLES.flatMap((role) => columnOf(table, role)?.header ?? []);
  const target = columnOf(table, "target")?.header ?? "";
  return {
    isOfLess: [title, sheet, ...headings].some(speaksOfLess),
    isOfMore: read.some((heading) => polarityOf(heading) === "at least" || isOfMore(heading)),
    ...(isBudget(target) && { budget: target }),
  };
}

const VALUE_ROLES = ["actual", "target"] as const;
const VALUES: ReadonlySet<string | undefined> = new Set(VALUE_ROLES);

function speaksOfLess(words: string): boolean {
  return directionOfMetric(words) === "at most" || mayBeLess(words);
}

function isDoubted(row: Measured, context: Context): boolean {
  const { name, inputs, scales } = row;
  if (row.levelSide ?? row.side) return false;
  if (!isBlank(inputs.baseline)) return goesAgainstItsName(row);
  if (RATIO_OF.test(name)) return true;
  const target = bareNumber(inputs.target, scales?.target);
  if (target === undefined) return false;
  const nameItself = nameOfThing(row);
  const isLess = isDoubtedLess(name, nameItself);
  return isLess === undefined
    ? isDoubtedMore(row, context, { nameItself, target })
    : isLess || tellsOtherThanLess(row, { nameItself, target });
}

interface Asked {
  readonly nameItself: string;
  readonly target: BareNumber;
}

/** Of a name for which less is better, whether its number is one of those of which it is not. */
function tellsOtherThanLess(row: Measured, { nameItself, target }: Asked): boolean {
  return (
    isShareInTime(row) ||
    statesAsMuch(row, target.value) ||
    isBelowNothing(nameItself, { unit: unitOf(row), ...target })
  );
}

/** Of any other name, whether more of it may not be better. */
function isDoubtedMore(row: Measured, context: Context, { nameItself, target }: Asked): boolean {
  const { name, inputs, scales } = row;
  const actual = bareNumber(inputs.actual, scales?.actual);
  const said = actual && opinionOn(row, actual.value, target.value);
  if (said === "bears out") return false;
  if (isUntold(row, context, { nameItself, said, target: target.value })) return true;
  return mayBeLess(nameItself, target.unit ?? unitOf(row)) || countsFaults(name);
}

/** `Hata` is Turkish for a fault, and Hatayilli a name: a row that is called by its owner says nothing of its side. */
function isPersonCalledSo({ name, owner, inputs, levelSide, side }: Measured): boolean {
  const isOpen = isBlank(inputs.baseline) && (levelSide ?? side) === undefined;
  return owner === name && isOpen && directionOfMetric(name) !== undefined;
}

/**
 * `Customer satisfaction | 90 | 85 | 80`: from its baseline to its target it would get worse, so that the baseline may be what there
 * was before a plan, and no beginning of a way down. What its words call a change goes where they say; a key result says itself where it goes.
 */
function goesAgainstItsName(row: Measured): boolean {
  const { name, inputs, scales } = row;
  if ("statement" in row) return false;
  const [from, to] = [
    bareNumber(inputs.baseline, scales?.baseline),
    bareNumber(inputs.target, scales?.target),
  ];
  if (!from || !to || from.value === to.value || !isBlank(inputs.direction)) return false;
  const [good, stated] =
    to.value > from.value ? (["at most", "increase"] as const) : (["at least", "decrease"] as const);
  return isSurely(good, nameOfThing(row)) && statedBy(name).direction !== stated;
}

/** Whether a name says that this side is good, and nothing of it speaks for the other. */
export function isSurely(side: Bound, name: string): boolean {
  const told = polarityOf(name);
  if (side === "at most") return told === side && !mayBeMore(name);
  return (told === side || (told === undefined && isOfMore(name))) && !mayBeLess(name);
}

/** Of what its name does not tell to be better the more there is. */
function isUntold(
  row: Measured,
  context: Context,
  {
    nameItself,
    said,
    target,
  }: { readonly nameItself: string; readonly said: string | undefined; readonly target: number },
): boolean {
  if (isSpent(nameItself, context) && isOfMore(nameItself)) return unitOfMetric(nameItself) === undefined;
  if (polarityOf(nameItself) !== undefined) return false;
  if (said === "doubts" || target < 0) return true;
  return isUnknown(nameItself, context) && !statesAsMuch(row, target);
}

function isSpent(name: string, { budget }: Context): boolean {
  return budget !== undefined && !spacedOut(budget).includes(spacedOut(name));
}

/** `Wait under 4 h, 95 %`: how many of them are over so soon, whatever it is of which one wants less. */
export function isShareInTime(row: Measured): boolean {
  const target = bareNumber(row.inputs.target, row.scales?.target);
  return (target?.unit ?? unitOf(row)) === "%" && isOverSoSoon(row.name);
}

/**
 * Of a name that tells less to be better, whether it may be more all the same; undefined of others. What is in brackets may
 * hide the side that the name itself tells, `Scrap (cost savings)`, or be what it means: `DPO (days payable)`.
 */
function isDoubtedLess(name: string, nameItself: string): boolean | undefined {
  const told = directionOfMetric(name);
  if (told === undefined) return polarityOf(nameItself) === "at most" ? true : undefined;
  return mayBeMore(nameItself);
}

/** `Net emissions, −100`: costs are kept as negatives; of anything else, less than nothing may be meant. */
function isBelowNothing(
  name: string,
  { value, unit }: { readonly value: number; readonly unit?: string | undefined },
): boolean {
  return value < 0 && unit !== "%" && sideOfMoney(name) !== "at most";
}

/** `Close 3 naming gifts | 3 | 2`, `Fill 12 open roles | 12 | 5`: a KPI that is a sentence says how much of it is wanted. */
function statesAsMuch({ name }: Measured, target: number): boolean {
  if (!/\d/.test(name)) return false;
  const statement = statedBy(name);
  return statement.direction === "increase" && statement.target === target;
}

function isUnknown(name: string, context: Context): boolean {
  return context.isOfLess || isToStayBetween(name) || !(context.isOfMore || isOfMore(name));
}

function ownName({ name, nameOf }: Measured): string {
  return nameOf?.what ?? name;
}

function unitOf(row: Measured): string | undefined {
  const { looks, unit } = row;
  return looks?.target?.numberFormat?.includes("%") ? "%" : (unit ?? unitBehind(ownName(row)));
}

/** `Overtime (h)` → `h`. */
function unitBehind(name: string): string | undefined {
  return /\(([^()]*)\)$/.exec(name.trim())?.[1];
}
