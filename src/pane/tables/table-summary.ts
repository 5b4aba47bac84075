import type { Column, Orientation, RowKind, Table } from "../../core/model/table";
import { areaToA1 } from "../../core/model/address";
import { lackingRoles } from "./lacking-roles";
import { TABLES_WORDS } from "./tables-words";

/** Kinds of rows that carry a number or head those that do. */
const READ: readonly RowKind[] = ["measure", "key result", "objective"];
/** Kinds that look like content, so that a person wants to know that they do not count. */
const LEFT_OUT: readonly RowKind[] = ["initiative", "subtotal", "total", "note"];

/** Says a sentence of ours in the company's terms. */
type InOwnTerms = (sentence: string) => string;

/** What was read from a table, in numbers. */
export interface ReadFrom {
  /** Those that stand in a column beside their key results too; those with a row to themselves are counted as rows. */
  readonly objectives: number;
  /** KPIs or key results: of several pairs of columns several in a row, of a list by month none. */
  readonly measures: number;
}

/** One line: `18 KPIs, Jan 26 to Oct 26 · sheet KPIs, A4:P22`. */
export function tableSummary(
  table: Table,
  own: InOwnTerms,
  { objectives, measures }: ReadFrom = { objectives: 0, measures: 0 },
): string {
  const orientation = own(TABLES_WORDS.orientation(table.orientation, measures === 0) ?? "");
  const hasOwnRows = table.rows.some(({ kind }) => kind === "objective");
  const isCounted = !areRowsMeasures(table) && measures > 0;
  const rows = isCounted
    ? TABLES_WORDS.rows(table.kind === "kpi" ? "measure" : "key result", measures)
    : readRows(table);
  const what = [
    own(objectives > 0 && !hasOwnRows ? TABLES_WORDS.inObjectives(rows, objectives) : rows),
    periodsText(table),
    orientation,
  ];
  return [what.filter(Boolean).join(", "), TABLES_WORDS.place(table.sheet, areaToA1(table.area))]
    .filter(Boolean)
    .join(" · ");
}

/** What the rows are, and what follows from a column that is not there: `18 KPIs, 1 total left out` */
export function readSentence(table: Table): string {
  const [read, leftOut] = [readRows(table), rowsText(table, LEFT_OUT)];
  const rows = [read, leftOut && TABLES_WORDS.leftOut(leftOut)].filter(Boolean).join(", ");
  const isLevels = table.kind === "kpi" && lackingRoles(table).includes("baseline");
  return isLevels ? `${rows}. ${TABLES_WORDS.levels}` : rows;
}

/** Of months, persons and single values each row is one, and no KPI. */
const ROWS_OF_OTHERS: ReadonlySet<Orientation> = new Set(["columns", "period-rows", "entity-rows", "long"]);

function areRowsMeasures({ orientation }: Table): boolean {
  return !ROWS_OF_OTHERS.has(orientation);
}

function readRows(table: Table): string {
  if (areRowsMeasures(table)) return rowsText(table, READ);
  return TABLES_WORDS.ofRows(table.rows.filter(({ kind }) => READ.includes(kind)).length);
}

/** What the columns say of each row, as they are read now: a correction is in the sentence at once. */
export function rolesSentence({ columns }: Table): string {
  const says = TABLES_WORDS.says.flatMap(({ roles, words }) => {
    const found = columns.filter(({ role }) => role !== undefined && roles.includes(role));
    return found.length > 0 ? [words(headingOf(found))] : [];
  });
  return says.length > 0 ? TABLES_WORDS.sentence(says) : TABLES_WORDS.nothingRead;
}

/** `“Target”`, and of a run of months `Jul–Sep`. */
function headingOf(columns: readonly Column[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first?.period !== undefined && last?.period !== undefined && first !== last)
    return TABLES_WORDS.run(first.period, last.period);
  return first ? TABLES_WORDS.quoted(first.header || TABLES_WORDS.noHeader) : "";
}

function rowsText(table: Table, kinds: readonly RowKind[]): string {
  return kinds
    .map((kind) => ({
      kind,
      count: table.rows.filter((row) => row.kind === kind && row.partOf === undefined).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => TABLES_WORDS.rows(kind, count))
    .join(", ");
}

/** The run of periods; of a target for the year and the actual of a month, the month. */
function periodsText({ columns }: Table): string {
  const inRun = columns.filter(({ role }) => role?.startsWith("period") === true);
  const told = inRun.length > 0 ? inRun : columns.filter(({ role }) => role === "actual");
  const periods = told.flatMap(({ period }) => period ?? []);
  const [first] = periods;
  const last = periods.at(-1);
  return first && last ? TABLES_WORDS.periods(first, last) : "";
}
