import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Table } from "../../core/model/table";
import { CellButton } from "../CellButton";
import { foldByArrowKeys, FoldButton } from "../Fold";
import { usePaneStyles } from "../pane-styles";
import { isInside, placeText } from "../place";
import { usePane } from "../use-pane";
import { ColumnRoles } from "./ColumnRoles";
import { Sure } from "./Sure";
import { rowsSentence, tableName, tableSummary } from "./table-summary";
import { TABLES_WORDS } from "./tables-words";

const useStyles = makeStyles({
  row: {
    marginBlockEnd: tokens.spacingVerticalS,
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  button: { flexShrink: 0 },
  details: { gridColumn: "1 / -1", paddingBlockStart: tokens.spacingVerticalS },
});

interface TableRowProps {
  readonly table: Table;
  readonly isOpenAtFirst: boolean;
}

/** One table: its name and address lead to its cells; unfolded, why we think so and what each column holds. */
export function TableRow({ table, isOpenAtFirst }: TableRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state } = usePane();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const details = useId();
  const name = tableName(table);
  const summary = tableSummary(table);
  return (
    <li className={`${shared.card} ${styles.row}`}>
      <FoldButton
        label={TABLES_WORDS.unfold(name)}
        isOpen={isOpen}
        controls={details}
        onToggle={() => setOpen(!isOpen)}
      />
      <div className={shared.tight}>
        <div className={shared.spread}>
          <CellButton
            place={{ sheet: table.sheet, area: table.area }}
            isHere={isInside(state.selection, table)}
            onKeyDown={(event) => foldByArrowKeys(event, isOpen, setOpen)}
          >
            <span className={shared.strong}>{name}</span>
          </CellButton>
          <Sure table={table} />
        </div>
        <span className={shared.quiet}>{[TABLES_WORDS.kinds[table.kind], placeText(table)].join(" · ")}</span>
        {summary && <span className={shared.quiet}>{summary}</span>}
      </div>
      {isOpen && <Details id={details} table={table} />}
    </li>
  );
}

function Details({ id, table }: { readonly id: string; readonly table: Table }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { fingerprint } = table;
  return (
    <div id={id} className={`${shared.stack} ${styles.details}`}>
      <p className={shared.text}>{table.reason}</p>
      <ColumnRoles table={table} />
      <div className={shared.spread}>
        <span className={shared.quiet}>{rowsSentence(table)}</span>
        <Button
          size="small"
          className={styles.button}
          title={TABLES_WORDS.dismissHelp}
          onClick={() => void pane.write({ kind: "correct", correction: { kind: "dismissed", fingerprint } })}
        >
          {TABLES_WORDS.dismiss}
        </Button>
      </div>
    </div>
  );
}
