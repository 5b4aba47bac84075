import { makeStyles, tokens } from "@fluentui/react-components";
import type { LinkedPair } from "../../core/model/assessment";
import type { Review } from "../../core/model/review";
import { CellButton } from "../CellButton";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";
import { LinkMenu } from "./LinkMenu";
import { linkRequests } from "./link-requests";
import { crossingText } from "./crossing-text";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  link: { paddingBlockStart: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface LinkLineProps {
  readonly review: Review;
  readonly pair: LinkedPair;
}

/** One linked KPI below its key result: `measured by CSAT ✓ On track`. */
export function LinkLine({ review, pair }: LinkLineProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { state } = usePane();
  const { kpi, link } = pair;
  const health = kpi && review.assessments.get(kpi.key)?.health;
  const items = linkRequests(pair);
  const crossing = crossingText(pair);
  return (
    <div className={`${shared.tight} ${styles.link}`}>
      <div className={shared.spread}>
        <span className={shared.line}>
          <span className={shared.quiet}>{LINKS_WORDS.relation[link.relation]}</span>
          {kpi ? (
            <CellButton place={placeOf(kpi.at)} isHere={isOnRow(state.selection, kpi.at)}>
              {kpi.name}
            </CellButton>
          ) : (
            <span>{link.kpiName}</span>
          )}
          {health && <StatusWord word={health} />}
        </span>
        <LinkMenu link={link} items={items} />
      </div>
      {crossing && <span className={shared.quiet}>{crossing}</span>}
      <VerdictLine pair={pair} assessment={review.assessments.get(pair.keyResult?.key ?? "")} />
    </div>
  );
}
