import { makeStyles } from "@fluentui/react-components";
import { StatusWord } from "../StatusWord";
import { Kept, NumberField } from "./fields";
import { SettingPart, type PartProps } from "./SettingPart";
import { SETTINGS_WORDS as SAYS } from "./settings-words";
import type { Draft } from "./use-draft";
import { WordsThatChange } from "./WordsThatChange";

const useStyles = makeStyles({
  sentence: { margin: 0, lineHeight: "32px" },
});

const WORD_SETTINGS = [
  "onTrackShare",
  "onTrackSlack",
  "atRiskShare",
  "atRiskSlack",
  "tolerance",
  "reviewDays",
] as const;

/** When a row is On track, At risk and Off track, and which words would change. */
export function WordSettings({ draft, ...part }: PartProps) {
  const styles = useStyles();
  return (
    <SettingPart title={SAYS.whenUsed} settings={WORD_SETTINGS} {...part}>
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
      <WordsThatChange review={part.review} values={draft.values} />
    </SettingPart>
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
