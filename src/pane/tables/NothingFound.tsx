import { isBlank } from "../../core/model/cell";
import type { Grid } from "../../core/model/grid";
import type { Workbook } from "../../core/model/workbook";
import { usePaneStyles } from "../pane-styles";
import { TABLES_WORDS } from "./tables-words";

/** What was looked at, and the ways on. */
export function NothingFound({ workbook }: { readonly workbook: Workbook }) {
  const styles = usePaneStyles();
  const visible = workbook.grids.filter(({ visibility }) => visibility === "visible");
  const cells = visible.reduce((count, grid) => count + filledCells(grid), 0);
  return (
    <div className={styles.section}>
      <p className={`${styles.text} ${styles.strong}`}>{TABLES_WORDS.nothingFound}</p>
      <p className={styles.text}>{TABLES_WORDS.lookedAt(visible.length, cells)}</p>
      <p className={styles.text}>{TABLES_WORDS.wayOn}</p>
    </div>
  );
}

function filledCells(grid: Grid): number {
  return grid.rows.reduce((count, row) => count + row.filter(({ value }) => !isBlank(value)).length, 0);
}
