import type { FlagName } from "../../core/plan/flags/flags-choice";
import type { PlainDialect } from "../../core/formula/plain/plain-dialect";
import { counted } from "../pane-words";

/** What the Flags view and every shown plan say. */
export const FLAGS_WORDS = {
  summary: (tables: number, columns: number, cells: number) =>
    [
      counted(tables, "table", "tables"),
      counted(columns, "column", "columns"),
      counted(cells, "cell", "cells"),
    ].join(" · "),
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
  nothingToWrite: "Nothing to write: everything is in place.",
  nothingPossible: "Nothing can be written like this; what is skipped says why, and what remains.",
  madeAgain:
    "The workbook changed meanwhile. This is the plan for how it is now; look again before you write.",

  empty: "(empty)",
  cleared: "(cleared)",
  cells: (count: number) => counted(count, "cell", "cells"),
  samples: (shown: number, all: number) => `${shown} of ${counted(all, "cell", "cells")}`,
  showAll: (all: number) => `Show all ${counted(all, "cell", "cells")}`,
  skipped: (count: number) => `${counted(count, "thing is", "things are")} skipped`,
  why: "why?",
  whyNamed: (cell: string) => `Why ${cell} says so`,
  also: "Besides the cells",
  addSheet: (sheet: string) => `Adds the sheet ${sheet}.`,
  deleteSheet: (sheet: string) => `Deletes our sheet ${sheet}.`,
  resizeTable: (table: string) => `Takes the new columns into the table ${table}.`,
  formats: (sheet: string) => `Colours the status words on ${sheet}; the words stay readable without colour.`,
  unformats: (sheet: string) => `Takes our colours from ${sheet}.`,
  defineName: (name: string) => `Names a cell ${name}.`,
  deleteName: (name: string) => `Deletes our name ${name}.`,
  remembers: "Remembers in this file what was added, so that it can be removed.",
  forgets: "Takes our notes out of this file.",

  cancel: "Cancel",
  more: "More",
  headings: {
    repair: "Repair flags",
    freeze: "Freeze to values",
    thaw: "Thaw to formulas",
    plain: "Plain formulas",
    log: "Log what moved",
    refresh: "Bring the links up to date",
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
  thawWhy: (cells: number) =>
    `${counted(cells, "cell", "cells")} of ours ${cells === 1 ? "is" : "are"} frozen or plain formulas, for readers without OKR Pulse. Thawing brings our functions back, as writing the flags again would.`,
  refreshWhy: (formulas: number) =>
    `${counted(formulas, "formula", "formulas")} of your links ${formulas === 1 ? "does" : "do"} not follow the present flags and columns yet.`,
  writing: "Writing",
} as const;
