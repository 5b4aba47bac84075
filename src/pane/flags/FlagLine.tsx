import type { Review } from "../../core/model/review";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { withoutWord } from "./without-word";
import type { FlaggedRow } from "./written-flags";

interface FlagLineProps {
  readonly review: Review;
  readonly row: FlaggedRow;
}

/** What the sheet says of a row, and why; the name leads to its cell. */
export function FlagLine({ row: { measure, assessment } }: FlagLineProps) {
  const { selection } = usePane().state;
  const { health, explanation } = assessment;
  return (
    <ListLine
      row={measure.key}
      name={measure.name}
      place={placeOf(measure.at)}
      isHere={isOnRow(selection, measure.at)}
      icon={<StatusIcon word={health} isMute />}
      clause={
        <>
          <StatusWord word={health} hasIcon={false} />: {withoutWord(explanation, health)}
        </>
      }
    />
  );
}
