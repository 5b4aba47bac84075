import type { Orientation, Role, RowKind } from "../../core/model/table";
import type { TemplateName } from "../../core/plan/template/templates";
import { counted, listed } from "../pane-words";

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

/** How the rows lie where something of them is judged. */
const ORIENTATIONS: Readonly<Record<Orientation, string | undefined>> = {
  rows: undefined,
  hierarchy: undefined,
  columns: "one KPI per column",
  "rows-series": "target and actual on rows of their own",
  "period-rows": "one period per row",
  "entity-rows": "several per row",
  long: "one KPI and period per row",
  cards: "one block per KPI",
};

/** The same where nothing is read that a health word could be computed from. */
const ONLY_LISTED: Partial<Record<Orientation, string>> = {
  "entity-rows": "one person or place per row, not judged",
  long: "one KPI and period per row, not judged",
  cards: "one block per KPI, not judged",
};

const SAME = {
  role: "Is it the same there?",
  dismissed: "Are they none either?",
  declared: "Take them too?",
} as const;

/** What a row's columns say, in the order of a sentence. */
const SAYS: readonly {
  readonly roles: readonly Role[];
  readonly words: (heading: string) => string;
}[] = [
  { roles: ["measure", "keyResult", "objective|keyResult"], words: (heading) => `${heading} names each row` },
  { roles: ["target", "period:target"], words: (heading) => `${heading} says where it should be` },
  { roles: ["actual", "period:actual"], words: (heading) => `${heading} where it stands` },
  { roles: ["progress", "period:progress"], words: (heading) => `${heading} how far it has come` },
  { roles: ["baseline", "period:baseline"], words: (heading) => `${heading} where it started` },
  { roles: ["due"], words: (heading) => `${heading} until when` },
  { roles: ["owner"], words: (heading) => `${heading} whose it is` },
  { roles: ["updated"], words: (heading) => `${heading} how old the number is` },
];

/** What the Tables view says. */
export const TABLES_WORDS = {
  taken: "Taken",
  takenSub: "read and judged",
  perhaps: "Perhaps",
  perhapsSub: (questions: number) => `${counted(questions, "answer is", "answers are")} needed`,
  perhapsClause: (summary: string) => `${summary}. What does it hold?`,
  notTaken: "Not taken",
  hiddenSheets: (sheets: number) => counted(sheets, "hidden sheet", "hidden sheets"),
  hiddenWhy: (sheets: readonly string[]) =>
    `${listed(sheets)}: not read while hidden. Unhide a sheet in Excel, and it is.`,
  sheets: (sheets: number) => counted(sheets, "sheet", "sheets"),
  take: (tables: number) => (tables === 1 ? "Take" : `Take all ${tables}`),
  takeAs: (kind: string, table: string) => `Take ${table} as ${kind}`,
  list: "Tables that are read",
  rowsNamed: (shown: readonly string[], more: number) =>
    more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", "),
  /** Where the names of several tables are the same. */
  at: (name: string, places: readonly string[]) => `${name} (${places.join(", ")})`,
  row: (row: number) => `row ${row}`,
  blocks: (rows: readonly string[], blocks: number) =>
    `${listed(rows)}, ${blocks === 1 ? "once more" : `${blocks} blocks in one layout`}`,
  ofRows: (rows: number) => counted(rows, "row", "rows"),
  isHistory: "The same KPIs as in the table above. Are they a history, which is not judged?",
  history: "Yes, leave them out",
  noHistory: "No, KPIs of their own",
  onSheet: (table: string, sheet: string) => (table === sheet ? table : `${table} on ${sheet}`),
  /** `sheet KPIs, A4:P22`; `Sheet1` says so itself. */
  place: (sheet: string, area: string) => `${/^sheet/i.test(sheet) ? "" : "sheet "}${sheet}, ${area}`,
  rows: (kind: RowKind, count: number) => counted(count, ...ROW_NOUNS[kind]),
  inObjectives: (rows: string, objectives: number) =>
    `${rows} in ${counted(objectives, "objective", "objectives")}`,
  leftOut: (rows: string) => `${rows} left out`,
  levels: "Without a baseline a KPI counts as a level to hold, unless a direction is told.",
  periods: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  run: (first: string, last: string) => (first === last ? first : `${withoutYearOf(first, last)}–${last}`),
  quoted: (heading: string) => `“${heading}”`,
  says: SAYS,
  sentence: (parts: readonly string[]) => `${parts.join(", ")}.`,
  nothingRead: "No column says anything of a row yet.",
  orientation: (orientation: Orientation, isOnlyListed: boolean) =>
    (isOnlyListed ? ONLY_LISTED : ORIENTATIONS)[orientation],
  columns: "Columns and what they hold",
  noHeader: "(no heading)",
  roleOf: (letters: string, header: string) => `What column ${letters}, ${header}, holds`,
  roleOfRun: (letters: string, heading: string) => `What columns ${letters}, ${heading}, hold`,
  noColumn: "no column",
  noneHolds: (role: string) => `${role}: none`,
  columnFor: (role: string) => `Which column holds: ${role}`,
  columnAt: (letters: string, heading: string) => `${letters} ${heading}`,
  unfoldRun: (heading: string) => `Columns of ${heading}`,
  asks: {
    actual: "Which column says where each stands?",
    target: "Which column says where each should be?",
  },
  sisters: "The same for tables of this layout",
  sameLayout: (tables: readonly string[], said: keyof typeof SAME) =>
    `${listed(tables)} ${tables.length === 1 ? "has" : "have"} the same columns. ${SAME[said]}`,
  sameFor: (tables: number) => (tables === 1 ? "The same there" : `The same for these ${tables}`),
  onlyThis: "Only this one",
  yourChoice: "your choice",
  dismiss: "Not a table of KPIs",
  dismissNamed: (table: string, kpis: string) => `${table} is not a table of ${kpis}`,
  unclear: "Said before, unclear now",
  unclearSub: "say which one it is, or forget it",
  unclearDeclared: (place: string) => `You said that a table stands on ${place}`,
  unclearGone:
    "Nothing like it is found any more. If it still is there, select its cells and declare it once more.",
  unclearHeading: "No column of it is headed so any more.",
  isThis: (place: string) => `It is ${place}`,
  isThisNamed: (place: string, said: string) => `It is ${place}: ${said}`,
  unclearNone: (sheet: string) => `You said that the table on "${sheet}" is none`,
  unclearColumn: (header: string, sheet: string) => `You said what "${header}" holds on "${sheet}"`,
  unclearNow: (sheets: readonly string[]) =>
    `Its rows stand on ${listed(sheets)} now; nobody can tell which is meant.`,
  forget: "Forget it",
  dismissed: (count: number) => `${counted(count, "table", "tables")} dismissed`,
  bringBack: "Bring back",
  bringBackNamed: (table: string) => `Bring ${table} back`,
  unfold: (table: string) => `Details of ${table}`,

  useSelection: "Use the selected cells as a table",
  useSelectionShort: "Use the selected cells",
  whatIsIn: (place: string) => `What does ${place} hold?`,
  selectFirst: "Select the cells of your table in the sheet, headings included, then press the button.",
  kpis: "KPIs",
  okrs: "OKRs",

  nothingFound: "No table of KPIs or OKRs was found.",
  nothingToRead: "There is nothing to read yet.",
  emptyWorkbook: (sheets: number) =>
    `${counted(sheets, "visible sheet", "visible sheets")}, no filled cells. Start from a template; it is an ordinary table that you may change as you like.`,
  lookedAt: (sheets: number, cells: number, hasReasons: boolean) =>
    `${counted(sheets, "sheet", "sheets")} with ${counted(cells, "filled cell", "filled cells")} ${sheets === 1 ? "was" : "were"} read. ${
      hasReasons
        ? "Below is why those with numbers were not taken; one click takes one."
        : "If there is a table, show it: select its cells in the sheet, headings included."
    }`,
  template: {
    open: "Templates",
    group: "Tables to begin with",
    names: {
      both: "KPIs and objectives",
      "kpis by month": "KPIs by month",
      okrs: "Objectives and key results",
    } satisfies Record<TemplateName, string>,
    says: {
      both: "2 sheets: 8 KPIs, and 3 objectives with 9 key results that rest on them",
      "kpis by month": "1 sheet: owner, unit, target, January to December",
      okrs: "1 sheet: owner, start, now, target, dates",
    } satisfies Record<TemplateName, string>,
    forPeriod: "For",
    period: (quarter: string, first: string, last: string) => `${quarter}, ${first} to ${last}`,
    show: "Show what is added",
  },
} as const;

/** `Jan 26` before `Oct 26` → `Jan`: the year stands once. */
function withoutYearOf(first: string, last: string): string {
  const year = / '?\d{2}(?:\d{2})?$/.exec(last)?.[0];
  return year !== undefined && first.endsWith(year) ? first.slice(0, -year.length) : first;
}
