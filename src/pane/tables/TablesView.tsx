import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { LongList } from "../parts/LongList";
import { ViewFrame } from "../ViewFrame";
import { DismissedTables } from "./DismissedTables";
import { NothingFound } from "./NothingFound";
import { sureness } from "./sureness";
import { TableRow } from "./TableRow";
import { TABLES_WORDS } from "./tables-words";
import { UseSelection } from "./UseSelection";

const ROW_HEIGHT = 64;

/** What was found, where, which column is what, and how sure we are. */
export function TablesView({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const doubtful = review.tables.find((table) => sureness(table) === "please check");
  return (
    <ViewFrame action={<UseSelection />}>
      <div className={shared.section}>
        {review.tables.length === 0 && <NothingFound workbook={review.workbook} />}
        <LongList
          label={TABLES_WORDS.list}
          items={review.tables}
          keyOf={(table) => `${table.fingerprint} ${table.sheet} ${table.area.top} ${table.area.left}`}
          rowHeight={ROW_HEIGHT}
        >
          {(table) => <TableRow table={table} isOpenAtFirst={table === doubtful} />}
        </LongList>
        <DismissedTables review={review} />
      </div>
    </ViewFrame>
  );
}
