import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Kpi } from "../../core/model/kpi";
import type { Relation } from "../../core/model/link";
import type { Review } from "../../core/model/review";
import { isOnRow } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import type { LinkGoal } from "./link-goal";
import { LINKS_WORDS } from "./links-words";
import { MeasurePicker } from "./MeasurePicker";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface LinkFormProps {
  readonly review: Review;
  /** What is given already, so that only the KPI is asked for. */
  readonly goal: LinkGoal | undefined;
  readonly choice: {
    readonly keyResult: KeyResult | undefined;
    readonly kpi: Kpi | undefined;
    readonly relation: Relation;
  };
  /** Why it could not be linked when that was tried. */
  readonly problem: string | undefined;
  readonly onKeyResult: (keyResult: KeyResult) => void;
  readonly onKpi: (kpi: Kpi) => void;
  readonly onRelation: (relation: Relation) => void;
}

/** Both ends, by typing a part of their names or from the sheet's selection, and their relation. */
export function LinkForm(props: LinkFormProps) {
  const { review, goal, choice, problem, onKeyResult, onKpi, onRelation } = props;
  const styles = useStyles();
  const { own } = useWording();
  const { keyResults, kpis } = review.scorecard;
  if (kpis.length === 0) return <div className={styles.form}>{own(LINKS_WORDS.noKpis)}</div>;
  return (
    <div className={styles.form}>
      {goal?.kind === "objective" && <span>{own(LINKS_WORDS.eachOf(goal.keyResults.length))}</span>}
      {!goal && (
        <MeasurePicker
          label={own(LINKS_WORDS.keyResult)}
          items={keyResults}
          chosen={choice.keyResult}
          onChoose={onKeyResult}
        />
      )}
      <MeasurePicker label={own(LINKS_WORDS.kpi)} items={kpis} chosen={choice.kpi} onChoose={onKpi} />
      <UseSelectedRow review={review} onKpi={onKpi} onKeyResult={goal ? undefined : onKeyResult} />
      <Field label={own(LINKS_WORDS.relationLabel)}>
        <RadioGroup
          value={choice.relation}
          onChange={(_event, { value }) => onRelation(value === "guards" ? "guards" : "measures")}
        >
          <Radio value="measures" label={own(LINKS_WORDS.relationChoice.measures)} />
          <Radio value="guards" label={LINKS_WORDS.relationChoice.guards} />
        </RadioGroup>
      </Field>
      {problem !== undefined && <span role="alert">{problem}</span>}
    </div>
  );
}

interface UseSelectedRowProps {
  readonly review: Review;
  readonly onKpi: (kpi: Kpi) => void;
  readonly onKeyResult: ((keyResult: KeyResult) => void) | undefined;
}

/** Takes the row that is selected in the sheet, as whichever of the two it is. */
function UseSelectedRow({ review, onKpi, onKeyResult }: UseSelectedRowProps) {
  const [isNone, setNone] = useState(false);
  const { own } = useWording();
  const { selection } = usePane().state;
  function take(): void {
    const { keyResults, kpis } = review.scorecard;
    const kpi = kpis.find(({ at }) => isOnRow(selection, at));
    const keyResult = onKeyResult && keyResults.find(({ at }) => isOnRow(selection, at));
    if (kpi) onKpi(kpi);
    if (keyResult) onKeyResult(keyResult);
    setNone(!kpi && !keyResult);
  }
  return (
    <div>
      <Button size="small" onClick={take}>
        {LINKS_WORDS.useRow}
      </Button>
      {isNone && <div role="alert">{own(LINKS_WORDS.rowIsNone)}</div>}
    </div>
  );
}
