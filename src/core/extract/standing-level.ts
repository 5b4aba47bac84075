import type { KeyResult } from "../model/key-result";
import { isBlank } from "../model/cell";
import type { Unit } from "../model/quantity";
import { growsUpTo, isDoneSoSoon, isStandingLevel } from "../parse/standing-level";

/** A margin in money adds up from nothing. */
const LEVELS: ReadonlySet<string | undefined> = new Set(["%", "points"]);

/**
 * `Uptime 99.9 % | 99.9 % | 98 %`: without a baseline it would be 98 % of the way from nothing, and On track. What never begins there
 * is held as a level, and so is the share of what is done so soon: `Close 95 % of tickets within 2 days`,
 * or what is to grow by something up to a number: `Improve margin by 3 pp to 42 %`.
 */
export function withStandingLevel(row: KeyResult): KeyResult {
  const { inputs, statement, name } = row;
  const isFromNothing =
    statement.direction === "increase" &&
    statement.target !== undefined &&
    statement.baseline === undefined &&
    isBlank(inputs.baseline) &&
    isBlank(inputs.direction) &&
    (row.levelSide ?? row.side) === undefined;
  return isFromNothing && isLevel(name, statement.unit) ? { ...row, levelSide: "at least" } : row;
}

function isLevel(name: string, unit: Unit | undefined): boolean {
  if (unit === "%" && isDoneSoSoon(name)) return true;
  return (LEVELS.has(unit) && isStandingLevel(name)) || (/\d\D+\d/.test(name) && growsUpTo(name));
}
