import type { DayTurn } from "../../core/explain/day-turns";
import type { ReadInput } from "../../core/explain/read-inputs";
import { dayText } from "../pane-words";

const NAMES: Readonly<Record<ReadInput["name"], string>> = {
  now: "Now",
  start: "Start",
  target: "Target",
  period: "Period",
  updated: "Updated",
};

/** What the panel of the selected cell says beside the user's own words. */
export const CELL_WORDS = {
  panel: "The selected row",
  why: "Why",
  nothing: "No row of a table is selected",
  placeTitle: (sheet: string, cells: string) => `${sheet}, ${cells}`,
  none: "This cell belongs to no table that is judged.",
  notTaken: (sheet: string, reason: string) => `${sheet} was not taken: ${reason}`,
  okrs: "OKRs",
  takeSheet: (sheet: string, kpis: string) => `Take ${sheet} as ${kpis}`,
  moreIsBetter: "More is better",
  lessIsBetter: "Less is better",
  previous: "Previous row",
  next: "Next row",
  close: "Close",
  where: (sheet: string, row: number) => `${sheet}, row ${row}`,
  ifFresh: (word: string) => `Updated today it would be ${word}.`,
  now: "now",
  plan: "plan today",
  turns: "What would change the word",
  noTurns: "No number alone would change it.",
  needs: (word: string, number: string) => `${word} needs ${number}.`,
  withUpdate: (number: string) => `a check-in today with ${number}`,
  orOn: (day: string) => `or ${day}`,
  read: "How it was read",
  names: NAMES,
  readAs: (text: string) => `, read as ${text}`,
  source: {
    cells: "",
    words: ", by its name",
    title: ", by the title of its table",
    settings: ", from OKR Settings",
    nothing: "",
  },
  unread: "none",
  course: "Over time",
  dashed: (text: string) => `dashed: ${text}`,
  planLine: "the plan",
  targetLine: "the target",
  courseLabel: (first: string, last: string) => `From ${first} to ${last}.`,
  kpis: (kpi: string) => `${kpi} behind it`,
  keyResults: (keyResult: string) => `${keyResult} that depends on it`,
  noOther: (term: string) => `No ${term} is linked to it.`,
  toLinks: "Link",
  markReviewed: "Mark reviewed",
  checkIn: "Check in",
  ask: (person: string) => `Ask ${person}`,
  itSays: (value: string) => `It says ${value}.`,
  feed: (kpi: string) => `Take the number from this ${kpi}`,
} as const;

const DAY_REASONS: Readonly<Record<DayTurn["because"], string>> = {
  time: "if the number stays as it is",
  age: "if nobody updates it",
  "time, if kept up": "if it is only confirmed",
};

/** `on 5 Dec 2026, if the number stays as it is` */
export function dayTurnText({ day, because }: DayTurn): string {
  return `on ${dayText(day)}, ${DAY_REASONS[because]}`;
}
