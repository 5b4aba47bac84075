import type { CheckInRow } from "../model/check-in";
import type { OwnerCase } from "../model/cases";
import { spellDay, type DateSerial } from "../model/period";
import type { ReportRow } from "../model/report";
import { part, restRow } from "./rows";

const MOST = 12;

interface Keeper {
  readonly name: string;
  readonly rows: readonly CheckInRow[];
  readonly due: number;
  readonly none: number;
}

/** Who keeps the numbers: how many, how many are on time, due, or were never given; those with most to do first. */
export function keepersPart(
  owners: readonly OwnerCase[],
  rowsOf: (name: string) => readonly CheckInRow[],
  asOf: DateSerial,
): readonly ReportRow[] {
  const keepers = owners
    .map(({ name }): Keeper => {
      const rows = rowsOf(name);
      const waiting = rows.filter(({ group }) => group !== "later");
      const none = waiting.filter(({ updated }) => updated === undefined).length;
      return { name, rows, due: waiting.length - none, none };
    })
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => other.due + other.none - one.due - one.none);
  const all = new Set(keepers.flatMap(({ rows }) => rows));
  const inTime = [...all].filter(({ group }) => group === "later").length;
  const rest = keepers.length - MOST;
  return part(
    `Who keeps the numbers: ${inTime} of ${all.size} are on time`,
    ["Owner", "Numbers", "On time", "Due", "None yet", "Next due"],
    [...keepers.slice(0, MOST).map((keeper) => keeperRow(keeper, asOf)), ...restRow(rest)],
  );
}

/** A row whose time is over waits for nothing any more: its day stays behind. */
function keeperRow({ name, rows, due, none }: Keeper, asOf: DateSerial): ReportRow {
  const days = rows.flatMap(({ dueOn }) => (dueOn !== undefined && dueOn >= asOf ? [dueOn] : []));
  const next = due + none > 0 ? "now" : days.length === 0 ? "" : spellDay(Math.min(...days));
  const counted = (count: number) => (count === 0 ? undefined : count);
  return {
    style: "row",
    cells: [undefined, name, rows.length, rows.length - due - none, counted(due), counted(none), next],
  };
}
