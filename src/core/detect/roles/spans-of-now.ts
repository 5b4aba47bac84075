import { normaliseHeading } from "../../text/normalise-heading";
import { SPAN_BEFORE, SPANS_OF_NOW } from "../../vocabulary/spans-of-time";
import { isSoFar } from "../headings/so-far";
import { isTarget, withoutRole, type RoleColumn } from "./role-column";

/**
 * `Target | MTD | YTD`, `Meta | Mês | Acumulado`: one target beside actuals of several spans of time. It is held against that of
 * its own, `Monthly target`; where it says none, nobody knows which adds up to it.
 */
export function withSpansOfNow(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const [target, ...others] = columns.filter(isTarget);
  const spans = columns.filter((column) => mayBeActual(column) && spanOf(column) !== undefined);
  const areSeveral = new Set(spans.map(spanOf)).size > 1;
  if (target?.role !== "target" || others.length > 0 || !areSeveral) return columns;
  const wanted = spanOf(target);
  const own = wanted === undefined ? undefined : spans.find((column) => spanOf(column) === wanted);
  if (own) return heldAgainst(target, own, { columns, spans });
  return columns.map((column) => (spans.includes(column) ? { ...column, isOneOfSpans: true } : column));
}

/** The month to date has still to reach a target of the whole month. */
function heldAgainst(
  target: RoleColumn,
  own: RoleColumn,
  { columns, spans }: { readonly columns: readonly RoleColumn[]; readonly spans: readonly RoleColumn[] },
): readonly RoleColumn[] {
  const goesOn = isSoFar(own.evidence.header) && !isSoFar(target.evidence.header);
  return columns.map((column) => {
    if (column === own) return { ...own, role: "actual", ...(goesOn && { isToDate: true }) };
    return column === target && goesOn ? { ...target, isYearly: true } : withoutRole(spans, column);
  });
}

const ACTUALS: ReadonlySet<string | undefined> = new Set([undefined, "actual", "period", "period:actual"]);

function mayBeActual({ role, evidence: { shape } }: RoleColumn): boolean {
  return ACTUALS.has(role) && shape.numbers > 0.5;
}

/** Longer headings speak of something else that is counted by the day or the year. */
const MOST_WORDS = 3;

/** Which of the spans a heading names; what came together without a word of time did so over the year. */
function spanOf({ evidence: { header } }: RoleColumn): number | undefined {
  const words = normaliseHeading(header);
  if (/\d/.test(words) || SPAN_BEFORE.test(words) || words.split(" ").length > MOST_WORDS) return undefined;
  const named = SPANS_OF_NOW.findIndex((span) => span.test(words));
  if (named >= 0) return named;
  return isSoFar(header) ? SPANS_OF_NOW.length - 1 : undefined;
}
