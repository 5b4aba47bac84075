import { STALENESS } from "../../model/health";
import type { CellAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import { spellDay } from "../../model/period";
import type { RowCase } from "../../model/row-case";
import type { LineAction } from "../../model/today";
import { firstName } from "./first-name";

const REVIEWS = ["guardrail-breached", "green-trap", "review-overdue", "review-due", "both-off-track"];
const ASKS = [
  "off-track",
  "no-data",
  "never-updated",
  "stale",
  "at-risk",
  "not-moved",
  "heading-red",
  "confidence-low",
  "opinion-differs",
  STALENESS.due,
  STALENESS.overdue,
] as readonly string[];
const TYPING: Readonly<Record<string, string>> = {
  "no-target": "Type a target",
  "no-dates": "Type the dates",
  "no-owner": "Type a name",
  "owner-is-team": "Type a name",
  "check-inputs": "Show the cell",
  "scale-mismatch": "Show the cell",
  "typed-constant": "Show the cell",
};

/** The one thing to do about a row, by the rule that speaks first. */
export function rowAction(rule: string, row: RowCase, isLinkable: boolean): LineAction {
  const [person] = row.persons;
  if (REVIEWS.includes(rule)) return withPerson({ kind: "review", label: "Review" }, "Review with", person);
  if (
    rule === "key-result-without-kpi" ||
    (rule === "at-risk" && isLinkable && row.measure.kind === "key result")
  )
    return { kind: "link", label: "Link" };
  if (rule === "broken-link") return { kind: "open-links", label: "Mend" };
  if (rule === "missed") return { kind: "close-quarter", label: "Score and close" };
  const day = rule in DAYS ? dayToWrite(rule, row) : undefined;
  if (day) return day;
  if (rule === "check-inputs" && row.asksForSide)
    return { kind: "say-side", label: "Say which", row: row.measure.key };
  const typing = TYPING[rule];
  if (typing) return { kind: "edit-cell", label: typing, at: cellFor(rule, row) };
  if (ASKS.includes(rule))
    return person === undefined
      ? { kind: "check-in", label: "Check in" }
      : withPerson({ kind: "ask-owner", label: "Ask" }, "Ask", person);
  return { kind: "go", label: "Show" };
}

/** The column and the day of what a rule would have written. */
const DAYS: Readonly<
  Record<string, (row: RowCase) => { at: CellAddress | undefined; day: number | undefined }>
> = {
  "deadline-in-text": ({ measure, deadline }) => ({ at: measure.cells.due, day: deadline?.day }),
  "updated-behind-log": ({ measure, evidence }) => ({
    at: measure.cells.updated,
    day: evidence.updates.filter(({ from }) => from === "log").at(-1)?.day,
  }),
};

function dayToWrite(rule: string, row: RowCase): LineAction | undefined {
  const { at, day } = DAYS[rule]?.(row) ?? {};
  if (!at || day === undefined) return undefined;
  return { kind: "write", label: `Write ${spellDay(day)}`, at, day };
}

function withPerson(action: LineAction, verb: string, person: string | undefined): LineAction {
  return person === undefined ? action : { ...action, label: `${verb} ${firstName(person)}`, person };
}

function cellFor(rule: string, { measure, mendAt }: RowCase): RowCase["mendAt"] {
  if (rule === "no-owner" || rule === "owner-is-team") return measure.ownerAt ?? measure.at;
  if (rule === "no-dates") return measure.cells.due ?? measure.cells.start ?? measure.at;
  if (rule === "scale-mismatch" || rule === "typed-constant") return measure.cells.actual ?? measure.at;
  return mendAt;
}

const LABELS: Readonly<Partial<Record<Finding["action"], string>>> = {
  follow: "Write",
  repair: "Repair",
  "choose-column": "Choose column",
  "open-settings": "Set the quarter",
  "open-links": "Links",
  link: "Links",
  "mark-reviewed": "Links",
  ask: "Ask now",
  "cut-list": "Look at the list",
  "close-quarter": "Score and close",
  "check-in": "Check in",
  "edit-cell": "Show",
  go: "Show",
};

/** The one thing to do about a table, a person, an objective or the whole plan. */
export function otherAction({ rule, action, owner, cells }: Finding): LineAction | undefined {
  if (rule === "no-dates") return { kind: "set-cycle", label: "Set the quarter" };
  if (rule === "copied-ids") return { kind: "quarter", label: "New quarter" };
  if (rule === "said-unclear") return { kind: "choose-column", label: "Say which" };
  if (rule === "objective-not-scored") return { kind: "score", label: "Score it" };
  if (rule === "owner-never-updated" && owner !== undefined)
    return withPerson({ kind: "ask-owner", label: "Ask" }, "Ask", owner);
  const label = LABELS[action];
  if (label === undefined) return undefined;
  // A parent that leads nowhere stands in a cell of its own, beside the objective's.
  const at = rule === "parent-unknown" ? cells?.[0] : undefined;
  return { kind: action, label, ...(at && { at }) };
}
