import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { BottomSheet } from "../parts/BottomSheet";
import { Section } from "../parts/Section";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { AllSettings } from "./AllSettings";
import { useMyName } from "../check-in/you";
import { DayField, Kept, MonthField, NumberField, RhythmField } from "./fields";
import { InThisWorkbook } from "./InThisWorkbook";
import { SETTINGS_WORDS as SAYS } from "./settings-words";
import { useDraft, type Draft } from "./use-draft";
import { WordsThatChange } from "./WordsThatChange";

const useStyles = makeStyles({
  name: { width: "140px", "& input": { minHeight: "24px" } },
  sentence: { margin: 0, lineHeight: "32px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SettingsSheetProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** The settings that people change as sentences, all the others as a list; whatever changes shows its plan first. */
export function SettingsSheet({ review, onClose }: SettingsSheetProps) {
  const draft = useDraft({ ...review.settings, asOf: review.asOf });
  return (
    <BottomSheet
      title={SAYS.title}
      onClose={onClose}
      foot={<Buttons draft={draft} review={review} onClose={onClose} />}
    >
      <Days draft={draft} />
      <Rhythms draft={draft} />
      <Words draft={draft} review={review} />
      <You />
      <AllSettings review={review} onClose={onClose} />
      <InThisWorkbook review={review} onClose={onClose} />
    </BottomSheet>
  );
}

function Days({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  return (
    <>
      <Section title={SAYS.theDay}>
        <div className={styles.sentence}>
          {SAYS.judge}{" "}
          <Kept>
            <DayField draft={draft} setting="asOf" label={SAYS.judge} />.
          </Kept>
        </div>
        <p className={styles.quiet}>{SAYS.dayMore}</p>
      </Section>
      <Section title={SAYS.theQuarter}>
        <div className={styles.sentence}>
          {SAYS.runFrom} <DayField draft={draft} setting="cycleStart" label={SAYS.runFrom} /> {SAYS.to}{" "}
          <Kept>
            <DayField draft={draft} setting="cycleEnd" label={SAYS.to} />.
          </Kept>{" "}
          {SAYS.fiscal}{" "}
          <Kept>
            <MonthField draft={draft} setting="yearStart" label={SAYS.fiscal} />.
          </Kept>
        </div>
      </Section>
    </>
  );
}

function Rhythms({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { names } = useWording();
  return (
    <Section title={SAYS.howOften}>
      <div className={styles.sentence}>
        {names["key result"]}{" "}
        <Kept>
          <RhythmField draft={draft} setting="updateKeyResult" label={names["key result"]} />,
        </Kept>{" "}
        {names.kpi}{" "}
        <Kept>
          <RhythmField draft={draft} setting="updateKpi" label={names.kpi} />,
        </Kept>{" "}
        {SAYS.unless}{" "}
        <Kept>
          <NumberField draft={draft} setting="staleDays" label={SAYS.unless} /> {SAYS.days}.
        </Kept>
      </div>
    </Section>
  );
}

interface WordsProps {
  readonly draft: Draft;
  readonly review: Review;
}

function Words({ draft, review }: WordsProps) {
  const styles = useStyles();
  return (
    <Section title={SAYS.whenUsed}>
      <Pace draft={draft} word="On track" share="onTrackShare" slack="onTrackSlack" />
      <Pace draft={draft} word="At risk" share="atRiskShare" slack="atRiskSlack" />
      <div className={styles.sentence}>
        <StatusWord word="Off track" /> {SAYS.below}
      </div>
      <div className={styles.sentence}>
        {SAYS.level}{" "}
        <Kept>
          <NumberField draft={draft} setting="tolerance" label={SAYS.level} times={100} /> %
        </Kept>{" "}
        {SAYS.andBe}{" "}
        <Kept>
          <NumberField draft={draft} setting="reviewDays" label={SAYS.andBe} /> {SAYS.days}.
        </Kept>
      </div>
      <WordsThatChange review={review} values={draft.values} />
    </Section>
  );
}

interface PaceProps {
  readonly draft: Draft;
  readonly word: "On track" | "At risk";
  readonly share: "onTrackShare" | "atRiskShare";
  readonly slack: "onTrackSlack" | "atRiskSlack";
}

function Pace({ draft, word, share, slack }: PaceProps) {
  const styles = useStyles();
  return (
    <div className={styles.sentence}>
      <StatusWord word={word} /> {SAYS.from}{" "}
      <Kept>
        <NumberField draft={draft} setting={share} label={`${word} ${SAYS.from}`} times={100} /> %
      </Kept>{" "}
      {SAYS.ofThePlan}{" "}
      <Kept>
        <NumberField draft={draft} setting={slack} label={`${word}, ${SAYS.points}`} times={100} />{" "}
        {SAYS.points}.
      </Kept>
    </div>
  );
}

/** Kept by the browser, so that nobody signs for another. */
function You() {
  const styles = useStyles();
  const [name, setName] = useMyName();
  return (
    <Section title={SAYS.you}>
      <div className={styles.sentence}>
        {SAYS.iAm}{" "}
        <Kept>
          <Input
            className={styles.name}
            size="small"
            aria-label={SAYS.iAm}
            value={name}
            onChange={(_event, { value }) => setName(value)}
          />
          .
        </Kept>
      </div>
      <p className={styles.quiet}>{SAYS.youMore}</p>
    </Section>
  );
}

function Buttons({ draft, review, onClose }: WordsProps & { readonly onClose: () => void }) {
  const { pane } = usePane();
  const count = Object.keys(draft.values).length;
  const canWrite = count > 0 && !review.workbook.isReadOnly;
  function show(): void {
    onClose();
    pane.ask({ kind: "set", values: draft.values });
  }
  return (
    <>
      {canWrite && (
        <Button appearance="primary" onClick={show}>
          {SAYS.show(count)}
        </Button>
      )}
      <Button data-primary="" onClick={onClose}>
        {canWrite ? SAYS.discard : SAYS.close}
      </Button>
    </>
  );
}
