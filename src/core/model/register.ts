import type { CellAddress } from "./address";
import type { KeyResult } from "./key-result";
import type { Kpi } from "./kpi";
import type { Link } from "./link";
import type { TableKind } from "./table";

/**
 * The columns of a new sheet `OKR Links`, from the left: one row for each link, what people read first, ids and what only
 * formulas read behind. Registers of before have another order; the headings tell. Widths in characters.
 */
export const REGISTER_COLUMNS = [
  { name: "keyResult", heading: "Key result", characters: 48 },
  { name: "kpi", heading: "KPI", characters: 32 },
  { name: "relation", heading: "Relation", characters: 11 },
  { name: "keyResultHealth", heading: "Key result health", characters: 17 },
  { name: "kpiHealth", heading: "KPI health", characters: 13 },
  { name: "verdict", heading: "Verdict", characters: 18 },
  { name: "outSince", heading: "Out since", characters: 12 },
  { name: "reviewed", heading: "Last review", characters: 12 },
  { name: "decision", heading: "Decision", characters: 32 },
  { name: "linkedOn", heading: "Linked on", characters: 12 },
  { name: "keyResultId", heading: "Key result ID", characters: 14 },
  { name: "kpiId", heading: "KPI ID", characters: 14 },
  { name: "keyResultRow", heading: "Key result row", characters: 14 },
  { name: "kpiRow", heading: "KPI row", characters: 9 },
  { name: "keyResultName", heading: "Key result when linked", characters: 32 },
  { name: "kpiName", heading: "KPI when linked", characters: 28 },
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]["name"];

/** Registers of before have none of these; the next plan that writes there adds them. */
export const LATER_COLUMNS: readonly RegisterColumn[] = ["outSince", "decision", "linkedOn"];
/** The columns that hold days. */
export const DAY_COLUMNS: readonly RegisterColumn[] = ["reviewed", "outSince", "linkedOn"];

/** What the register says, as it stands in the sheet. */
export interface Register {
  /** Whatever the sheet is called now; absent where there is no register yet. */
  readonly sheet?: string;
  readonly headerRow: number;
  /** Zero-based sheet column of each heading that was found. */
  readonly columns: Partial<Record<RegisterColumn, number>>;
  readonly rows: readonly RegisterRow[];
  readonly unreadable: readonly UnreadableRow[];
}

/** Whether Link flags can be told by it: without these columns a flag would look elsewhere, and show a row without links. */
export function canBeAsked({ sheet, columns }: Register): boolean {
  const asked = [columns.keyResultId, columns.kpiId, columns.verdict];
  return sheet !== undefined && asked.every((column) => column !== undefined);
}

export interface RegisterRow {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly link: Link;
}

/** A row that somebody edited by hand so that it names no link any more. */
export interface UnreadableRow {
  readonly row: number;
  /** Where it stands, if that is not on the sheet of the register. */
  readonly at?: CellAddress;
  readonly reason: string;
}

/** A link with both ends found by id; or the reason why it is broken, with the ends that were found. */
export interface ResolvedLink {
  readonly link: Link;
  readonly keyResult?: KeyResult;
  readonly kpi?: Kpi;
  /** Why an end is not found, in a sentence, and what could be done about it. */
  readonly trouble?: string;
  readonly repair?: string;
}

/** Excel tells no cases apart when it looks an id up; neither do we. */
export function sameId(one: string, other: string): boolean {
  return sameIdKey(one) === sameIdKey(other);
}

/** Equal for ids that are the same: what an index of ids goes by. */
export function sameIdKey(id: string): string {
  return id.toLowerCase();
}

/** Equal for two links between the same key result and KPI. */
export function pairKey({ keyResultId, kpiId }: Pick<Link, "keyResultId" | "kpiId">): string {
  return JSON.stringify([sameIdKey(keyResultId), sameIdKey(kpiId)]);
}

/** Equal for rows of one kind that bear one name, as `sameName` compares them. */
export function nameKeyOf(kind: TableKind, name: string): string {
  return JSON.stringify([kind, trimmedName(name)]);
}

function trimmedName(name: string): string {
  return name.replace(/ +/g, " ").trim().toLowerCase();
}

/**
 * Whether a row still bears the name that it was linked by, as `TRIM(…)=TRIM(…)` compares them. No name at the time of
 * linking (a row typed by hand) fits every name.
 */
export function sameName(now: string, linked: string): boolean {
  return trimmedName(linked) === "" || trimmedName(now) === trimmedName(linked);
}
