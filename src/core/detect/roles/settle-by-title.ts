import { normaliseHeading } from "../../text/normalise-heading";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { HEADING_LEXICON } from "../headings/heading-lexicon";
import { TOTAL_WORDS } from "../headings/value-words";
import { isTarget, type RoleColumn } from "./role-column";

/** Under a title that speaks of targets, or beside several, measures and months as headings stand over targets, unless a column says otherwise. */
export function settleByTitle(
  columns: readonly RoleColumn[],
  titles: readonly string[],
): readonly RoleColumn[] {
  const targets = columns.filter(isTarget);
  const saysOtherwise = columns.some((column) => column.role === "progress" || saysActual(column));
  const areTargets = targets.length === 0 ? titles.some(speaksOfTargets) : areMostTargets(columns, targets);
  if (saysOtherwise || !areTargets) return columns;
  return columns.map((column) => {
    if (column.role === "actual") return { ...column, role: "target" };
    const isMonth = column.role === "period" && column.evidence.period !== undefined;
    return isMonth ? { ...column, role: "period:target" } : column;
  });
}

/** One target has an actual beside it, whatever heads that; where several are nearly all, the rest are targets too. */
function areMostTargets(columns: readonly RoleColumn[], targets: readonly RoleColumn[]): boolean {
  const others = columns.filter(({ role }) => role === "actual").length;
  return targets.length >= FEWEST_TARGETS * Math.max(1, others) && !targets.some(isOfPeriod);
}

const FEWEST_TARGETS = 3;

function isOfPeriod({ role }: RoleColumn): boolean {
  return role === "period:target";
}

/** A total sums up what stands beside it, targets as well as actuals. */
function saysActual({ meaning, evidence: { header, period } }: RoleColumn): boolean {
  if (meaning?.meaning !== "actual") return false;
  const words = normaliseHeading(header).split(" ");
  return !(
    TOTAL_WORDS.has(words.join(" ")) ||
    (period !== undefined && words.some((word) => TOTAL_WORDS.has(word)))
  );
}

/** `Metas por Vendedor`; a title that speaks of actuals as well says nothing. */
export function speaksOfTargets(title: string): boolean {
  const words = normaliseHeading(title).split(" ");
  const says = (meaning: HeadingMeaning): boolean =>
    words.some((word) =>
      HEADING_LEXICON.get(word)?.some((found) => found.meaning === meaning && !found.isVague),
    );
  return says("target") && !says("actual");
}
