import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";

/** A sheet that was duplicated with its ids: until each stands once, a link could mean either row. */
export function copiedIds(cases: Cases): readonly Finding[] {
  return cases.copies.map(({ sheet, of, measures }): Finding => {
    const [first] = measures;
    return {
      ...ofWorkbook(cases, {
        rule: "copied-ids",
        severity: "act",
        sentence: `"${sheet}" is a copy of "${of}" with the ids of ${measures.length === 1 ? "one row" : `${measures.length} rows`}, so nothing can be linked.`,
        next: `Make "${sheet}" the new quarter, or give its rows ids of their own.`,
        action: "open-links",
        count: measures.length,
        cells: measures.map(({ at }) => at),
      }),
      ...(first && { at: first.at }),
    };
  });
}
