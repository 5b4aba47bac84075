import type { Severity } from "../../model/finding";
import { STALENESS } from "../../model/health";
import type { Need } from "../../model/today";

/** What a reason asks of its reader: something to decide, to ask for, to link, to watch, to mend; the rest can wait. */
const NEED_OF_RULE: Readonly<Record<string, Need>> = {
  "guardrail-breached": "decide",
  "green-trap": "decide",
  "review-overdue": "decide",
  "review-due": "decide",
  "both-off-track": "decide",
  missed: "decide",
  "off-track": "decide",
  "proxy-up-outcome-down": "decide",
  "no-data": "ask",
  "owner-never-updated": "ask",
  "never-updated": "ask",
  stale: "ask",
  [STALENESS.overdue]: "ask",
  [STALENESS.due]: "ask",
  "broken-link": "link",
  "key-result-without-kpi": "link",
  "at-risk": "watch",
  "not-moved": "watch",
  "heading-red": "watch",
  "confidence-low": "watch",
  "opinion-differs": "watch",
  "objective-not-scored": "watch",
  "review-rhythm": "watch",
  "rhythm-fading": "watch",
  "cells-elsewhere": "fix",
  "cells-unknown": "fix",
  "cells-behind": "fix",
  "copied-ids": "fix",
  "ids-taken": "fix",
  "said-unclear": "fix",
  "ids-lost": "fix",
  "links-lost": "link",
  "check-inputs": "fix",
  "parent-unknown": "fix",
  "no-target": "fix",
  "no-dates": "fix",
  "updated-behind-log": "fix",
  "scale-mismatch": "fix",
  "typed-constant": "fix",
  "duplicate-metric": "fix",
  "no-owner": "fix",
  "owner-is-team": "fix",
};

/** A note needs nobody today, nor does how the plan is built; what has to be done this week never waits. */
export function needOf(rule: string, severity: Severity): Need {
  if (severity === "note") return "later";
  return NEED_OF_RULE[rule] ?? (severity === "act" ? "fix" : "later");
}
