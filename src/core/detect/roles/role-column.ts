import { pairsByWords, type Pair } from "../../model/pairs";
import type { Column, Role } from "../../model/table";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { ColumnEvidence } from "./column-evidence";

/** What a column means, and how sure that is: 1 for a plain heading over fitting values. */
export interface ColumnMeaning {
  readonly meaning: HeadingMeaning;
  readonly score: number;
  readonly isVague: boolean;
}

/** A column with its role, if it has one, and with the meaning behind it or behind its having none. */
export interface RoleColumn {
  readonly evidence: ColumnEvidence;
  /** An edge of the band that rows are to be held in. */
  readonly limit?: Column["limit"];
  /** The target of a whole year, beside the actuals of its parts. */
  readonly isYearly?: boolean;
  /** What came together so far of what such a target is for. */
  readonly isToDate?: boolean;
  /** Actuals of several spans of time stand beside one target, which says none. */
  readonly isOneOfSpans?: boolean;
  /** The progress of the rows is this over their target. */
  readonly isSharedByTarget?: boolean;
  readonly role?: Role;
  readonly meaning?: ColumnMeaning;
}

/** Targets and actuals that are called alike, `Sales target` and `Sales actual`, and no parts of time. */
export function pairsIn(columns: readonly RoleColumn[]): readonly Pair<{ readonly header: string }>[] {
  const headed = (role: Role) =>
    columns
      .filter((column) => column.role === role && column.evidence.period === undefined)
      .map(({ evidence }) => evidence);
  return pairsByWords(headed("target"), headed("actual"));
}

/** Of the whole table, or of a period. */
export function isTarget({ role }: RoleColumn): boolean {
  return role === "target" || role === "period:target";
}

/** Its heading says nothing but the period. */
export function isBarePeriod({ evidence: { period, header } }: RoleColumn): boolean {
  return period !== undefined && period.length >= header.trim().length;
}

/** What a column of a period holds where nothing else is said of it. */
export function isPeriodActual({ role, evidence: { period } }: RoleColumn): boolean {
  return period !== undefined && (role === "period" || role === "period:actual");
}

/** `Sales actual`: its heading says plainly that it holds actuals. */
export function isNamedActual({ evidence: { readings } }: RoleColumn): boolean {
  return readings.some(({ meaning, isVague }) => meaning === "actual" && !isVague);
}

/** Whether its heading says so clearly, if only in part. */
export function says({ evidence: { readings } }: RoleColumn, meaning: HeadingMeaning): boolean {
  return readings.some(
    (reading) => reading.meaning === meaning && !reading.isVague && reading.strength >= 0.5,
  );
}

/** The column without its role, if it is one of these. */
export function withoutRole(these: readonly RoleColumn[], column: RoleColumn): RoleColumn {
  if (!these.includes(column)) return column;
  const { role: _, ...roleless } = column;
  return roleless;
}
