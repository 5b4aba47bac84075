import type { FlagName } from "../../core/plan/flags/flags-choice";
import { counted } from "../pane-words";

/** What the Flags view and every shown plan say. */
export const FLAGS_WORDS = {
  what: "What will be written",
  choose: "Choose tables and flags",
  tables: "Tables",
  flags: "Flags",
  flagNames: {
    health: "Health: is it on track",
    staleness: "Staleness: how old is the number",
    link: "Link: do KPI and key result agree",
  } satisfies Record<FlagName, string>,
  place: "Where",
  places: {
    beside: "In new columns at the right edge of each table",
    "new sheet": "On a sheet of their own",
  },
  beginHere: "Begin at the selected cell's column",
  beginNowhere: "Select a cell on a row of the table, in the column where its flags are to begin.",
  beginsAt: (table: string, column: string) => `${table}: from column ${column} on`,
  beginAtEdge: "Use its right edge",
  nothingToFlag: "There is no table to flag yet.",
  nothingToFlagNext: "Once a table is found in Tables, its flags are planned here, cell by cell.",

  more: "More",
  menu: {
    repair: "Repair flags",
    freeze: "Freeze to values",
    thaw: "Thaw to formulas",
    plain: "Plain formulas",
    log: "Log what moved",
    refresh: "Bring the links up to date",
    "remove flags": "Remove the flags",
    "remove everything": "Remove OKR Pulse from this workbook",
  },
  thawWhy: (cells: number) =>
    `${counted(cells, "cell", "cells")} of ours ${cells === 1 ? "is" : "are"} frozen or plain formulas, for readers without OKR Pulse. Thawing brings our functions back, as writing the flags again would.`,
  refreshWhy: (formulas: number) =>
    `${counted(formulas, "formula", "formulas")} of your links ${formulas === 1 ? "does" : "do"} not follow the present flags and columns yet.`,
  writing: "Writing",
} as const;
