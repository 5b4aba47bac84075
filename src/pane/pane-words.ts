import { spellDay, type DateSerial } from "../core/model/period";

const COUNT = new Intl.NumberFormat("en");

/** 4200 → `4,200`. */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** 46113 → `1 Apr 2026`. */
export function dayText(serial: DateSerial): string {
  return spellDay(serial);
}

/** `counted(3, "table", "tables")` → `3 tables`. */
export function counted(count: number, one: string, other: string): string {
  return `${countText(count)} ${count === 1 ? one : other}`;
}

const LIST = new Intl.ListFormat("en-GB");

/** `North, South and East`. */
export function listed(names: readonly string[]): string {
  return LIST.format(names);
}

/** 0.543 → `54%`, as a cell writes it; progress beyond 100 % and below 0 is shown as it is. */
export function percentText(share: number): string {
  return `${countText(Math.round(share * 100))}%`;
}

/** What the frame of the pane says; each view has its own words beside it. */
export const WORDS = {
  product: "OKR Pulse",
  tabs: { today: "Today", "check-in": "Check-in", links: "Links", flags: "Flags", tables: "Tables" },
  views: "Views",
  toTables: "Go to Tables",
  readAgain: "Read the workbook again",
  lastAction: "What was done",
  settingsAndHelp: "Settings and help",
  settings: "Settings",
  help: "Help",
  dateChanged: (day: string) => `Judged as of ${day}.`,

  promise: "See which of your KPIs and OKRs need you, in the workbook where they live.",
  promiseMore:
    "OKR Pulse finds the tables that are there already and writes nothing before you have seen it.",
  example: {
    caption: "An example",
    head: ["Key result", "Now", "Health"],
    rows: [
      ["Win 20% of the market", "12.6%", "Off track"],
      ["Cut churn to 1.5%", "1.8%", "At risk"],
      ["Raise CSAT to 4.6", "4.4", "On track"],
    ],
  },
  lookThrough: "Look through this workbook",
  privacy: "Nothing leaves this file.",

  reading: "Reading the workbook",
  progress: (done: number, all: number) => `${countText(done)} of ${countText(all)}`,
  cancel: "Cancel",
  stopped: "Stopped. Nothing was changed.",
  found: (tables: number) =>
    tables === 0
      ? "No table of KPIs or OKRs was found."
      : `${counted(tables, "table was", "tables were")} found.`,

  tryAgain: "Try again",
  readFailed: "The workbook could not be read.",
  readFailedNext: "Finish what you are typing in a cell, then try again.",
  moreFound: (more: number) => `and ${countText(more)} more`,
  comparing: "Looking for what changed",
  reviewing: {
    tables: "Looking for KPIs and OKRs",
    rows: "Reading their rows",
    health: "Judging their numbers",
    evidence: "Looking at how they moved",
    findings: "Looking for what needs you",
  },
  partMissing: "A part of OKR Pulse did not load.",
  partMissingNext: "Check the connection and try again; if it stays away, close the pane and open it anew.",
  planFailed: "It could not be worked out what to write, so nothing was written.",
  planFailedNext: "Read the workbook again; if it happens again, close and reopen the pane.",
  proposalsFailed: "Links could not be proposed.",
  dateFailed: "The day could not be changed.",
  bug: "Something in OKR Pulse went wrong. The workbook is as it was.",
  bugNext: "Try again; if it happens again, close the pane and open it anew.",
  writeFailed: "Nothing was written.",
  writeFailedNext: "The workbook is as it was. Try again; if it happens again, close and reopen the pane.",
  goThereFailed: "That cell could not be shown.",
  goThereFailedNext: "Its sheet may be hidden, renamed or deleted. Read the workbook again.",
  hiddenRow: (row: number) => `in hidden row ${row}`,
  showCell: "Show the cell",
  close: "Close",

  writing: "Writing",
  nothingWritten: "Stopped. Nothing was written.",
  takeBack: "Take back",
  takenBack: "Taken back.",
} as const;
