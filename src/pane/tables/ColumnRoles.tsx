import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../../core/model/address";
import type { Table } from "../../core/model/table";
import { FoldButton } from "../Fold";
import { usePaneStyles } from "../pane-styles";
import { columnRuns, type ColumnRun } from "./column-runs";
import { LackingRole } from "./LackingRole";
import { lackingRoles } from "./lacking-roles";
import { RoleChoice } from "./RoleChoice";
import type { Said } from "./sisters";
import { TABLES_WORDS } from "./tables-words";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(32px, auto) minmax(0, 1fr) minmax(0, 148px)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  letters: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  run: { display: "flex", alignItems: "center", marginInlineStart: "-8px", minWidth: 0 },
});

interface ColumnRolesProps {
  readonly table: Table;
  readonly onSaid: (...said: Said) => void;
}

/** One line per column, a run of months as one: letters, heading, a choice of what it holds; last what no column says. */
export function ColumnRoles({ table, onSaid }: ColumnRolesProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <ul className={shared.list} aria-label={TABLES_WORDS.columns}>
      {columnRuns(table.columns).map((run) => (
        <RunLine key={run[0].index} table={table} run={run} onSaid={onSaid} />
      ))}
      {lackingRoles(table).map((role) => (
        <li key={role} className={styles.column}>
          <span className={styles.letters}>–</span>
          <span className={`${shared.text} ${shared.quiet}`}>{TABLES_WORDS.noColumn}</span>
          <LackingRole table={table} role={role} onSaid={onSaid} />
        </li>
      ))}
    </ul>
  );
}

interface RunLineProps extends ColumnRolesProps {
  readonly run: ColumnRun;
}

function RunLine({ table, run, onSaid }: RunLineProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [first] = run;
  const last = run.at(-1) ?? first;
  if (first === last) return <ColumnLine table={table} run={run} onSaid={onSaid} />;
  const letters = `${columnLetters(first.index)}–${columnLetters(last.index)}`;
  const heading = TABLES_WORDS.run(first.period ?? first.header, last.period ?? last.header);
  return (
    <>
      <li className={styles.column}>
        <span className={styles.letters}>{letters}</span>
        <span className={styles.run}>
          <FoldButton
            label={TABLES_WORDS.unfoldRun(heading)}
            isOpen={isOpen}
            controls=""
            onToggle={() => setOpen(!isOpen)}
          />
          {heading}
        </span>
        <RoleChoice
          table={table}
          run={run}
          label={TABLES_WORDS.roleOfRun(letters, heading)}
          onSaid={onSaid}
        />
      </li>
      {isOpen &&
        run.map((column) => <ColumnLine key={column.index} table={table} run={[column]} onSaid={onSaid} />)}
    </>
  );
}

function ColumnLine({ table, run, onSaid }: RunLineProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [column] = run;
  const letters = columnLetters(column.index);
  const header = column.header || TABLES_WORDS.noHeader;
  return (
    <li className={styles.column}>
      <span className={styles.letters}>{letters}</span>
      <span className={shared.text}>{header}</span>
      <RoleChoice table={table} run={run} label={TABLES_WORDS.roleOf(letters, header)} onSaid={onSaid} />
    </li>
  );
}
