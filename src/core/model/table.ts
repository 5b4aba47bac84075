import type { Area } from "./address";
import { groupBy } from "./group-by";
import { OUR_HEADERS } from "./marks";
import { remembered, rememberedOf } from "./remembered";

/** What a column says about its row. */
export const ROLES = [
  "measure",
  "objective",
  "keyResult",
  "owner",
  "actual",
  "target",
  "baseline",
  "unit",
  "progress",
  "status",
  "updated",
  "due",
  "start",
  "cadence",
  "weight",
  "comments",
  "period",
  "id",
  "department",
  "direction",
  "confidence",
  "parent",
] as const;

export type BaseRole = (typeof ROLES)[number];
/** A sub-column under a period header, or a column that objective and key-result rows share. */
export type Role =
  BaseRole | `period:${"actual" | "target" | "baseline" | "progress" | "confidence"}` | "objective|keyResult";

export type TableKind = "kpi" | "okr";

/**
 * rows: one measure per row · columns: one measure per column · rows-series: target and actual as extra rows of a
 * measure · hierarchy: objective and key-result rows share a column · period-rows: a month per row ·
 * entity-rows: a person or place per row · long: measure × period per row · cards: a block per measure.
 */
export type Orientation =
  "rows" | "columns" | "rows-series" | "hierarchy" | "period-rows" | "entity-rows" | "long" | "cards";

export interface Column {
  /** Zero-based sheet column. */
  readonly index: number;
  /** All header rows above it, joined by a space: `Q1 Target`. */
  readonly header: string;
  /** Absent where we do not know; never guessed. */
  readonly role?: Role;
  /** Which period a period column stands for, as its header says it: `Jan`, `Q3 2026`. */
  readonly period?: string;
  /** An edge of the band that its rows are to be held in; alone it is their target, of `either` side where it does not say it. */
  readonly limit?: "lower" | "upper" | "either";
  /** The target of a whole year, beside the actuals of its parts. */
  readonly isYearly?: boolean;
  /** Its heading says that it holds actuals: `Sales actual`, but not `Sales average`. */
  readonly isNamedActual?: boolean;
  /** What came together so far of what such a target is for: `YTD`. */
  readonly isToDate?: boolean;
  /** One of several actuals, `MTD`, `YTD`, beside a target of which nothing tells the span. */
  readonly isOneOfSpans?: boolean;
  /** We added it, and its blank cells say what our formula left blank. */
  readonly isOurs?: true;
}

export type RowKind =
  | "measure"
  | "objective"
  | "key result"
  | "initiative"
  | "section"
  | "header"
  | "subtotal"
  | "total"
  | "blank"
  | "note";

/** What a row holds where a measure has several: `Target`, `Actual`, `Variance` below each other. */
export type RowSeries = "actual" | "target" | "baseline" | "other";

export interface BodyRow {
  /** Zero-based sheet row. */
  readonly index: number;
  readonly kind: RowKind;
  /** Absent where a measure has one row. */
  readonly series?: RowSeries;
  /** The row that names the measure, where this one only adds to it: its actual, or the rest of a wrapped name. */
  readonly partOf?: number;
}

/** An objective that stands outside of the body and holds for all of it: in a line above, or among the headings. */
export interface ObjectiveAbove {
  readonly name: string;
  /** Zero-based, as are all rows and columns here. */
  readonly row: number;
  readonly column: number;
  readonly owner?: { readonly words: string; readonly row: number; readonly column: number };
}

/** A KPI or OKR table that was found, or declared by the user. */
export interface Table {
  readonly sheet: string;
  /** Header rows and body. */
  readonly area: Area;
  /** Zero-based sheet rows, top down; empty for a list without headings. */
  readonly headerRows: readonly number[];
  readonly kind: TableKind;
  readonly orientation: Orientation;
  /** 0.9 is right nine times in ten. */
  readonly confidence: number;
  readonly columns: readonly Column[];
  readonly rows: readonly BodyRow[];
  /** Its periods run backwards: `Q3 | Q2 | Q1`, or the newest month in the uppermost row. */
  readonly isNewestFirst?: boolean;
  /** A sentence or two in words for the pane: what spoke for this reading. */
  readonly reason: string;
  /** The heading that stands above the table, if one does. */
  readonly title?: string;
  /** What all of its key results stand under, where neither a column nor a row of it says. */
  readonly objective?: ObjectiveAbove;
  /** The Excel table (ListObject) that it is, if it is one. */
  readonly excelTable?: string;
  /** Recognises the table again after columns were inserted, the sheet renamed or a month added. */
  readonly fingerprint: string;
  /** What remains from the user's hand: a corrected role, a declared selection. */
  readonly isDeclared?: boolean;
}

/** A sheet with numbers on which nothing is taken for a table of ours. */
export interface NotTaken {
  readonly sheet: string;
  /** The stretch that came nearest, if one was found. */
  readonly area?: Area;
  /** A sentence for the pane. */
  readonly reason: string;
  /** What a table under the same headings was declared to hold, so that the same is offered here. */
  readonly as?: TableKind;
}

/** Equal tables of one reading are numbered from the second on, `…#2`: which one it is. */
export function numberOf(fingerprint: string): string {
  return /#(\d+)$/.exec(fingerprint)?.[1] ?? "";
}

/** What equal tables share. */
export function numberless(fingerprint: string): string {
  return fingerprint.replace(/#\d+$/, "");
}

/** Whether two tables have the same kind, heading and first names, wherever they stand. */
export function isEqualTable(one: Pick<Table, "fingerprint">, other: Pick<Table, "fingerprint">): boolean {
  return numberless(one.fingerprint) === numberless(other.fingerprint);
}

/** One text for a table of the workbook: tables with the same headings on two sheets have one fingerprint. */
export function tableKey({ sheet, fingerprint }: Pick<Table, "sheet" | "fingerprint">): string {
  return keysOnSheet(sheet)(fingerprint);
}

/** Every row of a table is asked for the same key. */
const keysOnSheet = remembered((sheet) =>
  remembered((fingerprint) => `${sheet.length}:${sheet}${fingerprint}`),
);

/** The same for the table in which a row stands. */
export function tableKeyOfRow({ at, table }: RowPlace): string {
  return tableKey({ sheet: at.sheet, fingerprint: table });
}

interface RowPlace {
  readonly at: { readonly sheet: string };
  /** The fingerprint of its table. */
  readonly table: string;
}

/** Columns as they were before their rows got ids of ours: tables of one layout stay so when one of them is linked. */
export function withoutIds<C extends { readonly header: string }>(columns: readonly C[]): readonly C[] {
  return columns.filter(({ header }) => header !== OUR_HEADERS.id);
}

/** The first column with that role, or undefined. */
export function columnOf(table: Table, role: Role): Column | undefined {
  return table.columns.find((column) => column.role === role);
}

const NAME_ROLES: Record<TableKind, readonly Role[]> = {
  kpi: ["measure", "keyResult", "objective"],
  okr: ["keyResult", "objective|keyResult", "measure"],
};

/**
 * The column that holds the names of the measures; some KPI tables head theirs "Objective", objectives that have a target and an
 * actual of their own are their only key results, and where each row has a target and nothing but a person, the person names it.
 */
export function nameColumn(table: Table): Column | undefined {
  const named = NAME_ROLES[table.kind]
    .map((role) => columnOf(table, role))
    .find((column) => column !== undefined);
  if (!named && table.kind === "okr") return areMeasured(table) ? columnOf(table, "objective") : undefined;
  const isByPerson = table.kind === "kpi" && table.orientation === "rows" && columnOf(table, "target");
  return named ?? (isByPerson ? columnOf(table, "owner") : undefined);
}

function areMeasured(table: Table): boolean {
  const has = (role: BaseRole) => columnOf(table, role) !== undefined;
  return has("target") && has("actual");
}

/** The rows that each name one measure. */
export function measureRows(table: Table): readonly BodyRow[] {
  return table.rows.filter(
    ({ kind, partOf }) => (kind === "measure" || kind === "key result") && partOf === undefined,
  );
}

/** The further rows of the measure that this row names, top down. */
export function furtherRows({ rows }: Table, { index }: BodyRow): readonly BodyRow[] {
  return rowsByMeasure(rows).get(index) ?? [];
}

const rowsByMeasure = rememberedOf((rows: readonly BodyRow[]) => groupBy(rows, ({ partOf }) => partOf));

/** Whether each measure has a row to itself, in which an id of its own can stand. */
export function hasRowPerMeasure({ orientation }: Pick<Table, "orientation">): boolean {
  return orientation === "rows" || orientation === "hierarchy";
}
