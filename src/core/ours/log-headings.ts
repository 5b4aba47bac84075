/** The columns of `OKR Log`. `Who` is only filled with what the user typed. */
export const LOG_HEADINGS = [
  "When",
  "Sheet",
  "Cell",
  "Measure",
  "Old value",
  "New value",
  "Who",
  "Kind",
  "Note",
] as const;
