import type { PlainDialect } from "../../core/formula/plain/plain-dialect";
import type { Relation } from "../../core/model/link";
import { counted, countText, listed } from "../pane-words";

/** What every shown plan says. */
export const PLAN_WORDS = {
  what: "What will be written",
  nothingToWrite: "Nothing to write: everything is in place.",
  nothingPossible: "Nothing can be written like this; what is skipped says why, and what remains.",
  madeAgain:
    "The workbook changed meanwhile. This is the plan for how it is now; look again before you write.",

  empty: "(empty)",
  cleared: "(cleared)",
  cells: (count: number) => counted(count, "cell", "cells"),
  columns: (first: string, last: string) => (first === last ? `column ${first}` : `${first} to ${last}`),
  column: (letters: string, heading: string, isEmpty: boolean) =>
    `Column ${heading === "" ? letters : `${letters}, ${heading}`}${isEmpty ? ": empty today, then" : ""}`,
  purposes: {
    "OKR Settings": "the day that everything is judged as of, and the quarter",
    "OKR Links": "each link with both names, both healths and what they say together",
    "OKR Log": "what changed, when, and who said so",
    "OKR Flags": "every row with its flags",
    "OKR Scores": "the scores of closed quarters",
  },
  list: (names: readonly string[]) => listed(names),
  idsAgain: "an OKR ID beside each row",
  ids: "an OKR ID beside each row, so that links survive sorting and inserting",
  links: "What is linked",
  linkSays: (relation: Relation, keyResult: string) => `${relation} ${keyResult}`,
  showAll: (all: number) => `Show all ${counted(all, "cell", "cells")}`,
  skipped: (count: number) => `${counted(count, "thing is", "things are")} skipped`,
  morePlaces: (count: number) => `${countText(count)} more`,
  doubts:
    "These columns look like ours, but nothing tells who filled them. They stay unless you tick their sheet.",
  alsoFrom: (sheet: string) => `Remove them from ${sheet} as well`,
  whyNamed: (word: string, row: string) => `${word}: why ${row} says so`,
  also: "Besides the cells",
  addSheet: (sheet: string) => `Adds the sheet ${sheet}.`,
  deleteSheet: (sheet: string) => `Deletes our sheet ${sheet}.`,
  intoTable: (table: string, what: "columns" | "row") => `Takes the new ${what} into the table ${table}.`,
  outOfTable: (table: string, what: "columns" | "row") => `Takes our ${what} out of the table ${table}.`,
  formats: (sheets: string) =>
    `Colours the status words on ${sheets}; the words stay readable without colour.`,
  drawCharts: (count: number, sheet: string) =>
    `Draws ${count === 1 ? "a chart" : `${count} charts`} on ${sheet}, where this Excel draws charts.`,
  eraseCharts: (sheet: string) => `Takes our charts from ${sheet}.`,
  unformats: (sheets: string) => `Takes our colours from ${sheets}.`,
  hints: "Each new heading says what its column is while it is selected.",
  noHints: "Takes our sentences from the headings.",
  defineNames: (names: readonly string[]) =>
    names.length === 1 ? `Names a cell ${names.join("")}.` : `Names ${names.length} cells: ${listed(names)}.`,
  deleteName: (name: string) => `Deletes our name ${name}.`,
  remembers: "Remembers in this file what was added, so that it can be removed.",
  forgets: "Takes our notes out of this file.",

  newQuarter: (sheet: string) => `Make "${sheet}" the new quarter`,
  cancel: "Cancel",
  close: "Close",
  writing: "Writing",
  headings: {
    repair: "Repair flags",
    freeze: "Freeze to values",
    thaw: "Thaw to formulas",
    plain: "Plain formulas",
    log: "Log what moved",
    "period column": "Add a column",
    report: "Write the report",
    template: "Tables to begin with",
    refresh: "Bring the links up to date",
    link: "Link a KPI to its key result",
    unlink: "Remove the link",
    reviewed: "Mark as reviewed",
    feed: "Take the actual from the KPI",
    copies: "Give copied rows ids of their own",
    asked: "Keep in the log who was asked",
    answered: "Keep the answer in the log",
    score: "Keep the score in the log",
    "close quarter": "Close the quarter",
    "propose objective": "A new objective",
    "keep as kpi": "A new KPI",
    cycle: "Set the quarter",
    "type day": "Write the day",
    sides: "Say which side is good",
    "mark cut list": "Mark what could go first",
    settings: "Put every setting into the workbook",
    recover: "Bring what stopped half-way to its end",
    "remove flags": "Remove the flags",
    "remove everything": "Remove OKR Pulse from this workbook",
  },
  plain: {
    what: "The same rules as ordinary Excel formulas, for readers without OKR Pulse. Thaw brings our functions back.",
    dialect: "Who is to read them",
    dialects: {
      modern: "Excel 2021, Microsoft 365 and Excel on the web",
      classic: "Every Excel since 2010: longer formulas, fewer texts read",
    } satisfies Record<PlainDialect, string>,
  },
} as const;
