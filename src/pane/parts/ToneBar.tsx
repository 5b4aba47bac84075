import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TONES, type Tone } from "../../core/model/tones";

const HATCH = `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 1.5px, transparent 1.5px 4px)`;

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "8px", minWidth: "48px", flexGrow: 1 },
  part: {
    minWidth: "4px",
    borderRadius: "1px",
    ":first-child": { borderStartStartRadius: "4px", borderEndStartRadius: "4px" },
    ":last-child": { borderStartEndRadius: "4px", borderEndEndRadius: "4px" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bad: { backgroundColor: tokens.colorStatusDangerBorder2 },
  warning: { backgroundColor: tokens.colorStatusWarningBorderActive },
  unknown: {
    backgroundImage: HATCH,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBorderActive },
});

interface ToneBarProps {
  /** Says the counts, since the bar is a picture of them. */
  readonly label: string;
  readonly counts: Readonly<Record<Tone, number>>;
}

/** How many stand how, as one bar: worst first, what is not known hatched. */
export function ToneBar({ label, counts }: ToneBarProps) {
  const styles = useStyles();
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      {TONES.filter((tone) => counts[tone] > 0).map((tone) => (
        <span
          key={tone}
          className={mergeClasses(styles.part, styles[tone])}
          style={{ flexGrow: counts[tone] }}
        />
      ))}
    </div>
  );
}
