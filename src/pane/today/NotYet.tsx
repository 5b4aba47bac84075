import { makeStyles, tokens } from "@fluentui/react-components";
import { MEASURE_KINDS, type MeasureKind, type Today } from "../../core/model/today";
import { usePaneStyles } from "../pane-styles";
import { StandBar } from "./StandBar";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  kind: { marginBlockStart: tokens.spacingVerticalS },
});

interface NotYetProps {
  readonly today: Today;
  readonly found: string;
  readonly names: Readonly<Record<MeasureKind, string>>;
}

/** Nothing can be judged yet: what was found, and what each kind lacks. No row is called on track meanwhile. */
export function NotYet({ today, found, names }: NotYetProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const tallies = { kpi: today.kpis, "key result": today.keyResults };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{today.sentence}</h2>
      <p className={shared.text}>{found}</p>
      {MEASURE_KINDS.filter((kind) => tallies[kind].of > 0).map((kind) => (
        <div key={kind} className={`${shared.tight} ${styles.kind}`}>
          <div className={shared.spread}>
            <span className={shared.strong}>{names[kind]}</span>
            <span className={shared.quiet}>{tallies[kind].of}</span>
          </div>
          <StandBar name={names[kind]} tally={tallies[kind]} />
          <span className={shared.quiet}>{today.lacking[kind]}</span>
        </div>
      ))}
    </section>
  );
}
