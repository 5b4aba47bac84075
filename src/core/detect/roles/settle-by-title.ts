import { normaliseHeading } from "../../text/normalise-heading";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { HEADING_LEXICON } from "../headings/heading-lexicon";
import type { RoleColumn } from "./role-column";

/** Under a title that speaks of targets, measures and months as headings stand over targets, unless a column says otherwise. */
export function settleByTitle(
  columns: readonly RoleColumn[],
  titles: readonly string[],
): readonly RoleColumn[] {
  const saysOtherwise = columns.some(
    ({ role, meaning }) =>
      role === "target" || role === "progress" || role === "period:target" || meaning?.meaning === "actual",
  );
  if (saysOtherwise || !titles.some(speaksOfTargets)) return columns;
  return columns.map((column) => {
    if (isMeasureColumn(column)) return { ...column, role: "target" };
    const isMonth = column.role === "period" && column.evidence.period !== undefined;
    return isMonth ? { ...column, role: "period:target" } : column;
  });
}

function isMeasureColumn({ role, meaning }: RoleColumn): boolean {
  return role === "actual" && meaning?.meaning !== "actual";
}

function speaksOfTargets(title: string): boolean {
  const words = normaliseHeading(title).split(" ");
  const says = (meaning: HeadingMeaning): boolean =>
    words.some((word) =>
      HEADING_LEXICON.get(word)?.some((found) => found.meaning === meaning && !found.isVague),
    );
  return says("target") && !says("actual");
}
