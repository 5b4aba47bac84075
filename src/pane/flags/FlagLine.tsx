import { useMemo } from "react";
import type { RowExplanation } from "../../core/explain-row";
import type { Review } from "../../core/model/review";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording, type Wording } from "../wording";
import { betterTurn } from "../cell/better-turn";
import { CELL_WORDS } from "../cell/cell-panel-words";
import { afterWord } from "./after-word";
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

/** Of an old number how old it is, and its word were it new; the panel of the row says the rest. */
function sentenceOf(explained: RowExplanation | undefined, called: Wording["called"]): string | undefined {
  const { age, ifFresh, sentence } = explained ?? {};
  return age !== undefined && ifFresh !== undefined
    ? `${age} ${CELL_WORDS.ifFresh(called(ifFresh))}`
    : sentence;
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
  const sentence = afterWord(sentenceOf(explained, called) ?? assessment.explain(), health);
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
          {explained && tone !== "good" && explained.age === undefined && betterTurn(explained, called)}
        </>
      }
    />
  );
}
