import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { counted, percent } from "./words";

/** Owners who have not once updated a number of theirs; published: three in four. */
export function ownerNeverUpdated(cases: Cases): readonly Finding[] {
  const { count, of } = cases.coverage.owners;
  return cases.owners
    .filter(({ isNever }) => isNever)
    .map(({ name, rows, counted: own }) => ({
      ...ofWorkbook(cases, {
        rule: "owner-never-updated",
        severity: "act",
        sentence: `${name} answers for ${counted(rows.length, "number")} and has never updated one. So it is with ${count} of ${counted(of, "owner")} (${percent(count / of)}); published: 76.4 %.`,
        next: "Ask whether they know.",
        action: "check-in",
        count: rows.length,
        cells: own.map(({ measure }) => measure.at),
      }),
      subject: "owner",
      owner: name,
      ...(own[0] && { at: own[0].measure.at }),
    }));
}
