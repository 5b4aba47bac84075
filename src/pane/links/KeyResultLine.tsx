import { SubtractRegular } from "@fluentui/react-icons";
import type { Review } from "../../core/model/review";
import { percentText } from "../pane-words";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { LinkLine } from "./LinkLine";
import type { KeyResultLinks } from "./links-by-objective";
import { LINKS_WORDS } from "./links-words";
import { ProposalLine } from "./ProposalLine";
import { useLinkStyles } from "./use-link-styles";

interface KeyResultLineProps {
  readonly review: Review;
  readonly row: KeyResultLinks;
  readonly onLink: () => void;
}

/** A key result: how it stands, what measures and guards it, and the best of what could. */
export function KeyResultLine({ review, row, onLink }: KeyResultLineProps) {
  const styles = useLinkStyles();
  const { selection } = usePane().state;
  const { keyResult, assessment, pairs, proposed } = row;
  const progress = assessment?.progress;
  return (
    <ListLine
      row={keyResult.key}
      name={keyResult.name}
      place={placeOf(keyResult.at)}
      isHere={isOnRow(selection, keyResult.at)}
      icon={assessment && <StatusIcon word={assessment.health} />}
      end={progress !== undefined && <span className={styles.percent}>{percentText(progress)}</span>}
    >
      {pairs.map((pair) => (
        <LinkLine key={`${pair.link.kpiId} ${pair.link.relation}`} review={review} pair={pair} />
      ))}
      <ProposalLine keyResult={keyResult} proposed={proposed} onLink={onLink} />
      {pairs.length === 0 && proposed.length === 0 && <NoKpi name={keyResult.name} onLink={onLink} />}
    </ListLine>
  );
}

function NoKpi({ name, onLink }: { readonly name: string; readonly onLink: () => void }) {
  const styles = useLinkStyles();
  const { own, terms } = useWording();
  return (
    <div className={styles.line}>
      <SubtractRegular aria-hidden fontSize={16} className={styles.icon} />
      <span className={`${styles.words} ${styles.quiet}`}>{own(LINKS_WORDS.noKpi)}</span>
      <LineAction label={LINKS_WORDS.linkKpiNamed(terms.kpi, name)} onClick={onLink}>
        {own(LINKS_WORDS.linkKpi)}
      </LineAction>
    </div>
  );
}
