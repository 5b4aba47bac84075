import { useMemo } from "react";
import type { RowExplanation } from "../../core/explain-row";
import type { Review } from "../../core/model/review";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { betterTurn } from "../cell/better-turn";
import { withoutWord } from "./without-word";
import type { FlaggedRow } from "./written-flags";

interface FlagLineProps {
  readonly review: Review;
  readonly row: FlaggedRow;
}

/** Two rows of one place are told by the sentence alone. */
function explainedHere(
  explained: RowExplanation | undefined,
  { key }: FlaggedRow["measure"],
): RowExplanation | undefined {
  return explained?.measure.key === key ? explained : undefined;
}

/** What the sheet says of a row, why, and which number would be better; the name leads to its cell. */
export function FlagLine({ review, row: { measure, assessment, tone } }: FlagLineProps) {
  const { pane, state } = usePane();
  const { selection, hasPlanner } = state;
  const { called } = useWording();
  const { health } = assessment;
  const explained = useMemo(
    () => (hasPlanner ? explainedHere(pane.explain(review, placeOf(measure.at)), measure) : undefined),
    [pane, review, measure, hasPlanner],
  );
  const sentence = withoutWord(explained?.sentence ?? assessment.explanation, health);
  return (
    <ListLine
      row={measure.key}
      name={measure.name}
      place={placeOf(measure.at)}
      isHere={isOnRow(selection, measure.at)}
      icon={<StatusIcon word={health} isMute />}
      clause={
        <>
          <StatusWord word={health} hasIcon={false} />: {sentence}{" "}
          {explained && tone !== "good" && betterTurn(explained, called)}
        </>
      }
    />
  );
}
