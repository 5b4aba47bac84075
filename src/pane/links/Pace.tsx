import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../core/model/assessment";
import { percentText } from "../pane-words";

const RADIUS = 6;
const ROUND = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  pace: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  track: { stroke: tokens.colorNeutralStroke1, fill: "none", strokeWidth: 3 },
  done: {
    stroke: tokens.colorBrandStroke1,
    fill: "none",
    strokeWidth: 3,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** The share of the way as a small ring and a number; nothing where it cannot be computed. */
export function Pace({ assessment }: { readonly assessment: Assessment | undefined }) {
  const styles = useStyles();
  const progress = assessment?.progress;
  if (progress === undefined) return null;
  const shown = Math.min(Math.max(progress, 0), 1);
  return (
    <span className={styles.pace}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
        <circle className={styles.track} cx="8" cy="8" r={RADIUS} />
        <circle
          className={styles.done}
          cx="8"
          cy="8"
          r={RADIUS}
          strokeDasharray={`${shown * ROUND} ${ROUND}`}
          transform="rotate(-90 8 8)"
        />
      </svg>
      {percentText(progress)}
    </span>
  );
}
