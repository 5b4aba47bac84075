import { Select } from "@fluentui/react-components";
import type { Correction } from "../../core/model/correction";
import type { Role, Table } from "../../core/model/table";
import { placeAmongSame } from "../../core/text/place-among-same";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import type { ColumnRun } from "./column-runs";
import { NOT_USED, ROLE_WORDS, rolesFor } from "./role-words";
import type { Said } from "./sisters";
import { useSettledChoice } from "./use-settled-choice";

const NONE = "none";

interface RoleChoiceProps {
  readonly table: Table;
  /** One column, or a run of months that is told at once. */
  readonly run: ColumnRun;
  readonly label: string;
  readonly onSaid: (...said: Said) => void;
}

/** A chosen role is written as a correction without asking: it touches no cell, and can be taken back. */
export function RoleChoice({ table, run, label, onSaid }: RoleChoiceProps) {
  const { pane, state } = usePane();
  const { own } = useWording();
  const [first, ...others] = run;
  const hasPeriods = table.columns.some(({ period }) => period !== undefined);
  function choose(chosen: string): void {
    const said = (column: ColumnRun[0]): Correction => roleSaid(table, column, chosen as Role | typeof NONE);
    const correction = said(first);
    const also = others.map(said);
    onSaid(correction, ...also);
    void pane.write({ kind: "correct", correction, also });
  }
  const choice = useSettledChoice(first.role ?? NONE, state.action.kind === "writing", choose);
  const isReadOnly = state.review?.workbook.isReadOnly === true;
  return (
    <Select size="small" aria-label={label} disabled={isReadOnly} {...choice}>
      <option value={NONE}>{NOT_USED}</option>
      {rolesFor(table.kind, hasPeriods, first.role).map((offered) => (
        <option key={offered} value={offered}>
          {own(ROLE_WORDS[offered])}
        </option>
      ))}
    </Select>
  );
}

/** That a column of this very table holds something, told by its heading and its place among those that share it. */
export function roleSaid(table: Table, column: ColumnRun[0], role: Role | "none"): Correction {
  const { fingerprint } = table;
  return { kind: "role", fingerprint, header: column.header, nth: placeAmongSame(table, column), role };
}
