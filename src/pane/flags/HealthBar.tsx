import { makeStyles, tokens } from "@fluentui/react-components";
import { countText } from "../pane-words";
import { ToneBar } from "../parts/ToneBar";
import { useWording } from "../wording";
import { wordCounts } from "../plan/plan-summary";
import { FLAGS_WORDS } from "./flags-words";
import { toneCounts, type FlaggedRow } from "./written-flags";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface HealthBarProps {
  readonly title: string;
  readonly rows: readonly FlaggedRow[];
}

/** How the rows of one kind stand; heard as `Key results: 2 Off track, 3 At risk`. */
export function HealthBar({ title, rows }: HealthBarProps) {
  const styles = useStyles();
  const { called } = useWording();
  if (rows.length === 0) return null;
  const counts = wordCounts(rows.map(({ assessment }) => assessment.health));
  const said = counts.map(({ word, count }) => `${countText(count)} ${called(word)}`).join(", ");
  return (
    <div className={styles.line}>
      <span>{title}</span>
      <ToneBar label={FLAGS_WORDS.bar(title, said)} counts={toneCounts(rows)} />
    </div>
  );
}
