import { DismissCircleRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePane } from "../use-pane";
import { tableName } from "./table-name";
import { TABLES_WORDS } from "./tables-words";

/** What the user said is no table, folded at the end; each can be brought back. */
export function DismissedLines({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const dismissed = useMemo(() => pane.dismissedTables(review), [pane, review]);
  if (dismissed.length === 0) return null;
  const title = TABLES_WORDS.dismissed(dismissed.length);
  return (
    <Group name="dismissed" title={title} isOpenAtFirst={false}>
      <ul className={shared.list} aria-label={title}>
        {dismissed.map(({ table, dismissedAs }) => (
          <ListLine
            key={`${table.sheet} ${table.fingerprint}`}
            row={`dismissed ${table.fingerprint}`}
            name={tableName(table)}
            place={{ sheet: table.sheet, area: table.area }}
            icon={<DismissCircleRegular aria-hidden fontSize={16} />}
            action={
              <LineAction
                isOnward
                label={TABLES_WORDS.bringBackNamed(tableName(table))}
                onClick={() => void pane.write({ kind: "bring back", dismissedAs })}
              >
                {TABLES_WORDS.bringBack}
              </LineAction>
            }
          />
        ))}
      </ul>
    </Group>
  );
}
