import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { CALM_WORDS } from "./calm-words";
import { Bar } from "./Bar";

/** What the workbook does not allow, and what in it we cannot read, told once and without alarm. */
export function CalmBars({ review }: { readonly review: Review }) {
  const { unread = [] } = review.metadata;
  const shared = usePaneStyles();
  const limit = limitOf(review);
  return (
    <>
      {limit !== undefined && <Bar look="info">{limit}</Bar>}
      {review.workbook.lacksFunctions === true && (
        <Bar look="warning">
          <span className={shared.strong}>{CALM_WORDS.noFunctions}</span>
          <span>{CALM_WORDS.noFunctionsNext}</span>
        </Bar>
      )}
      {unread.length > 0 && <Bar look="info">{CALM_WORDS.unreadNotes(unread.length)}</Bar>}
    </>
  );
}

function limitOf({ workbook, tables }: Review): string | undefined {
  if (workbook.isReadOnly) return CALM_WORDS.readOnly;
  const sheets = workbook.grids.filter(
    (grid) => grid.isProtected && tables.some(({ sheet }) => sheet === grid.sheet),
  );
  if (sheets.length === 0) return undefined;
  return CALM_WORDS.protectedSheets(sheets.map(({ sheet }) => sheet).join(", "));
}
