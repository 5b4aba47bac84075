import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/model/address";
import type { Column, Role, Table } from "../../core/model/table";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { NOT_USED, ROLE_WORDS, rolesFor } from "./role-words";
import { TABLES_WORDS } from "./tables-words";
import { useSettledChoice } from "./use-settled-choice";

const NONE = "none";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(20px, auto) minmax(0, 1fr) minmax(0, 9.5rem)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: "2px",
  },
});

/** One line per column: its letters, its heading and a choice of what it holds. */
export function ColumnRoles({ table }: { readonly table: Table }) {
  const shared = usePaneStyles();
  return (
    <ul className={shared.list} aria-label={TABLES_WORDS.columns}>
      {table.columns.map((column) => (
        <ColumnLine key={column.index} table={table} column={column} />
      ))}
    </ul>
  );
}

function ColumnLine({ table, column }: { readonly table: Table; readonly column: Column }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const letters = columnLetters(column.index);
  const header = column.header || TABLES_WORDS.noHeader;
  return (
    <li className={styles.column}>
      <span className={shared.quiet}>{letters}</span>
      <span className={shared.text}>{header}</span>
      <RoleChoice table={table} column={column} label={TABLES_WORDS.roleOf(letters, header)} />
    </li>
  );
}

interface RoleChoiceProps {
  readonly table: Table;
  readonly column: Column;
  readonly label: string;
}

/** A chosen role is written as a correction without asking: it touches no cell, and can be taken back. */
function RoleChoice({ table, column, label }: RoleChoiceProps) {
  const { pane, state } = usePane();
  const { fingerprint } = table;
  const { header, role } = column;
  const hasPeriods = table.columns.some(({ period }) => period !== undefined);
  function choose(chosen: string): void {
    const correction = { kind: "role", fingerprint, header, role: chosen as Role | typeof NONE } as const;
    void pane.write({ kind: "correct", correction });
  }
  const choice = useSettledChoice(role ?? NONE, state.action.kind === "writing", choose);
  const isReadOnly = state.review?.workbook.isReadOnly === true;
  return (
    <Select size="small" aria-label={label} disabled={isReadOnly} {...choice}>
      <option value={NONE}>{NOT_USED}</option>
      {rolesFor(table.kind, hasPeriods, role).map((offered) => (
        <option key={offered} value={offered}>
          {ROLE_WORDS[offered]}
        </option>
      ))}
    </Select>
  );
}
