import { counted, listed } from "../pane-words";

/** What the settings say; the names of the plain list are those of OKR Settings itself. */
export const SETTINGS_WORDS = {
  title: "Settings",
  theDay: "The day",
  judge: "Judge everything as of",
  movesOn: "Move on to today whenever I write",
  dayMore: "Chosen in the header for a look; written here, the words in your sheets follow.",
  place: (sheet: string, cells: string) => `${sheet}, ${cells}`,
  theQuarter: "The quarter",
  runFrom: "Rows without dates of their own run from",
  to: "to",
  fiscal: "The fiscal year begins in",
  howOften: "How often a number is due",
  unless: "unless the row says otherwise. Any number is old after",
  days: "days",
  whenUsed: "When a word is used",
  from: "from",
  ofThePlan: "of the plan on, or within",
  points: "points of it",
  below: "below that.",
  level: "A level to hold may miss its target by",
  andBe: "and be at risk. A slip is to be reviewed within",
  listed: "If you change these, the words that would change are listed here before anything is written.",
  noWord: "No word would change.",
  words: (count: number) => (count === 1 ? "1 word would change:" : `${count} words would change:`),
  more: (count: number) => `and ${count} more`,
  you: "You",
  iAm: "In OKR Log I am",
  youMore: "Kept in this browser, not in the file. Whose rows are yours is chosen in Check-in.",
  all: "All settings",
  allMore:
    "Each is a named cell of OKR Settings, once it stands there: type there, and every flag follows. So are the words of the flags, in OKR_Words.",
  addAll: "Put every setting into the workbook",
  inWorkbook: "In this workbook",
  nothing: "Nothing in this workbook is from OKR Pulse.",
  ours: (columns: readonly string[], sheets: readonly string[]) => {
    const on = listed([...new Set(columns)]);
    const parts = [
      columns.length > 0 ? `${counted(columns.length, "column", "columns")} on ${on}` : "",
      sheets.length > 0 ? `the ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets)}` : "",
    ].filter((part) => part !== "");
    return `From OKR Pulse: ${parts.join(", and ")}.`;
  },
  forReaders: "For readers without it",
  repair: "Repair",
  remove: "Remove",
  show: (count: number) =>
    count === 1 ? "Show what 1 setting changes" : `Show what ${count} settings change`,
  discard: "Discard",
  close: "Close",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  rhythms: { 7: "weekly", 14: "every 2 weeks", 31: "monthly", 92: "quarterly" },
} as const;
