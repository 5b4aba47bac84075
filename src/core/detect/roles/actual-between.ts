import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";
import { columnValues } from "./value-relations";

/** Where a row began, where it is to be, and a number that may be where it stands. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

const FEWEST_ROWS = 3;
/** One of five may have gone beyond, or not be typed yet. */
const MOST_ROWS = 0.8;
/** As a share of the way: a little back, or a little more than all of it. */
const BEYOND = 0.25;

/**
 * `Départ | Cible | Où en sommes-nous`: under whatever heading, the only numbers that lie between where each row began and
 * where it is to be are where it stands. Rows of ways that do not overlap must be among them, since many a number lies
 * between 0 and 100.
 */
export function withActualBetween(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const [baseline, target] = [onlyOne(columns, "baseline"), onlyOne(columns, "target")];
  if (!baseline || !target || columns.some(({ role = "" }) => /actual|progress|period/.test(role)))
    return columns;
  const valuesOf = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  const [starts, ends] = [valuesOf(baseline), valuesOf(target)];
  const between = columns.filter(isOpen).filter((column) => {
    const ways = valuesOf(column).flatMap((now, at): readonly Way[] => {
      const [from, to] = [starts[at], ends[at]];
      return now === undefined || from === undefined || to === undefined || from === to
        ? []
        : [{ from, to, now }];
    });
    return isWhereTheyStand(ways);
  });
  const [found] = between.length === 1 ? between : [];
  return columns.map((column) => (column === found ? { ...column, role: "actual" } : column));
}

function onlyOne(columns: readonly RoleColumn[], role: RoleColumn["role"]): RoleColumn | undefined {
  const [only, ...others] = columns.filter((column) => column.role === role);
  return others.length === 0 ? only : undefined;
}

/** Numbers of which no heading says what they are. */
function isOpen({ role, meaning, evidence: { shape } }: RoleColumn): boolean {
  return role === undefined && meaning === undefined && shape.numbers > 0.5 && shape.dates < 0.3;
}

function isWhereTheyStand(ways: readonly Way[]): boolean {
  const within = ways.filter(({ from, to, now }) => {
    const share = (now - from) / (to - from);
    return share >= -BEYOND && share <= 1 + BEYOND;
  });
  return ways.length >= FEWEST_ROWS && within.length >= ways.length * MOST_ROWS && haveApart(within);
}

/** Two ways that have no number in common. */
function haveApart(ways: readonly Way[]): boolean {
  const lowestEnd = Math.min(...ways.map(({ from, to }) => Math.max(from, to)));
  const highestStart = Math.max(...ways.map(({ from, to }) => Math.min(from, to)));
  return lowestEnd < highestStart;
}
