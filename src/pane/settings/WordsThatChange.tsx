import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import type { WantedValues } from "../../core/plan/keep/plan-all-settings";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { SETTINGS_WORDS } from "./settings-words";

/** A setting that turns everything over is seen by its first rows. */
const MOST_LINES = 8;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface WordsThatChangeProps {
  readonly review: Review;
  readonly values: WantedValues;
}

/** Which words other settings would change, before anything is written. */
export function WordsThatChange({ review, values }: WordsThatChangeProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const { called } = useWording();
  const changed = useMemo(() => pane.wordsAfter(review, values), [pane, review, values]);
  if (Object.keys(values).length === 0) return <p className={styles.quiet}>{SETTINGS_WORDS.listed}</p>;
  if (changed.length === 0) return <p className={styles.quiet}>{SETTINGS_WORDS.noWord}</p>;
  return (
    <div role="status">
      <p className={styles.quiet}>{SETTINGS_WORDS.words(changed.length)}</p>
      <ul className={styles.list}>
        {changed.slice(0, MOST_LINES).map(({ measure, from, to }) => (
          <li key={measure.key}>
            {measure.name}: {called(from)} → <StatusWord word={to} />
          </li>
        ))}
        {changed.length > MOST_LINES && <li>{SETTINGS_WORDS.more(changed.length - MOST_LINES)}</li>}
      </ul>
    </div>
  );
}
