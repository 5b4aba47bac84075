import type { Cases } from "../model/cases";
import { areaToA1 } from "../model/address";
import type { Correction } from "../model/correction";
import type { Finding } from "../model/finding";
import type { SaidOfTables } from "../model/found-tables";
import { ofWorkbook } from "./finding-of";

/** Something was said of a table, or of a column, that nobody can tell any more: until the user says which, it counts for none. */
export function saidUnclear(cases: Cases): readonly Finding[] {
  return cases.unclear.map((said): Finding => {
    const { correction, tables } = said;
    const cells = tables.map(({ sheet, area }) => ({ sheet, row: area.top, column: area.left }));
    const [first] = cells;
    return {
      ...ofWorkbook(cases, {
        rule: "said-unclear",
        severity: "watch",
        sentence: `You said ${whatWasSaid(correction)}. ${whatHolds(said)}`,
        next:
          tables.length > 0
            ? "In Tables, say which one it is, or forget it."
            : "In Tables, forget it, or declare it where it is.",
        action: "choose-column",
        count: tables.length,
        cells,
      }),
      ...(first && { at: first }),
    };
  });
}

function whatHolds({ tables, headingGone }: SaidOfTables): string {
  if (headingGone) return "No column of it is headed so any more.";
  if (tables.length === 0) return "Nothing like it is found any more.";
  return tables.length === 1
    ? `The one on "${tables[0]?.sheet ?? ""}" has its rows; nobody can tell whether it is the same.`
    : `${tables.length} tables have its rows now, and nobody can tell which one it is.`;
}

function whatWasSaid(correction: Correction): string {
  if (correction.kind === "declared")
    return `that a table stands on "${correction.sheet}", ${areaToA1(correction.area)}`;
  const place = `on "${correction.stood?.sheet ?? ""}"`;
  return correction.kind === "dismissed"
    ? `that the table ${place} is none`
    : `what "${correction.header}" holds in the table ${place}`;
}
