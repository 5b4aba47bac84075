import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import type { SisterOffer } from "./sisters";
import { TABLES_WORDS } from "./tables-words";

const useStyles = makeStyles({
  bar: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

interface SisterBarProps {
  readonly offer: SisterOffer;
  readonly onDone: () => void;
}

/** The same for the sister tables and sheets of one layout, in one click; it stays in view above the lines. */
export function SisterBar({ offer, onDone }: SisterBarProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { kind, names, also } = offer;
  function accept(): void {
    const [correction, ...others] = also;
    onDone();
    void pane.write({ kind: "correct", correction, also: others });
  }
  return (
    <div className={styles.bar} role="group" aria-label={TABLES_WORDS.sisters}>
      <span>{TABLES_WORDS.sameLayout(names, kind)}</span>
      <div className={shared.line}>
        <Button size="small" appearance="primary" onClick={accept}>
          {TABLES_WORDS.sameFor(names.length)}
        </Button>
        <Button size="small" onClick={onDone}>
          {TABLES_WORDS.onlyThis}
        </Button>
      </div>
    </div>
  );
}
