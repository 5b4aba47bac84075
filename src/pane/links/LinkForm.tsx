import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Kpi } from "../../core/model/kpi";
import type { Relation } from "../../core/model/link";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { isOnRow } from "../place";
import type { PlanRequest } from "../../core/plan-request";
import { present } from "../still-means";
import { usePane } from "../use-pane";
import { useWhenWritten } from "../use-when-written";
import { LINKS_WORDS } from "./links-words";
import { MeasurePicker } from "./MeasurePicker";

interface LinkFormProps {
  readonly review: Review;
  /** Where the form belongs to one key result, it is not asked for. */
  readonly keyResult?: KeyResult;
  readonly onLinked: () => void;
}

/** A key result, a KPI and what the one is to the other; then the plan. */
export function LinkForm({ review, keyResult: fixed, onLinked }: LinkFormProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { keyResults, kpis } = review.scorecard;
  const [chosenKeyResult, setKeyResult] = useState<KeyResult>();
  const [chosenKpi, setKpi] = useState<Kpi>();
  const keyResult = fixed ?? present(keyResults, chosenKeyResult);
  const kpi = present(kpis, chosenKpi);
  const [relation, setRelation] = useState<Relation>("measures");
  const request: PlanRequest | undefined = keyResult &&
    kpi && { kind: "link", links: [{ keyResult: keyResult.key, kpi: kpi.key, relation }] };
  useWhenWritten(request, onLinked);

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (request) pane.ask(request);
  }

  return (
    <form className={`${shared.card} ${shared.stack}`} onSubmit={submit}>
      {!fixed && (
        <MeasurePicker
          label={LINKS_WORDS.keyResult}
          items={keyResults}
          chosen={keyResult}
          onChoose={setKeyResult}
        />
      )}
      <MeasurePicker label={LINKS_WORDS.kpi} items={kpis} chosen={kpi} onChoose={setKpi} />
      <UseSelectedRow review={review} onKpi={setKpi} onKeyResult={fixed ? undefined : setKeyResult} />
      <Field label={LINKS_WORDS.relationLabel}>
        <RadioGroup value={relation} onChange={(_event, { value }) => setRelation(value as Relation)}>
          <Radio value="measures" label={LINKS_WORDS.relationChoice.measures} />
          <Radio value="guards" label={LINKS_WORDS.relationChoice.guards} />
        </RadioGroup>
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabled={!request}>
          {LINKS_WORDS.link}
        </Button>
      </div>
    </form>
  );
}

interface UseSelectedRowProps {
  readonly review: Review;
  readonly onKpi: (kpi: Kpi) => void;
  readonly onKeyResult: ((keyResult: KeyResult) => void) | undefined;
}

/** Takes the row that is selected in the sheet, as whichever of the two it is. */
function UseSelectedRow({ review, onKpi, onKeyResult }: UseSelectedRowProps) {
  const shared = usePaneStyles();
  const { state } = usePane();
  const [isNone, setNone] = useState(false);
  const { selection } = state;

  function take(): void {
    const { keyResults, kpis } = review.scorecard;
    const kpi = kpis.find(({ at }) => isOnRow(selection, at));
    const keyResult = onKeyResult && keyResults.find(({ at }) => isOnRow(selection, at));
    if (kpi) onKpi(kpi);
    if (keyResult) onKeyResult(keyResult);
    setNone(!kpi && !keyResult);
  }

  return (
    <div className={shared.tight}>
      <div>
        <Button size="small" onClick={take}>
          {LINKS_WORDS.useRow}
        </Button>
      </div>
      {isNone && <span role="alert">{LINKS_WORDS.rowIsNone}</span>}
    </div>
  );
}
