import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Correction } from "../../core/model/correction";
import type { Review } from "../../core/model/review";
import type { Column, Table } from "../../core/model/table";
import { LineAction } from "../parts/LineAction";
import { usePane } from "../use-pane";
import { Answers } from "./Answers";
import { missingRole } from "./missing-role";
import { roleSaid } from "./RoleChoice";
import { TABLES_WORDS } from "./tables-words";

const useStyles = makeStyles({
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface MissingQuestionProps {
  readonly review: Review;
  readonly table: Table;
  readonly onSaid: (correction: Correction) => void;
}

/** What keeps the rows of a table from being judged, as one question with its answers. */
export function MissingQuestion({ review, table, onSaid }: MissingQuestionProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const missing = useMemo(() => missingRole(table, review.workbook), [table, review]);
  if (!missing) return null;
  const { role, candidates } = missing;
  function answer(column: Column): void {
    const correction = roleSaid(table, column, role);
    onSaid(correction);
    void pane.write({ kind: "correct", correction });
  }
  return (
    <>
      <p className={styles.ask}>{TABLES_WORDS.asks[role]}</p>
      <Answers>
        {candidates.map((column) => (
          <LineAction key={column.index} look="outline" onClick={() => answer(column)}>
            {column.header}
          </LineAction>
        ))}
      </Answers>
    </>
  );
}
