import { makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { LinkByHand } from "./LinkByHand";
import { LinkLine } from "./LinkLine";
import type { KeyResultLinks } from "./links-by-objective";
import { LINKS_WORDS } from "./links-words";
import { Pace } from "./Pace";
import { ProposalLine } from "./ProposalLine";

const useStyles = makeStyles({ row: { marginBlockEnd: tokens.spacingVerticalS } });

interface KeyResultRowProps {
  readonly review: Review;
  readonly row: KeyResultLinks;
}

/** A key result: how it stands, what measures and guards it, and what could. */
export function KeyResultRow({ review, row }: KeyResultRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state } = usePane();
  const { keyResult, assessment, pairs, proposed } = row;
  return (
    <li className={`${shared.card} ${shared.tight} ${styles.row}`}>
      <CellButton place={placeOf(keyResult.at)} isHere={isOnRow(state.selection, keyResult.at)}>
        <span className={shared.strong}>{keyResult.name}</span>
      </CellButton>
      <div className={shared.line}>
        <Pace assessment={assessment} />
        {assessment && <StatusWord word={assessment.health} />}
        {keyResult.owner && <span className={shared.quiet}>{keyResult.owner}</span>}
      </div>
      {pairs.map((pair) => (
        <LinkLine key={`${pair.link.kpiId} ${pair.link.relation}`} review={review} pair={pair} />
      ))}
      {pairs.length === 0 && proposed.length === 0 && (
        <span className={shared.quiet}>{LINKS_WORDS.noKpi}</span>
      )}
      {proposed.map((one) => (
        <ProposalLine key={`${one.proposal.kpi} ${one.proposal.relation}`} keyResult={keyResult} {...one} />
      ))}
      <LinkByHand review={review} keyResult={keyResult} />
    </li>
  );
}
