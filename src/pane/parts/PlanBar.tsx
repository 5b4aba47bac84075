import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  done: {
    height: "100%",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  tick: {
    position: "absolute",
    insetBlock: "-4px",
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

interface PlanBarProps {
  /** Says both shares, since the bar is a picture of them. */
  readonly label: string;
  /** Share of the way, 0 to 1; what lies beyond is drawn at the end. */
  readonly done: number;
  /** Share that the plan wants by now. */
  readonly plan: number | undefined;
  readonly className?: string;
}

const within = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** How far something has come, with a tick where the plan would have it. */
export function PlanBar({ label, done, plan, className }: PlanBarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.track, className)} role="img" aria-label={label}>
      <div className={styles.done} style={{ width: within(done) }} />
      {plan !== undefined && (
        <span className={styles.tick} style={{ insetInlineStart: within(plan) }} aria-hidden />
      )}
    </div>
  );
}
