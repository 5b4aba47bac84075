/** One part of the help: a heading, and what it says in short paragraphs. */
export interface HelpPart {
  readonly title: string;
  readonly says: readonly string[];
}

/** The whole help, as the pane shows it; `docs/help.md` is the same text, which a test compares. */
export const HELP: readonly HelpPart[] = [
  {
    title: "What it does",
    says: [
      "OKR Pulse finds the tables of KPIs and OKRs that are in your workbook already and judges every row as of one day: Achieved, On track, At risk, Off track, Missed, Not started, Stale, No data, No target, No dates, Check inputs.",
      "A row that is missing, old or without a target is never called on track.",
      "Select a row in the sheet: the strip at the foot of the pane says why it has its word, what would change it, and from which cells it was read. From there its number is checked in and its owner asked; the heading of a column of ours says what the column is.",
      "Everything is computed in this workbook. Nothing leaves the file.",
    ],
  },
  {
    title: "What it writes",
    says: [
      "Nothing is written before you have seen the plan with every cell, old and new, and pressed its button.",
      "Beside your tables: columns such as Health, Staleness, Link and Direction, Progress and Ownership where you ask for them, and OKR ID where rows take part in links. They look like the column beside them, and their headings say what the column is while they are selected, unless you show something there yourself. Direction is a formula of the row's name and target; type a word over it where you know better, and at least or at most where it asks which of them is meant, or say it in Today, which shows and writes it for you.",
      "On sheets of their own, once you use them: OKR Links, OKR Settings, OKR Log, OKR Report, OKR Scores, and where a table has no room OKR Flags.",
      "A cell that holds something of yours is not overwritten, except where you typed a new number in a check-in, closed a gap you were shown, or let a key result follow its KPI. Protected sheets stay protected, filters and the calculation mode stay as they are.",
      "The words are ordinary formulas such as =OKR.HEALTH(…). You may sort, filter, chart and move them.",
      "At the end of Today, Copy as values opens the report as a workbook of its own for readers outside, and Copy as text puts it into the clipboard for a mail. Neither writes into yours.",
      "In a workbook without a table, Templates on the Tables tab adds ordinary tables of names without numbers. They are yours from the first moment: Remove leaves them.",
      "An Excel that cannot calculate functions of add-ins gets words in place of formulas, and no links; Today says which words no longer hold.",
    ],
  },
  {
    title: "How to take it back",
    says: [
      "Right after writing: Take back, in the line at the foot of the pane.",
      "At any later time: Settings, In this workbook, Remove. It takes away exactly what was added, also after you moved it, and leaves alone what you typed over.",
      "For readers without OKR Pulse: Flags, ⋯, turns the words into fixed words or into ordinary Excel formulas, and back again.",
      "If a write was interrupted, the pane says so when it opens, and offers to finish or to take back.",
    ],
  },
  {
    title: "By keyboard",
    says: [
      "F6 and Shift+F6 go from part to part of the pane: header, tabs, list, actions, selected row.",
      "In a list: arrows move, Enter goes to the cell, → reaches the action, Space folds a group, Alt+↓ opens the selected row.",
      "Escape closes what is on top and gives the focus back.",
    ],
  },
];

export const HELP_WORDS = { title: "Help", close: "Close" } as const;
