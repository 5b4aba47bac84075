import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { CellButton } from "../CellButton";
import { FoldButton } from "../Fold";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { tableName } from "./table-summary";
import { TABLES_WORDS } from "./tables-words";

/** What the user said is no table, folded at the end; each can be brought back. */
export function DismissedTables({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const dismissed = useMemo(() => pane.dismissedTables(review), [pane, review]);
  if (dismissed.length === 0) return null;
  const title = TABLES_WORDS.dismissed(dismissed.length);
  return (
    <section className={shared.tight}>
      <div className={shared.line}>
        <FoldButton label={title} isOpen={isOpen} controls={list} onToggle={() => setOpen(!isOpen)} />
        <h2 className={shared.heading}>{title}</h2>
      </div>
      {isOpen && (
        <ul id={list} className={`${shared.list} ${shared.inset}`} aria-label={title}>
          {dismissed.map(({ table, dismissedAs }) => (
            <li key={`${table.sheet} ${table.fingerprint}`} className={shared.spread}>
              <CellButton place={{ sheet: table.sheet, area: table.area }}>{tableName(table)}</CellButton>
              <Button
                size="small"
                aria-label={TABLES_WORDS.bringBackNamed(tableName(table))}
                onClick={() => void pane.write({ kind: "bring back", dismissedAs })}
              >
                {TABLES_WORDS.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
