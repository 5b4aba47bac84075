import type { Review } from "../../core/model/review";
import { WORDS } from "../pane-words";
import { Bar } from "./Bar";

/** What the workbook does not allow, told once and without alarm. */
export function CalmBars({ review }: { readonly review: Review }) {
  const { workbook, tables } = review;
  const sheets = workbook.grids.filter(
    (grid) => grid.isProtected && tables.some(({ sheet }) => sheet === grid.sheet),
  );
  if (workbook.isReadOnly) return <Bar look="info">{WORDS.readOnly}</Bar>;
  if (sheets.length === 0) return null;
  return <Bar look="info">{WORDS.protectedSheets(sheets.map(({ sheet }) => sheet).join(", "))}</Bar>;
}
