import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Bound } from "../model/quantity";
import { columnOf, type Table } from "../model/table";
import { polarityOf } from "../parse/direction";
import { typedIn } from "./typed-in";
import { likelySide } from "../parse/likely-side";

const SIDES = { lower: "at least", upper: "at most" } as const;

/**
 * With the side on which a row is to keep to a limit that stands alone: a ceiling says it, a bare `Limit` leaves it to the
 * row's name. Where the name says nothing, or the contrary, somebody is asked: nobody goes beyond a limit by going up.
 */
export function withLimitSide<Row extends Measured>(table: Table): (row: Row) => Row {
  const limit = columnOf(table, "target")?.limit;
  if (limit === undefined) return (row) => row;
  return (row) => {
    if (row.bands || isBlank(row.inputs.target) || saysSide(row)) return row;
    const byName = polarityOf(row.name);
    const said: Bound | undefined = limit === "either" ? byName : SIDES[limit];
    if (said === undefined || (byName !== undefined && byName !== said))
      return { ...row, isDirectionDoubted: true, ...(said === undefined && offered(row)) };
    return limit === "either" ? row : { ...row, levelSide: said };
  };
}

/** Of a name and a ceiling that contradict each other nothing is offered. */
function offered({ name, unit }: Measured): Pick<Measured, "likelySide"> {
  const likely = likelySide(name, unit);
  return likely ? { likelySide: likely } : {};
}

/** `<= 15 %`. */
function saysSide({ inputs: { target } }: Measured): boolean {
  const typed = typedIn(target);
  return typed.kind !== "number" || typed.bound !== undefined;
}
