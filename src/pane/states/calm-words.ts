/** What is said of a workbook or an Excel that does not allow everything. */
export const CALM_WORDS = {
  noFunctions: "This Excel cannot calculate OKR functions.",
  noFunctionsNext:
    "Everything is read and judged here all the same. Flags are written as words that do not follow your edits; Today says which no longer hold. Links need a newer Excel.",
  readOnly: "This workbook is open for reading only. Look around; nothing can be written.",
  protectedSheets: (sheets: string) => `Protected: ${sheets}. It is read, and nothing is written on it.`,
  unreadNotes: (count: number) =>
    `${count === 1 ? "One note" : `${count} notes`} of OKR Pulse in this file cannot be read here, perhaps from a later version. ` +
    `${count === 1 ? "It is" : "They are"} kept and taken for nothing.`,
} as const;
