import { Button } from "@fluentui/react-components";
import { numberInCell } from "../../core/answer/evaluate-number";
import type { Review } from "../../core/model/review";
import { measuresOf } from "../../core/model/scorecard";
import { dayText } from "../pane-words";
import { AS_OF_WORDS } from "../as-of-words";
import { usePane } from "../use-pane";
import { Bar } from "./Bar";

/** While the pane looks at a past day: what counts as it is now all the same, and the way back to today. */
export function PastDay({ review }: { readonly review: Review }) {
  const { pane, state } = usePane();
  const { today, chosenAsOf } = state;
  if (chosenAsOf === undefined || review.asOf >= today) return null;
  const later = measuresOf(review.scorecard).filter(
    ({ inputs }) => (numberInCell(inputs.updated) ?? 0) > review.asOf,
  ).length;
  return (
    <Bar look="info">
      <span>
        {AS_OF_WORDS.pastDay(dayText(review.asOf))} {later > 0 && AS_OF_WORDS.updatedLater(later)}
      </span>
      <span>
        <Button size="small" onClick={() => void pane.tellAsOf(today)}>
          {AS_OF_WORDS.backToToday}
        </Button>
      </span>
    </Bar>
  );
}
