import { makeStyles, tokens } from "@fluentui/react-components";
import type { LinkedPair } from "../../core/model/assessment";
import type { Review } from "../../core/model/review";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { crossingText } from "./crossing-text";
import type { KpiLinks } from "./links-by-kpi";
import { LINKS_WORDS } from "./links-words";
import { Pace } from "./Pace";

const useStyles = makeStyles({ row: { marginBlockEnd: tokens.spacingVerticalS } });

interface KpiRowProps {
  readonly review: Review;
  readonly row: KpiLinks;
}

/** A KPI and the key results that depend on it, the one that lags most first. */
export function KpiRow({ review, row }: KpiRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state } = usePane();
  const { kpi, assessment, pairs } = row;
  return (
    <li className={`${shared.card} ${shared.tight} ${styles.row}`}>
      <div className={shared.spread}>
        <CellButton place={placeOf(kpi.at)} isHere={isOnRow(state.selection, kpi.at)}>
          <span className={shared.strong}>{kpi.name}</span>
        </CellButton>
        {assessment && <StatusWord word={assessment.health} />}
      </div>
      {kpi.owner && <span className={shared.quiet}>{LINKS_WORDS.owner(kpi.owner)}</span>}
      {pairs.map((pair) => (
        <Dependent key={`${pair.link.keyResultId} ${pair.link.relation}`} review={review} pair={pair} />
      ))}
    </li>
  );
}

function Dependent({ review, pair }: { readonly review: Review; readonly pair: LinkedPair }) {
  const shared = usePaneStyles();
  const { state } = usePane();
  const { keyResult, link, verdict } = pair;
  const crossing = crossingText(pair);
  return (
    <div className={`${shared.tight} ${shared.inset}`}>
      <div className={shared.line}>
        <span className={shared.quiet}>{LINKS_WORDS.relationBack[link.relation]}</span>
        {keyResult ? (
          <CellButton place={placeOf(keyResult.at)} isHere={isOnRow(state.selection, keyResult.at)}>
            {keyResult.name}
          </CellButton>
        ) : (
          <span>{link.keyResultName}</span>
        )}
      </div>
      <div className={shared.line}>
        <Pace assessment={keyResult && review.assessments.get(keyResult.key)} />
        <StatusWord word={verdict} />
        {crossing && <span className={shared.quiet}>{crossing}</span>}
      </div>
    </div>
  );
}
