import type { FlagName } from "../../core/plan/flags/flags-choice";
import { counted, countText, listed } from "../pane-words";

/** What the Flags view says. */
export const FLAGS_WORDS = {
  title: "Say in the sheet how each row stands",
  whichFlags: "Which table gets which flags",
  table: "Table",
  flagNames: {
    health: "Health",
    staleness: "Staleness",
    progress: "Progress",
    owner: "Owner",
    link: "Link",
    cut: "Cut list",
  } satisfies Record<FlagName, string>,
  further: "Also",
  furtherSays: {
    progress: "How far each row has come from its start to its target",
    owner: "Whether one person is named for each row",
  },
  flagOf: (flag: string, table: string) => `${flag} of ${table}`,
  rows: (rows: number) => counted(rows, "row", "rows"),
  wordsInstead: "Words instead of formulas: nothing to recalculate, and Today says which no longer hold",
  place: "Where",
  places: { beside: "beside each table", "new sheet": "on a sheet of their own" },
  beginHere: "Begin at the selected cell's column",
  beginNowhere: "Select a cell on a row of the table, in the column where its flags are to begin.",
  beginsAt: (table: string, column: string) => `${table}: from column ${column} on`,
  beginAtEdge: "Use its right edge",
  willSay: "What your sheets will say",
  nothingChanged: "No cell that holds something is changed.",
  nothingToFlag: "There is no table to flag yet.",
  nothingToFlagNext: "Once a table is found in Tables, its flags are planned here, cell by cell.",
  noneChosen: "No flag is ticked, so there is nothing to write.",

  ownSheet: "Own sheet",
  showSheet: "Show sheet",
  choicesKept: "Your choices are kept.",

  written: (rows: number) =>
    `${counted(rows, "row says", "rows say")} how ${rows === 1 ? "it stands" : "they stand"}.`,
  writtenWhere: (places: string, isWhole: boolean) =>
    `Written in ${places}. They follow your numbers${isWhole ? "; nothing needs writing again" : ""}.`,
  /** In the head of a group, where there is room for one place. */
  wordsIn: (places: readonly (readonly [sheet: string, letters: string])[]) => {
    const sheets = new Set(places.map(([sheet]) => sheet));
    if (sheets.size > 1) return `on ${counted(sheets.size, "sheet", "sheets")}`;
    const letters = [...new Set(places.map(([, letter]) => letter))];
    const columns = `${letters.length === 1 ? "column" : "columns"} ${listed(letters)}`;
    return [...sheets].map((sheet) => `${sheet}, ${columns}`).join("");
  },
  columns: (sheet: string, letters: string) => `${letters} of ${sheet}`,
  list: (sheet: string) => `the sheet ${sheet}`,
  fine: "On plan",
  fineOf: (keyResults: number, kpis: number) =>
    [
      ...(keyResults > 0 ? [counted(keyResults, "key result", "key results")] : []),
      ...(kpis > 0 ? [counted(kpis, "KPI", "KPIs")] : []),
    ].join(", "),
  of: (some: number, all: number) => `${countText(some)} of ${countText(all)}`,
  bar: (of: string, counts: string) => `${of}: ${counts}`,
  showInSheet: "Show in sheet",
  report: "Leadership report",
  back: "Back to what is written",

  newColumns: (headings: readonly string[]) =>
    `The ${headings.length === 1 ? "flag" : "flags"} ${listed(headings)} ${headings.length === 1 ? "is" : "are"} not in the sheet yet.`,
  newRows: (rows: number) => `${counted(rows, "row has", "rows have")} no flags yet.`,
  newTitle: (cells: number) =>
    `${counted(cells, "cell does", "cells do")} not say any more how ${cells === 1 ? "its row stands" : "their rows stand"}.`,
  thawWhy: (cells: number) =>
    `${counted(cells, "word is", "words are")} fixed for readers without OKR Pulse.`,
  thaw: "Bring formulas back",
  refreshWhy: "Your links still read the old columns.",
  refresh: (cells: number) => `Write ${counted(cells, "cell", "cells")}`,

  more: "More",
  menu: {
    choose: "Choose tables and flags",
    repair: "Repair flags",
    freeze: "For readers without it: fixed words",
    plain: "For readers without it: ordinary formulas",
    thaw: "Our functions again",
    log: "Keep what moved in OKR Log",
    "remove flags": "Remove the flags",
    "remove everything": "Remove OKR Pulse from this workbook",
  },
  writing: "Writing",
} as const;
