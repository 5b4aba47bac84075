import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";

/** The list of links was deleted, or rows were cut out of it: one finding each, with the way back. */
export function linksLost(cases: Cases): readonly Finding[] {
  const { lostRegister, unreadableLinks } = cases;
  const rows = unreadableLinks.map(({ at, reason }): Finding => ({
    ...ofWorkbook(cases, {
      rule: "links-lost",
      severity: "act",
      sentence: reason,
      next: "Open Links; it leads to the cell.",
      action: "open-links",
    }),
    at,
  }));
  if (!lostRegister) return rows;
  const lost = ofWorkbook(cases, {
    rule: "links-lost",
    severity: "act",
    sentence: "The sheet of links was deleted, and every link with it.",
    next: "Undo that if you can; else open Links, where they are proposed again.",
    action: "open-links",
  });
  return [lost, ...rows];
}

/** Ids that were cleared, or whose column was deleted: each row is told by its name, so one plan gives all of them back. */
export function idsLost(cases: Cases): readonly Finding[] {
  const { withoutId } = cases;
  const [first] = withoutId;
  if (!first) return [];
  const lost = ofWorkbook(cases, {
    rule: "ids-lost",
    severity: "act",
    sentence: `${withoutId.length === 1 ? "One row" : `${withoutId.length} rows`} lost the OKR ID that links go by: ${first.id}${withoutId.length > 1 ? " and others" : ""}.`,
    next: "Write them again: each row is told by the name that it was linked by.",
    action: "follow",
    count: withoutId.length,
    cells: withoutId.map(({ at }) => at),
  });
  return [{ ...lost, at: first.at }];
}
