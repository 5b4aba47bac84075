import { isBlank } from "../model/cell";
import { isTimeFormat } from "../model/date-format";
import type { Kpi } from "../model/kpi";
import type { Bound } from "../model/quantity";
import { columnOf, type Table } from "../model/table";
import { polarityOf } from "../parse/direction";
import { mayBeLess } from "../parse/doubtful-name";
import { isOfMore } from "../parse/good-name";
import { targetInName, type TargetInName } from "../parse/target-in-name";
import { typedIn } from "./typed-in";

/** Told in another size, such as thousands, they lie further apart. */
const MOST_TIMES = 30;

/**
 * `Fill rate (target 96 %)` without a cell for its target: the name says it, and the formula reads it there. Its side is that of
 * its bound, else of what is measured; where neither tells it, it asks.
 */
export function withTargetInName(table: Table): (row: Kpi) => Kpi {
  const direction = columnOf(table, "direction");
  if (direction && direction.isOurs !== true) return (row) => row;
  return (row) => (/\d/.test(row.name) && isOpen(row) ? withNamed(row) : row);
}

function withNamed(row: Kpi): Kpi {
  const target = targetInName(row.name);
  if (!target || !fits(row, target)) return row;
  const side = target.bound ?? sideOf(row.name);
  return {
    ...row,
    statedTarget: target.value,
    ...(side ? { levelSide: side } : { isDirectionDoubted: true }),
  };
}

function isOpen({ inputs, bands, fullProgress, mismatch, levelSide, side }: Kpi): boolean {
  const isSaid = bands ?? fullProgress ?? mismatch ?? levelSide ?? side;
  return isSaid === undefined && isBlank(inputs.target) && isBlank(inputs.baseline);
}

/** A function gets the number without its unit, so both are to be percentages, and near to each other. */
function fits({ inputs, looks }: Kpi, { value, unit }: TargetInName): boolean {
  const format = looks?.actual?.numberFormat;
  const actual = typedIn(inputs.actual);
  if (actual.kind !== "number" || isTimeFormat(format)) return false;
  const isPercent = actual.unit === "%" || format?.includes("%") === true;
  const times = Math.abs(actual.value / value);
  return (
    isPercent === (unit === "%") && (actual.value === 0 || (times < MOST_TIMES && times > 1 / MOST_TIMES))
  );
}

function sideOf(name: string): Bound | undefined {
  const side = polarityOf(name) ?? (isOfMore(name) ? "at least" : undefined);
  return side === "at least" && mayBeLess(name) ? undefined : side;
}
