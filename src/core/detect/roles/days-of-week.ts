import { normaliseHeading } from "../../text/normalise-heading";
import { WEEKDAYS, WHOLE_WEEK } from "../../vocabulary/weekdays";
import type { RoleColumn } from "./role-column";

/** Fewer may be a name by chance. */
const FEWEST_DAYS = 3;

/**
 * `Metric | Goal | Mon | Tue | Wed`: where nothing else says where a row stands, the last day filled does, or the week as a
 * whole behind them, `Week`.
 */
export function withDaysOfWeek(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const open = columns.filter(isOpen).map((column): Headed => ({
    column,
    word: normaliseHeading(column.evidence.ownHeader),
  }));
  const days = WEEKDAYS.map((names) => daysIn(open, names)).find(({ length }) => length >= FEWEST_DAYS);
  const week = open.find(({ column, word }) => column.role === "period" && WHOLE_WEEK.has(word))?.column;
  const isOther = (column: RoleColumn) =>
    holdsActuals(column) && column !== week && days?.includes(column) !== true;
  if (!days || columns.some(isOther)) return columns;
  return columns.map((column): RoleColumn => {
    if (column === week) return { ...column, role: "actual" };
    return days.includes(column)
      ? {
          ...column,
          role: "period:actual",
          evidence: { ...column.evidence, period: column.evidence.ownHeader },
        }
      : column;
  });
}

interface Headed {
  readonly column: RoleColumn;
  /** Its heading, normalised. */
  readonly word: string;
}

/** Those that are headed by days of the week, in their order. */
function daysIn(headed: readonly Headed[], names: readonly string[]): readonly RoleColumn[] {
  const days = headed
    .map(({ column, word }) => ({ column, day: names.findIndex((name) => word.startsWith(name)) }))
    .filter(({ day }) => day >= 0);
  const isInOrder = days.every(({ day }, at) => at === 0 || day === (days[at - 1]?.day ?? day) + 1);
  return isInOrder ? days.map(({ column }) => column) : [];
}

function holdsActuals({ role }: RoleColumn): boolean {
  return role === "actual" || role === "period" || role === "period:actual";
}

/** In French and Spanish one day is called like March, and one may by chance be the mean of those before it. */
function isOpen(column: RoleColumn): boolean {
  const { shape } = column.evidence;
  return (column.role === undefined || holdsActuals(column)) && (shape.filled === 0 || shape.numbers > 0.5);
}
