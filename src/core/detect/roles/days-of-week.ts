import { normaliseHeading } from "../../text/normalise-heading";
import { WEEKDAYS } from "../../vocabulary/weekdays";
import type { RoleColumn } from "./role-column";

/** Fewer may be a name by chance. */
const FEWEST_DAYS = 3;

/** `Metric | Goal | Mon | Tue | Wed`: where nothing else says where a row stands, the last day filled does. */
export function withDaysOfWeek(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const days = WEEKDAYS.map((names) => daysIn(columns, names)).find(({ length }) => length >= FEWEST_DAYS);
  if (!days || columns.some((column) => holdsActuals(column) && !days.includes(column))) return columns;
  return columns.map((column): RoleColumn =>
    days.includes(column)
      ? {
          ...column,
          role: "period:actual",
          evidence: { ...column.evidence, period: column.evidence.ownHeader },
        }
      : column,
  );
}

/** Columns of numbers that are headed by days of the week, in their order. */
function daysIn(columns: readonly RoleColumn[], names: readonly string[]): readonly RoleColumn[] {
  const dayOf = ({ evidence: { ownHeader } }: RoleColumn): number => {
    const word = normaliseHeading(ownHeader);
    return names.findIndex((name) => word.startsWith(name));
  };
  const days = columns.filter((column) => isOpen(column) && dayOf(column) >= 0);
  const isInOrder = days.every(
    (column, at) => at === 0 || dayOf(column) === dayOf(days[at - 1] ?? column) + 1,
  );
  return isInOrder ? days : [];
}

function holdsActuals({ role }: RoleColumn): boolean {
  return role === "actual" || role === "period" || role === "period:actual";
}

/** In French and Spanish one day is called like March, and one may by chance be the mean of those before it. */
function isOpen(column: RoleColumn): boolean {
  const { shape } = column.evidence;
  return (column.role === undefined || holdsActuals(column)) && (shape.filled === 0 || shape.numbers > 0.5);
}
