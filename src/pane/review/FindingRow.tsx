import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/model/finding";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { cellText, isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { SEVERITY_TONES } from "../tone";
import { usePane } from "../use-pane";
import { REVIEW_WORDS } from "./review-words";

const useStyles = makeStyles({ row: { marginBlockEnd: tokens.spacingVerticalS } });

/** One finding: how urgent, what and why, who, and the next step. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state } = usePane();
  const { severity, sentence, owner, at, next } = finding;
  return (
    <li className={`${shared.card} ${shared.tight} ${styles.row}`}>
      <div className={shared.spread}>
        <StatusWord word={REVIEW_WORDS.severity[severity]} tone={SEVERITY_TONES[severity]} />
        <span className={shared.quiet}>{owner}</span>
      </div>
      <p className={shared.text}>{sentence}</p>
      <p className={`${shared.text} ${shared.quiet}`}>{next}</p>
      {at && (
        <div>
          <CellButton place={placeOf(at)} isHere={isOnRow(state.selection, at)}>
            {cellText(at)}
          </CellButton>
        </div>
      )}
    </li>
  );
}
