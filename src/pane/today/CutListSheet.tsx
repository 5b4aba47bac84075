import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { terms } from "../../core/model/terms";
import { BottomSheet } from "../parts/BottomSheet";
import { ListLine } from "../parts/ListLine";
import { LongList } from "../parts/LongList";
import { usePaneStyles } from "../pane-styles";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { TODAY_WORDS } from "./today-words";

const ROW_HEIGHT = 55;

const useStyles = makeStyles({
  hint: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** The KPIs that could go first, with why; nothing is deleted, each leads to its row, and a column can mark them. */
export function CutListSheet({ review, onClose }: { readonly review: Review; readonly onClose: () => void }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const { selection } = state;
  const mark = () => {
    onClose();
    pane.ask({ kind: "mark cut list" });
  };
  const names = terms(review.settings);
  return (
    <BottomSheet
      title={TODAY_WORDS.cutList}
      onClose={onClose}
      foot={
        review.cases.cutList.length > 0 && (
          <Button data-primary appearance="primary" onClick={mark}>
            {TODAY_WORDS.markCutList}
          </Button>
        )
      }
    >
      <p className={`${shared.quiet} ${styles.hint}`}>
        {review.cases.cutList.length > 0
          ? TODAY_WORDS.cutListHint(names.keyResult, names.kpis)
          : TODAY_WORDS.noneToCut(names.kpi)}
      </p>
      <LongList
        label={TODAY_WORDS.cutList}
        items={review.cases.cutList}
        keyOf={({ row }) => row.measure.key}
        rowHeight={ROW_HEIGHT}
      >
        {({ row: { measure }, reasons }) => (
          <ListLine
            row={`cut ${measure.key}`}
            name={measure.name}
            place={placeOf(measure.at)}
            isHere={isOnRow(selection, measure.at)}
            clause={reasons.map((reason) => TODAY_WORDS.cutReasons[reason]).join(", ")}
          />
        )}
      </LongList>
    </BottomSheet>
  );
}
