import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { BottomSheet } from "../parts/BottomSheet";
import { Section } from "../parts/Section";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { AllSettings } from "./AllSettings";
import { useMyName } from "../check-in/you";
import { DayField, Kept, MonthField, NumberField, RhythmField } from "./fields";
import { InThisWorkbook } from "./InThisWorkbook";
import { MovesOn } from "./MovesOn";
import { SettingPart, type PartProps } from "./SettingPart";
import { SETTINGS_WORDS as SAYS } from "./settings-words";
import { useDraft } from "./use-draft";
import { WordSettings } from "./WordSettings";

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
  const draft = useDraft(review);
  return (
    <BottomSheet
      title={SAYS.title}
      onClose={onClose}
      foot={<Buttons draft={draft} review={review} onClose={onClose} />}
    >
      <Days draft={draft} review={review} onClose={onClose} />
      <Rhythms draft={draft} review={review} onClose={onClose} />
      <WordSettings draft={draft} review={review} onClose={onClose} />
      <You />
      <AllSettings review={review} onClose={onClose} />
      <InThisWorkbook review={review} onClose={onClose} />
    </BottomSheet>
  );
}

function Days({ draft, ...part }: PartProps) {
  const styles = useStyles();
  return (
    <>
      <SettingPart title={SAYS.theDay} settings={["asOf"]} isFirst {...part}>
        <div className={styles.sentence}>
          {SAYS.judge}{" "}
          <Kept>
            <DayField draft={draft} setting="asOf" label={SAYS.judge} />.
          </Kept>
        </div>
        <MovesOn review={part.review} draft={draft} />
        <p className={styles.quiet}>{SAYS.dayMore}</p>
      </SettingPart>
      <SettingPart title={SAYS.theQuarter} settings={["cycleStart", "cycleEnd", "yearStart"]} {...part}>
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
      </SettingPart>
    </>
  );
}

function Rhythms({ draft, ...part }: PartProps) {
  const styles = useStyles();
  const { names } = useWording();
  return (
    <SettingPart title={SAYS.howOften} settings={["updateKeyResult", "updateKpi", "staleDays"]} {...part}>
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
    </SettingPart>
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

function Buttons({ draft: { count, request }, review, onClose }: PartProps) {
  const { pane } = usePane();
  const canWrite = count > 0 && !review.workbook.isReadOnly;
  function show(): void {
    onClose();
    const { groups, refusals } = pane.planFor(review, request);
    // Whose the day is stands in no cell, so there is nothing to be shown first.
    if (groups.length === 0 && refusals.length === 0) void pane.write(request);
    else pane.ask(request);
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
