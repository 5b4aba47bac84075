import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { RowExplanation } from "../../core/explain-row";
import type { Review } from "../../core/model/review";
import { measuresOf } from "../../core/model/scorecard";
import { usePaneStyles } from "../pane-styles";
import { placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { CELL_WORDS } from "./cell-panel-words";
import { Course } from "./Course";
import { PanelFrame } from "./PanelFrame";
import { ReadInputs } from "./ReadInputs";
import { RowActions } from "./RowActions";
import { RowLinks } from "./RowLinks";
import { ScaleBar } from "./ScaleBar";
import { Turns } from "./Turns";

const useStyles = makeStyles({
  top: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  sentence: { margin: `${tokens.spacingVerticalS} 0 0`, lineHeight: tokens.lineHeightBase300 },
});

interface CellPanelProps {
  readonly review: Review;
  readonly explained: RowExplanation;
  readonly onClose: () => void;
}

/** Why the selected row has its word, what would change it, how it was read, and what to do. */
export function CellPanel({ review, explained, onClose }: CellPanelProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { measure, word, sentence, scale, course } = explained;
  const where = CELL_WORDS.where(measure.at.sheet, measure.at.row + 1);
  return (
    <PanelFrame
      head={<StatusWord word={word} />}
      moves={<Moves review={review} explained={explained} />}
      foot={<RowActions review={review} explained={explained} />}
      onClose={onClose}
    >
      <div className={styles.top}>
        <h2 className={styles.name}>{measure.name}</h2>
        <div className={shared.quiet}>{measure.owner ? `${where} · ${measure.owner}` : where}</div>
        <p className={styles.sentence}>{sentence}</p>
        {scale && <ScaleBar scale={scale} />}
      </div>
      <Turns explained={explained} />
      <ReadInputs inputs={explained.inputs} sheet={measure.at.sheet} />
      <Course course={course} measure={measure} />
      <RowLinks review={review} explained={explained} />
    </PanelFrame>
  );
}

/** The sheet's selection moves to the row above or below in the sheet's order, and the panel with it. */
function Moves({ review, explained }: Omit<CellPanelProps, "onClose">) {
  const { pane } = usePane();
  const measures = measuresOf(review.scorecard).filter(({ at }) => at.sheet === explained.measure.at.sheet);
  const place = measures.findIndex(({ key }) => key === explained.measure.key);
  const go = (step: number) => {
    const next = measures[place + step];
    if (next) void pane.goTo(placeOf(next.at));
  };
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={CELL_WORDS.previous}
        disabledFocusable={place <= 0}
        onClick={() => go(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={CELL_WORDS.next}
        disabledFocusable={place >= measures.length - 1}
        onClick={() => go(1)}
      />
    </>
  );
}
