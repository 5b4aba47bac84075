import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { isoDay, type DateSerial } from "../core/model/period";
import type { Review } from "../core/model/review";
import { presetDays, type PresetDays } from "./as-of-days";
import { serialOf } from "./iso-day";
import { dayText, WORDS } from "./pane-words";
import { AS_OF_WORDS } from "./as-of-words";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

type Choice = keyof PresetDays | "other";

/** The choice of the day that everything is judged as of. */
export function DayForm({ review, onDone }: { readonly review: Review; readonly onDone: () => void }) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const days = presetDays(state.today, review.settings.yearStart);
  const [choice, setChoice] = useState<Choice>(choiceOf(days, review.asOf));
  const [typed, setTyped] = useState(isoDay(review.asOf));
  const day = choice === "other" ? serialOf(typed) : days[choice];
  const { stated } = review.dates;
  function use(event: SyntheticEvent): void {
    event.preventDefault();
    if (day === undefined) return;
    onDone();
    void pane.tellAsOf(day);
  }
  return (
    <form className={styles.form} onSubmit={use}>
      <Field label={AS_OF_WORDS.judgeAsOf}>
        <RadioGroup value={choice} onChange={(_event, { value }) => setChoice(value as Choice)}>
          <Radio value="today" label={AS_OF_WORDS.presetToday(dayText(days.today))} />
          <Radio value="monthEnd" label={AS_OF_WORDS.presetMonth(dayText(days.monthEnd))} />
          <Radio value="quarterEnd" label={AS_OF_WORDS.presetQuarter(dayText(days.quarterEnd))} />
          <Radio value="other" label={AS_OF_WORDS.presetOther} />
        </RadioGroup>
      </Field>
      {choice === "other" && (
        <Input
          type="date"
          aria-label={AS_OF_WORDS.asOfLabel}
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
        />
      )}
      <span className={styles.quiet}>
        {stated === undefined || stated === review.asOf
          ? AS_OF_WORDS.asOfHelp
          : AS_OF_WORDS.workbookDate(dayText(stated))}
      </span>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {AS_OF_WORDS.useDate}
        </Button>
        <Button onClick={onDone}>{WORDS.cancel}</Button>
      </div>
    </form>
  );
}

function choiceOf(days: PresetDays, asOf: DateSerial): Choice {
  const [preset] = Object.entries(days).find(([, day]) => day === asOf) ?? [];
  return (preset as Choice | undefined) ?? "other";
}
