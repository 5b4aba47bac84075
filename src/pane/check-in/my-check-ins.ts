import type { CheckInEntry, CheckInGroup, CheckInRow } from "../../core/model/check-in";
import { HEALTH } from "../../core/model/health";
import type { DateSerial } from "../../core/model/period";
import type { Consequence, EntryReading } from "../../core/check-in-desk";
import type { Review } from "../../core/model/review";
import type { PaneSession } from "../pane-session";
import type { Drafts } from "./use-drafts";

/** A row of mine with what was typed for it. */
export interface MyRow {
  readonly key: string;
  readonly name: string;
  readonly row: CheckInRow;
  readonly entry?: CheckInEntry;
  readonly reading?: EntryReading;
  /** What the number would make of the row; absent until there is one that can be read. */
  readonly consequence?: Consequence;
}

/** ready: can be written · unreadable: stays, and is not counted · open: nothing usable was typed. */
export type RowState = "ready" | "unreadable" | "open";

export function stateOf({ entry, reading }: MyRow): RowState {
  if (reading?.ready) return "ready";
  const isUnreadable = [reading?.number, reading?.sure].some((part) => part?.kind === "unreadable");
  return entry && isUnreadable ? "unreadable" : "open";
}

/** My rows, each with what was typed for it, as the review reads it. */
export function myRows(
  { checkIn }: PaneSession,
  review: Review,
  { rows, drafts }: { readonly rows: readonly CheckInRow[]; readonly drafts: Drafts },
): readonly MyRow[] {
  return rows.map((row): MyRow => {
    const { key, name } = row.row.measure;
    const entry = drafts.of(key, name);
    if (!entry) return { key, name, row };
    const reading = checkIn.readEntry(review, row, entry);
    const { number } = reading;
    const becomes = number.kind === "number" ? number.becomes : undefined;
    const isAnswered = becomes !== undefined || reading.ready !== undefined;
    const consequence = isAnswered ? checkIn.consequenceOf(review, row, becomes) : undefined;
    return { key, name, row, entry, reading, ...(consequence && { consequence }) };
  });
}

/** The rows of a group, in the order in which they are asked for. */
export function inGroup(rows: readonly MyRow[], group: CheckInGroup): readonly MyRow[] {
  return rows.filter(({ row }) => row.group === group);
}

interface NextDue {
  readonly name: string;
  readonly day: DateSerial;
}

/** The row whose number is awaited next. One that was reached or missed keeps its rhythm, and waits for nothing. */
export function nextDueOf(rows: readonly MyRow[]): NextDue | undefined {
  return inGroup(rows, "later")
    .filter(({ row }) => !OVER.has(row.row.assessment.health))
    .flatMap(({ name, row: { dueOn } }) => (dueOn === undefined ? [] : [{ name, day: dueOn }]))
    .reduce<NextDue | undefined>((first, next) => (first && first.day <= next.day ? first : next), undefined);
}

const OVER: ReadonlySet<string> = new Set([HEALTH.achieved, HEALTH.missed]);
