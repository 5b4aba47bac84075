import type { Finding } from "../../core/model/finding";

/** What the Review view says. */
export const REVIEW_WORDS = {
  list: "What needs a person",
  severity: { act: "Act", watch: "Watch", note: "Note" } satisfies Record<Finding["severity"], string>,
  nothing: "Nothing needs you today.",
  nothingNext: "Tables, links and flags were looked through; the next reading may find more.",
  noOwner: "No owner",
  where: "Go there",
  moved: (values: number) =>
    values === 1
      ? "1 actual is not as the log last saw it."
      : `${values} actuals are not as the log last saw them.`,
  showMoved: "Show what moved",
} as const;
