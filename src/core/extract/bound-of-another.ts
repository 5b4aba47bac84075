import { isBlank } from "../model/cell";
import type { KeyResult } from "../model/key-result";
import { UNSETTLED_DIRECTION, type Bound, type StatedDirection, type Unit } from "../model/quantity";
import type { Statement } from "../model/statement";
import { bareNumber, type BareNumber } from "./bare-number";
import { isShareInTime, isSurely, nameOfThing } from "./doubted-direction";
import { showsPercent } from "./percent-cells";
import { typedIn } from "./typed-in";

/**
 * `Tickets open > 30 days | 40 | 10`, `Calls answered < 30 s | 70 % | 90 %`: the bound in its words says which of them are counted, and not
 * how many there are to be. Its baseline tells the way, else its name, else somebody is asked.
 */
export function withBoundOfAnother(row: KeyResult): KeyResult {
  if (!isOpen(row)) return row;
  const typed = typedIn(row.inputs.target);
  if (typed.kind !== "number") return row;
  const target = typed.value / (row.scales?.target ?? 1);
  const from = bareNumber(row.inputs.baseline, row.scales?.baseline)?.value;
  const way = from === undefined || from === target ? undefined : wayFrom(from, target);
  if (isOfTarget(row.statement, { value: target, unit: unitOf(row, typed.unit) }, way)) return row;
  const told = typed.bound ?? way ?? sideByName(row) ?? UNSETTLED_DIRECTION;
  return { ...row, way: told, isDirectionDoubted: told === UNSETTLED_DIRECTION };
}

/** Of a share that is told of a time, `Wait under 4 h, 95 %`, a name for which less is better says nothing. */
function sideByName(row: KeyResult): Bound | undefined {
  const name = nameOfThing(row);
  if (isSurely("at least", name)) return "at least";
  return isSurely("at most", name) && !isShareInTime(row) ? "at most" : undefined;
}

function wayFrom(from: number, target: number): "increase" | "decrease" {
  return target > from ? "increase" : "decrease";
}

/** Where its words state a level to hold, and no other cell than its target's tells anything of that. */
function isOpen({ statement, inputs, bands, fullProgress, way, levelSide, side }: KeyResult): boolean {
  const isHeld = HELD.has(statement.direction) && statement.target !== undefined;
  const isTold = bands ?? fullProgress ?? way ?? levelSide ?? side ?? statement.baseline;
  return isHeld && isTold === undefined && isBlank(inputs.direction);
}

const HELD: ReadonlySet<StatedDirection | "unknown" | undefined> = new Set([
  "at least",
  "at most",
  "between",
]);

/**
 * Whether the number that its words state is that of its target's cell, or at least one of the same kind: an uptime over 99.9 % where
 * the cell says 99.5 %. A time is none, if the numbers go against its bound.
 */
function isOfTarget(
  statement: Statement,
  target: BareNumber,
  way: "increase" | "decrease" | undefined,
): boolean {
  if (target.unit === plain(statement.unit)) return true;
  const stated = [statement.target, statement.upper].flatMap((number) => number ?? []);
  const isSame = stated.some((number) => SCALES.some((scale) => isNear(number * scale, target.value)));
  const isTime = target.unit === undefined && statement.unit !== "%";
  return isSame && !(isTime && isAgainst(statement, way));
}

/** A share, or an amount in thousands or millions, may be told on another scale. */
const SCALES = [1, 100, 1e-2, 1e-3, 1e-6];

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6 * Math.abs(one);
}

function isAgainst({ direction }: Statement, way: "increase" | "decrease" | undefined): boolean {
  return direction === "at most" ? way === "increase" : direction === "at least" && way === "decrease";
}

/** What the target's cell is told in, as far as anything tells it. */
function unitOf(row: KeyResult, typed: Unit | undefined): Unit | undefined {
  return showsPercent(row, "target") || row.scales?.target === 100 ? "%" : plain(typed);
}

function plain(unit: Unit | undefined): Unit | undefined {
  return unit === "count" ? undefined : unit;
}
