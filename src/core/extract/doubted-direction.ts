import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Unit } from "../model/quantity";
import type { Table } from "../model/table";
import { directionOfMetric, polarityOf } from "../parse/direction";
import { mayBeLess, mayBeMore } from "../parse/doubtful-name";
import { readTypedValue } from "../parse/typed-value";

/** `Overhead (% of revenue)`, `Staff cost / sales`: what something is a share of says nothing of its side. */
const SHARE_OF = /\([^()]*\)|[%/][^]*$/g;

/**
 * Of a name that tells no side, more is taken for better, where nothing speaks against it:
 * - the row's own light is amber or red although it reaches its target that way: 27 % effective tax of 25 %, `Amber`;
 * - its own progress counts the other way round: 42 seconds of 30 as 71 %;
 * - less of such a thing may well be better, `Changeover, min`, and its own light does not bear the usual side out;
 * - its target lies below nothing, `Cost reduction, -5 %`, where more may be a smaller change;
 * - what stands above it speaks of something of which less is better, `Accidents by plant`.
 *
 * Then somebody is asked. A target that says its side (`>= 95 %`), or a baseline, leaves no doubt.
 */
export function withDoubt<Row extends Measured>(row: Row): Row {
  return isDoubted(row, false) ? { ...row, isDirectionDoubted: true } : row;
}

/** Where rows are called by places or persons, what is counted stands above them: `Accidents by plant`, `Complaints actual`. */
export function withDoubtIn<Row extends Measured>({ title = "", sheet, columns }: Table): (row: Row) => Row {
  const counted = columns.filter(({ role }) => role === "actual" || role === "target");
  const isOfLess = [title, sheet, ...counted.map(({ header }) => header)].some(speaksOfLess);
  return (row) => (isDoubted(row, isOfLess) ? { ...row, isDirectionDoubted: true } : row);
}

function speaksOfLess(words: string): boolean {
  return directionOfMetric(words) === "at most" || mayBeLess(words);
}

function isDoubted(row: Measured, isOfLess: boolean): boolean {
  const { name, inputs, scales } = row;
  if (!isBlank(inputs.baseline) || row.limitSide) return false;
  const target = bareNumber(inputs.target, scales?.target);
  if (target === undefined) return false;
  const nameItself = name.replace(SHARE_OF, "");
  const side = polarityOf(nameItself);
  // `RTO (Recovery time)`: what is in brackets hides the side that the name itself tells.
  if (side === "at most") return directionOfMetric(name) === undefined || mayBeMore(nameItself);
  const actual = bareNumber(inputs.actual, scales?.actual);
  const said = actual && opinionOn(row, actual.value, target.value);
  if (said === "bears out") return false;
  const isCountedAbove = isOfLess && directionOfMetric(name) === undefined;
  if (side === undefined && (isCountedAbove || said === "doubts" || target.value < 0)) return true;
  return mayBeLess(nameItself, target.unit ?? unitOf(row));
}

function unitOf({ looks, unit, name }: Measured): string | undefined {
  return looks?.target?.numberFormat?.includes("%") ? "%" : (unit ?? unitBehind(name));
}

/** `Overtime (h)` → `h`. */
function unitBehind(name: string): string | undefined {
  return /\(([^()]*)\)$/.exec(name.trim())?.[1];
}

/** What the row's own light and progress say of more being better; undefined where they say nothing. */
function opinionOn(
  { status, progress }: Measured,
  actual: number,
  target: number,
): "doubts" | "bears out" | undefined {
  const isReached = actual >= target;
  // The other way, actual ÷ target, is how everybody divides, whichever side is good.
  if (isReached && isShare(progress?.share, target / actual)) return "doubts";
  const meaning = status?.meaning;
  const isRed = meaning === "bad" || meaning === "middle";
  if (isRed) return isReached ? "doubts" : "bears out";
  return isReached && (meaning === "good" || meaning === "done") ? "bears out" : undefined;
}

/** Progress is shown in whole percents. */
const ROUNDING = 0.0051;

/** Whether a progress is this part of all; all of it is none. */
function isShare(share: number | undefined, part: number): boolean {
  return share !== undefined && part < 1 - ROUNDING && Math.abs(share - part) <= ROUNDING;
}

interface BareNumber {
  readonly value: number;
  readonly unit?: Unit | undefined;
}

function bareNumber(value: CellValue, scale = 1): BareNumber | undefined {
  if (typeof value === "number") return { value: value / scale };
  const typed = readTypedValue(value);
  if (typed.kind !== "number" || typed.bound !== undefined) return undefined;
  return { value: typed.value / scale, unit: typed.unit };
}
