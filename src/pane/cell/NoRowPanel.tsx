import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { placeText } from "../place";
import { usePane } from "../use-pane";
import { CELL_WORDS } from "./cell-panel-words";
import { PanelFrame } from "./PanelFrame";

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface NoRowPanelProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** The selected cell is in no table: why its sheet was not taken, and the way to change that. */
export function NoRowPanel({ review, onClose }: NoRowPanelProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { selection } = state;
  const notTaken = review.notTaken.find(({ sheet }) => sheet === selection?.sheet);
  return (
    <PanelFrame
      head={selection && <span className={styles.place}>{placeText(selection)}</span>}
      foot={<Button onClick={() => pane.choose("tables")}>{CELL_WORDS.toTables}</Button>}
      onClose={onClose}
    >
      <p className={styles.words}>{CELL_WORDS.none}</p>
      {notTaken && (
        <p className={styles.words}>{CELL_WORDS.notTaken(notTaken.sheet, lowerFirst(notTaken.reason))}</p>
      )}
    </PanelFrame>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
