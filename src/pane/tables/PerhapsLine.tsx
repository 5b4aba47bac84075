import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { Correction } from "../../core/model/correction";
import type { Table, TableKind } from "../../core/model/table";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { isInside } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { Answers } from "./Answers";
import { tableName } from "./table-name";
import { tableSummary } from "./table-summary";
import { TABLES_WORDS } from "./tables-words";

interface PerhapsLineProps {
  readonly table: Table;
  readonly onSaid: (correction: Correction) => void;
}

/** What may be a table: one question, its answers as buttons. */
export function PerhapsLine({ table, onSaid }: PerhapsLineProps) {
  const { pane, state } = usePane();
  const { own, terms } = useWording();
  const { sheet, area, fingerprint } = table;
  const name = tableName(table);
  function say(correction: Correction): void {
    onSaid(correction);
    void pane.write({ kind: "correct", correction });
  }
  const take = (tableKind: TableKind) => say({ kind: "declared", sheet, area, tableKind });
  return (
    <ListLine
      row={fingerprint}
      name={name}
      place={{ sheet: table.sheet, area: table.area }}
      isHere={isInside(state.selection, table)}
      isStrong
      icon={<QuestionCircleRegular aria-hidden fontSize={16} />}
      clause={TABLES_WORDS.perhapsClause(tableSummary(table, own))}
    >
      <Answers>
        <LineAction look="outline" label={TABLES_WORDS.takeAs(terms.kpis, name)} onClick={() => take("kpi")}>
          {own(TABLES_WORDS.kpis)}
        </LineAction>
        <LineAction look="outline" label={TABLES_WORDS.takeAs("OKRs", name)} onClick={() => take("okr")}>
          {TABLES_WORDS.okrs}
        </LineAction>
        <LineAction
          look="quiet"
          isOnward
          label={TABLES_WORDS.dismissNamed(name, terms.kpis)}
          onClick={() => say({ kind: "dismissed", fingerprint })}
        >
          {own(TABLES_WORDS.dismiss)}
        </LineAction>
      </Answers>
    </ListLine>
  );
}
