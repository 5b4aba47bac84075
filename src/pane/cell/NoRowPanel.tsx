import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { areaToA1 } from "../../core/model/address";
import type { Review } from "../../core/model/review";
import { selectedColumn } from "../column-says";
import { WORDS } from "../pane-words";
import { notTakenPlaces, takenAsOffered } from "../tables/not-taken-places";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { CELL_WORDS } from "./cell-panel-words";
import { PanelFrame } from "./PanelFrame";

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface NoRowPanelProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** The selected cell is in no table: why its sheet was not taken, and the ways to change that. */
export function NoRowPanel({ review, onClose }: NoRowPanelProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { names } = useWording();
  const { selection } = state;
  const place = notTakenPlaces(review).find(({ sheet }) => sheet === selection?.sheet);
  const canTake = place && !review.workbook.isReadOnly;
  return (
    <PanelFrame
      head={
        selection && (
          <span className={styles.place}>
            {CELL_WORDS.placeTitle(selection.sheet, areaToA1(selection.area))}
          </span>
        )
      }
      foot={
        <>
          {canTake && (
            <Button
              appearance="primary"
              onClick={() => void pane.write({ kind: "correct", correction: takenAsOffered(place) })}
            >
              {CELL_WORDS.takeSheet(place.sheet, place.as === "okr" ? CELL_WORDS.okrs : names.kpi)}
            </Button>
          )}
          <Button appearance={canTake ? "subtle" : "secondary"} onClick={() => pane.choose("tables")}>
            {WORDS.toTables}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <p className={styles.words}>
        {selectedColumn(review, selection) ?? CELL_WORDS.none}{" "}
        {place && CELL_WORDS.notTaken(place.sheet, lowerFirst(place.reason))}
      </p>
    </PanelFrame>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
