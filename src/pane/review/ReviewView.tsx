import type { Review } from "../../core/model/review";
import { LongList } from "../parts/LongList";
import { usePaneStyles } from "../pane-styles";
import { ViewFrame } from "../ViewFrame";
import { FindingRow } from "./FindingRow";
import { MovedValues } from "./MovedValues";
import { REVIEW_WORDS } from "./review-words";
import { worstFirst } from "./worst-first";

const ROW_HEIGHT = 96;

/** What needs a person today, worst first. */
export function ReviewView({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const numbered = worstFirst(review.findings).map((finding, place) => ({ finding, place }));
  return (
    <ViewFrame>
      <MovedValues review={review} />
      {numbered.length === 0 && (
        <div className={shared.stack}>
          <p className={`${shared.text} ${shared.strong}`}>{REVIEW_WORDS.nothing}</p>
          <p className={shared.text}>{REVIEW_WORDS.nothingNext}</p>
        </div>
      )}
      <LongList
        label={REVIEW_WORDS.list}
        items={numbered}
        keyOf={({ finding, place }) => `${place} ${finding.rule}`}
        rowHeight={ROW_HEIGHT}
      >
        {({ finding }) => <FindingRow finding={finding} />}
      </LongList>
    </ViewFrame>
  );
}
