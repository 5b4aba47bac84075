import { normaliseHeading } from "../../text/normalise-heading";
import { HEADING_LEXICON } from "../headings/heading-lexicon";
import { TOTAL_WORDS } from "../headings/value-words";
import type { Region } from "../regions/find-body";
import { textsBelow } from "../rows/texts-below";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/** Fewer months are none of a year's plan. */
const FEWEST_PERIODS = 3;
/** One row may be called a target among others that nobody filled in. */
const FEWEST_ROWS = 2;

/** `Meta vendas`, `Super meta vendas` below each other, months across: every row is a target, and its name is the measure's. */
export function withRowsOfTargets(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const [name] = columns;
  if (name?.role !== undefined || columns.filter(isOverTime).length < FEWEST_PERIODS) return undefined;
  if (!name || !namesTargets(sheet, region, name)) return undefined;
  return columns.map((column): RoleColumn => {
    if (column === name) return { ...column, role: "measure" };
    if (column.role === "actual" || isTotal(column)) return { ...column, role: "target" };
    return isOverTime(column) ? { ...column, role: "period:target" } : column;
  });
}

function isOverTime({ role, evidence: { period } }: RoleColumn): boolean {
  return role === "period" && period !== undefined;
}

/** `Sum`, and `Sum of the year`, which is no period of its own. */
function isTotal({ role, evidence: { header, period, shape } }: RoleColumn): boolean {
  const words = normaliseHeading(header).split(" ");
  const isOpen = role === undefined || (role === "period" && period === undefined);
  return isOpen && shape.numbers > 0.6 && words.some((word) => TOTAL_WORDS.has(word));
}

/** Whether every text of a column says that its row is a target. */
export function namesTargets(sheet: Sheet, region: Region, { evidence: { index } }: RoleColumn): boolean {
  const names = textsBelow(sheet, region, index);
  return names.length >= FEWEST_ROWS && new Set(names).size === names.length && names.every(isOneOfTargets);
}

/** A word that may be an objective's names what others reach for, and `Plan Basic` is what somebody pays. */
function isOneOfTargets(name: string): boolean {
  return normaliseHeading(name)
    .split(" ")
    .some((word) => {
      const found = HEADING_LEXICON.get(word) ?? [];
      const saysTarget = found.some(({ meaning, isVague }) => meaning === "target" && !isVague);
      return saysTarget && !word.startsWith("plan") && !found.some(({ meaning }) => meaning === "objective");
    });
}
