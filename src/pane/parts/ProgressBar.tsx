import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  done: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: "width 0.3s ease",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  isUnknown: {
    width: "33%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    // Nothing moves there, so the bar stands whole.
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationName: "none" },
  },
});

interface ProgressBarProps {
  readonly label: string;
  readonly value?: number;
  /** Absent, or 0, where nobody knows how much it is. */
  readonly max?: number;
}

/** How far a piece of work is; where that is not known, that it goes on. */
export function ProgressBar({ label, value = 0, max = 0 }: ProgressBarProps) {
  const styles = useStyles();
  const known = max > 0 && { "aria-valuenow": value, "aria-valuemin": 0, "aria-valuemax": max };
  return (
    <div role="progressbar" aria-label={label} className={styles.track} {...known}>
      {known ? (
        <div className={styles.done} style={{ width: `${Math.min(1, value / max) * 100}%` }} />
      ) : (
        <div className={mergeClasses(styles.done, styles.isUnknown)} />
      )}
    </div>
  );
}
