import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";

/** A sheet that was duplicated with its ids: until each stands once, a link could mean either row. */
export function copiedIds(cases: Cases): readonly Finding[] {
  return told(
    cases,
    cases.copies.filter(({ isRenamed }) => !isRenamed),
  );
}

/** The same of sheets whose rows bear other names: they came from another workbook, or were written anew after copying. */
export function idsTaken(cases: Cases): readonly Finding[] {
  return told(
    cases,
    cases.copies.filter(({ isRenamed }) => isRenamed),
  );
}

function told(cases: Cases, copies: Cases["copies"]): readonly Finding[] {
  return copies.map(({ sheet, of, measures, isRenamed }): Finding => {
    const [first] = measures;
    const rows = measures.length === 1 ? "one row" : `${measures.length} rows`;
    const words = isRenamed
      ? {
          sentence: `"${sheet}" has the ids of ${rows} on "${of}" under other names, so nothing can be linked.`,
          next: "In Links, give its rows ids of their own, or make it the new quarter if it is a copy.",
        }
      : {
          sentence: `"${sheet}" is a copy of "${of}" with the ids of ${rows}, so nothing can be linked.`,
          next: `Make "${sheet}" the new quarter, or give its rows ids of their own.`,
        };
    return {
      ...ofWorkbook(cases, {
        rule: isRenamed ? "ids-taken" : "copied-ids",
        severity: "act",
        ...words,
        action: "open-links",
        count: measures.length,
        cells: measures.map(({ at }) => at),
      }),
      ...(first && { at: first.at }),
    };
  });
}
