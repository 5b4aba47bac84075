import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/model/address";
import type { Correction } from "../../core/model/correction";
import { nameColumn, type Role, type Table } from "../../core/model/table";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { ROLE_WORDS } from "./role-words";
import { roleSaid } from "./RoleChoice";
import { TABLES_WORDS } from "./tables-words";
import { useSettledChoice } from "./use-settled-choice";

const NONE = "none";

const useStyles = makeStyles({ none: { "& select": { color: tokens.colorNeutralForeground3 } } });

interface LackingRoleProps {
  readonly table: Table;
  readonly role: Role;
  readonly onSaid: (correction: Correction) => void;
}

/** What no column says, with the choice of one that does. */
export function LackingRole({ table, role, onSaid }: LackingRoleProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { own } = useWording();
  const name = nameColumn(table);
  const offered = table.columns.filter((column) => column !== name && column.period === undefined);
  function choose(chosen: string): void {
    const column = offered.find(({ index }) => String(index) === chosen);
    if (!column) return;
    const correction = roleSaid(table, column, role);
    onSaid(correction);
    void pane.write({ kind: "correct", correction });
  }
  const choice = useSettledChoice(NONE, state.action.kind === "writing", choose);
  const words = own(ROLE_WORDS[role]);
  return (
    <Select
      size="small"
      className={styles.none}
      aria-label={TABLES_WORDS.columnFor(words)}
      disabled={state.review?.workbook.isReadOnly === true}
      {...choice}
    >
      <option value={NONE}>{TABLES_WORDS.noneHolds(words)}</option>
      {offered.map(({ index, header }) => (
        <option key={index} value={String(index)}>
          {TABLES_WORDS.columnAt(columnLetters(index), header || TABLES_WORDS.noHeader)}
        </option>
      ))}
    </Select>
  );
}
