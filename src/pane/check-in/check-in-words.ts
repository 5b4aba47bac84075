import type { CheckInGroup } from "../../core/model/check-in";
import { counted, countText } from "../pane-words";

/** What the Check-in view says. */
export const CHECK_IN_WORDS = {
  list: "Numbers to check in",
  myRows: "My rows:",
  choose: "choose",
  chooseTitle: "Whose numbers are yours?",
  chooseNext: "Chosen once; this browser remembers it for this workbook.",
  show: (count: number) => `Show ${counted(count, "number", "numbers")}`,
  nobody: "Rows without an owner",
  myName: "In OKR Log I am",
  asksSure: "Ask how sure I am, in every table",
  rowsOf: (rows: number, due: number) =>
    due === 0
      ? counted(rows, "number", "numbers")
      : `${counted(rows, "number", "numbers")}, ${countText(due)} due`,
  done: (done: number, all: number) => `${countText(done)} of ${countText(all)} done`,

  groups: { due: "Due", formula: "From a formula", later: "Not due yet" } satisfies Record<
    CheckInGroup,
    string
  >,
  oneEach: "one number each",
  stillRight: "still right?",
  asked: "The row that you chose",
  nextOn: (day: string) => `next on ${day}`,

  now: "Now",
  sure: "How sure",
  note: "Note",
  ofTarget: (target: string) => `of ${target}`,
  ofTen: "/10",
  numberOf: (name: string) => `Now: ${name}`,
  checkIn: "Check in",
  confirm: "Still right",
  change: "Change",
  addColumn: "Add a column",
  named: (action: string, name: string) => `${action}: ${name}`,

  was: (value: string, day: string) => `was ${value} on ${day}`,
  stood: (value: string, day: string) => `${value} on ${day}`,
  nothing: "no number yet",
  undated: (value: string) => `${value}, no day known`,
  never: "never updated",
  dueSince: (day: string) => `due since ${day}`,
  dueOn: (day: string) => `due ${day}`,
  fed: "from a formula",
  noColumn: (period: string) => `there is no column for ${period}`,
  noNextColumn: "every column that has begun is filled: add the next one in the sheet",

  none: "none",
  confirmed: (value: string) => `${value}, still right`,
  sureOf: (sure: number) => `sure ${countText(sure)}/10`,
  ofTheWay: (share: string) => `${share} of the way`,
  still: "still",
  insteadOf: (word: string) => `instead of ${word}`,
  needs: (word: string, value: string) => `${word} needs ${value}.`,

  enough: (numbers: number, dates: number, lines: number) =>
    `Tab and Enter are enough. ${[
      numbers > 0 && counted(numbers, "number", "numbers"),
      dates > 0 && counted(dates, "date", "dates"),
      counted(lines, "log line", "log lines"),
    ]
      .filter((part) => part !== false)
      .join(", ")}.`,
  write: (count: number) => `Write ${counted(count, "check-in", "check-ins")}`,
  discard: "Discard",
  discarded: (count: number) => `${counted(count, "check-in was", "check-ins were")} discarded.`,
  bringBack: "Bring back",
  unreadable: (count: number) =>
    `${counted(count, "entry cannot", "entries cannot")} be read and will not be written.`,

  allIn: "Every number of yours is in.",
  nextDue: (name: string, day: string) => `Next due: ${name}, on ${day}.`,
  /** Nobody knows when a number came in, so none can be said to be there in time. */
  noneWaits: "No number of yours is waiting.",
  noneDue: "None of them has a day on which it is due.",
  noneAgain: "None of them is due again.",
  changed: "What it changed",
  score: (before: string, now: string) => `Score ${before} → ${now}`,
  why: "Why",
  more: "More",
  report: "Write the report",
  log: "Keep what moved in OKR Log",
  noRows: "No row here can be checked in.",
  noRowsNext: (kpis: string, keyResults: string) =>
    `Tables with ${kpis} or ${keyResults} are found on the Tables tab.`,
} as const;
