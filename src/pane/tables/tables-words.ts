import type { Orientation, RowKind, TableKind } from "../../core/model/table";
import { counted } from "../pane-words";
import type { Sureness } from "./sureness";

/** How many of each kind of row a table has, as a noun; kinds that carry no number are left out of the reading. */
const ROW_NOUNS: Readonly<Record<RowKind, readonly [one: string, other: string]>> = {
  measure: ["KPI", "KPIs"],
  objective: ["objective", "objectives"],
  "key result": ["key result", "key results"],
  initiative: ["initiative", "initiatives"],
  section: ["section heading", "section headings"],
  header: ["repeated heading", "repeated headings"],
  subtotal: ["subtotal", "subtotals"],
  total: ["total", "totals"],
  blank: ["blank row", "blank rows"],
  note: ["note", "notes"],
};

const ORIENTATIONS: Readonly<Record<Orientation, string | undefined>> = {
  rows: undefined,
  hierarchy: undefined,
  columns: "one KPI per column",
  "rows-series": "target and actual on rows of their own",
  "period-rows": "one period per row",
  "entity-rows": "one person or place per row",
  long: "one KPI and period per row",
  cards: "one block per KPI",
};

/** What the Tables view says. */
export const TABLES_WORDS = {
  kinds: { kpi: "KPI table", okr: "OKR table" } satisfies Record<TableKind, string>,
  sureness: {
    "your choice": "your choice",
    sure: "sure",
    "fairly sure": "fairly sure",
    "please check": "please check",
  } satisfies Record<Sureness, string>,
  list: "Tables that were found",
  rows: (kind: RowKind, count: number) => counted(count, ...ROW_NOUNS[kind]),
  leftOut: (rows: string) => `${rows} left out`,
  periods: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  orientation: (orientation: Orientation) => ORIENTATIONS[orientation],
  columns: "Columns and what they hold",
  noHeader: "(no heading)",
  roleOf: (letters: string, header: string) => `What column ${letters}, ${header}, holds`,
  dismiss: "Not a table",
  dismissHelp: "Leave this table out. It can be taken back.",
  dismissed: (count: number) => `${counted(count, "table", "tables")} dismissed`,
  bringBack: "Bring back",
  bringBackNamed: (table: string) => `Bring ${table} back`,
  unfold: (table: string) => `Details of ${table}`,

  useSelection: "Use selection as a table",
  whatIsIn: (place: string) => `What does ${place} hold?`,
  selectFirst: "Select the cells of your table in the sheet, headings included, then press the button.",
  kpis: "KPIs",
  okrs: "OKRs",

  nothingFound: "No KPI or OKR table was found.",
  lookedAt: (sheets: number, cells: number) =>
    `Looked at ${counted(sheets, "visible sheet", "visible sheets")} with ${counted(cells, "filled cell", "filled cells")}. Budgets, task lists and other tables are left alone on purpose.`,
  wayOn:
    "If there is one, show it: select its cells in the sheet, headings included. If not, start with a heading row such as KPI, Actual, Target, Owner, Updated and read again.",
} as const;
