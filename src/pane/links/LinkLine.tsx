import { LinkRegular } from "@fluentui/react-icons";
import type { LinkedPair } from "../../core/model/assessment";
import { VERDICT } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { LineAction } from "../parts/LineAction";
import { NameLink } from "../parts/NameLink";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { canBeReviewed } from "./can-be-reviewed";
import { crossingText } from "./crossing-text";
import { LINKS_WORDS } from "./links-words";
import { LinkMenu } from "./LinkMenu";
import { linkRequests } from "./link-requests";
import { useLinkStyles } from "./use-link-styles";
import { verdictSentence } from "./verdict-sentence";

interface LinkLineProps {
  readonly review: Review;
  readonly pair: LinkedPair;
}

/** One linked KPI below its key result: `Lead velocity ✓ On track`; what both say together, where they do not agree. */
export function LinkLine({ review, pair }: LinkLineProps) {
  const styles = useLinkStyles();
  const { selection } = usePane().state;
  const { kpi, link } = pair;
  const health = kpi && review.assessments.get(kpi.key)?.health;
  return (
    <>
      <div className={styles.line}>
        <LinkRegular aria-hidden fontSize={16} className={styles.icon} />
        <span className={styles.words}>
          {link.relation === "guards" && <span className={styles.quiet}>{LINKS_WORDS.guard} </span>}
          {kpi ? (
            <NameLink as="action" place={placeOf(kpi.at)} isHere={isOnRow(selection, kpi.at)}>
              {kpi.name}
            </NameLink>
          ) : (
            link.kpiName
          )}{" "}
          {health && <StatusWord word={health} />}
        </span>
        <LinkMenu link={link} items={linkRequests(pair)} />
      </div>
      {pair.verdict !== VERDICT.aligned && <Verdict review={review} pair={pair} />}
    </>
  );
}

function Verdict({ review, pair }: LinkLineProps) {
  const styles = useLinkStyles();
  const { pane } = usePane();
  const wording = useWording();
  const { verdict, link } = pair;
  const crossing = crossingText(pair);
  return (
    <p className={styles.verdict}>
      <StatusWord word={verdict} hasIcon={false} />
      {": "}
      {verdictSentence(review, pair, wording)} {crossing && <span className={styles.quiet}>{crossing} </span>}
      {canBeReviewed(verdict) && (
        <LineAction
          isOnward
          label={LINKS_WORDS.reviewedNamed(link.keyResultName, link.kpiName)}
          onClick={() => pane.ask({ kind: "reviewed", link })}
        >
          {LINKS_WORDS.reviewed}
        </LineAction>
      )}
    </p>
  );
}
