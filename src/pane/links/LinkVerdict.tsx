import type { LinkedPair } from "../../core/model/assessment";
import { VERDICT } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { LineAction } from "../parts/LineAction";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { canBeReviewed } from "./can-be-reviewed";
import { crossingText } from "./crossing-text";
import { LINKS_WORDS } from "./links-words";
import { useLinkStyles } from "./use-link-styles";
import { verdictSentence } from "./verdict-sentence";

/** What both ends of a link say together, where they do not agree or lie in different cycles, and what can be done about it. */
export function LinkVerdict({ review, pair }: { readonly review: Review; readonly pair: LinkedPair }) {
  const styles = useLinkStyles();
  const { pane } = usePane();
  const wording = useWording();
  const { verdict, link } = pair;
  const crossing = crossingText(pair, wording.terms.kpi);
  if (verdict === VERDICT.aligned && !crossing) return null;
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
