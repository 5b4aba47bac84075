import type { Cases } from "../model/cases";
import type { SaidOfTable } from "../model/correction";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";

/** Something was said of a table of which there are several now: until the user says which, it counts for none of them. */
export function saidUnclear(cases: Cases): readonly Finding[] {
  return cases.unclear.map(({ correction, tables }): Finding => {
    const cells = tables.map(({ sheet, area }) => ({ sheet, row: area.top, column: area.left }));
    const [first] = cells;
    const now =
      tables.length === 1
        ? `The one on "${first?.sheet ?? ""}" has its rows; nobody can tell whether it is the same.`
        : `${tables.length} tables have its rows now, and nobody can tell which one it is.`;
    return {
      ...ofWorkbook(cases, {
        rule: "said-unclear",
        severity: "watch",
        sentence: `You said ${whatWasSaid(correction)}. ${now}`,
        next: "In Tables, say it again of the one that you mean, or forget it.",
        action: "choose-column",
        count: tables.length,
        cells,
      }),
      ...(first && { at: first }),
    };
  });
}

function whatWasSaid(correction: SaidOfTable): string {
  const place = `on "${correction.stood?.sheet ?? ""}"`;
  return correction.kind === "dismissed"
    ? `that the table ${place} is none`
    : `what "${correction.header}" holds in the table ${place}`;
}
