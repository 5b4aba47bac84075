import { counted } from "./pane-words";

/** What is said of the day as of which everything is judged. */
export const AS_OF_WORDS = {
  asOf: (day: string) => `as of ${day}`,
  asOfBeside: (day: string, cells: string) => `as of ${day}, the cells as of ${cells}`,
  asOfHelp: "For a look. To let the words in your sheets follow, write it under Settings.",
  judgeAsOf: "Judge everything as of",
  presetToday: (day: string) => `Today, ${day}`,
  presetMonth: (day: string) => `End of last month, ${day}`,
  presetQuarter: (day: string) => `End of last quarter, ${day}`,
  presetOther: "Another day",
  pastDay: (day: string) => `You look at ${day}.`,
  updatedLater: (count: number) =>
    `${counted(count, "number was", "numbers were")} updated after that day and ${count === 1 ? "counts" : "count"} as they are now.`,
  backToToday: "Back to today",
  asOfLabel: "As of",
  useDate: "Use this day",
  workbookDate: (day: string) =>
    `The cells go by ${day}, as OKR Settings states it. Write the flags again to renew it.`,
} as const;
