import { makeStyles, tokens } from "@fluentui/react-components";
import type { Table } from "../../core/model/table";
import { WORDS } from "../pane-words";
import { usePaneStyles } from "../pane-styles";
import { placeText } from "../place";
import { tableName } from "../tables/table-name";

/** More than anybody reads while the rows are read. */
const MOST_LINES = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowY: "auto", minHeight: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

/** The tables that were found, each with its place, while their rows are read. */
export function FoundLines({ found }: { readonly found: readonly Table[] }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const more = found.length - MOST_LINES;
  return (
    // A list that scrolls can be reached by keys.
    <ul className={styles.list} aria-label={WORDS.found(found.length)} tabIndex={0}>
      {found.slice(0, MOST_LINES).map((table) => (
        <li key={placeText(table)} className={styles.line}>
          <span>{tableName(table)}</span>
          <span className={shared.quiet}>{placeText(table)}</span>
        </li>
      ))}
      {more > 0 && <li className={styles.line}>{WORDS.moreFound(more)}</li>}
    </ul>
  );
}
