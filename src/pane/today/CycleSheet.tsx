import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { quarterOf } from "../../core/evidence/quarters";
import { isoDay } from "../../core/model/period";
import type { Review } from "../../core/model/review";
import { serialOf } from "../iso-day";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { FormSheet } from "./FormSheet";
import { TODAY_WORDS } from "./today-words";

/** The first and last day that answer for every row without dates of its own. */
export function CycleSheet({ review, onClose }: { readonly review: Review; readonly onClose: () => void }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const { settings, asOf } = review;
  const quarter = quarterOf(asOf, settings.yearStart);
  const [start, setStart] = useState(isoDay(settings.cycleStart ?? quarter.start));
  const [end, setEnd] = useState(isoDay(settings.cycleEnd ?? quarter.end));
  const [isWrong, setWrong] = useState(false);
  function submit(): void {
    const [from, to] = [serialOf(start), serialOf(end)];
    if (from === undefined || to === undefined || to <= from) {
      setWrong(true);
      return;
    }
    onClose();
    pane.ask({ kind: "cycle", period: { start: from, end: to } });
  }
  return (
    <FormSheet title={TODAY_WORDS.cycle} submit={TODAY_WORDS.keepCycle} onSubmit={submit} onClose={onClose}>
      <p className={`${shared.text} ${shared.quiet}`}>{TODAY_WORDS.cycleHint}</p>
      <Field label={TODAY_WORDS.cycleFrom}>
        <Input type="date" value={start} onChange={(_event, { value }) => setStart(value)} />
      </Field>
      <Field label={TODAY_WORDS.cycleTo} {...(isWrong && { validationMessage: TODAY_WORDS.cycleWrong })}>
        <Input type="date" value={end} onChange={(_event, { value }) => setEnd(value)} />
      </Field>
    </FormSheet>
  );
}
