import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowExplanation } from "../../core/explain-row";
import { percentText } from "../pane-words";
import { CELL_WORDS } from "./cell-panel-words";

const useStyles = makeStyles({
  scale: {
    marginBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: {
    position: "relative",
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: {
    position: "relative",
    height: "6px",
    marginBlock: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
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
    top: "-4px",
    width: "2px",
    height: "14px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

const within = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** From the start to the target: how far it has come, and how far the plan would have it today. */
export function ScaleBar({ scale }: { readonly scale: NonNullable<RowExplanation["scale"]> }) {
  const styles = useStyles();
  const { now, plan, spelled } = scale;
  return (
    <div className={styles.scale}>
      <div className={styles.words}>
        <span>
          {CELL_WORDS.now} <span className={styles.value}>{spelled.now}</span>
        </span>
        {plan && (
          <span>
            {CELL_WORDS.plan} {spelled.plan}
          </span>
        )}
      </div>
      <div className={styles.bar} role="img" aria-label={label(now.share, plan?.share)}>
        <div className={styles.done} style={{ width: within(now.share) }} />
        {plan && <div className={styles.tick} style={{ insetInlineStart: within(plan.share) }} />}
      </div>
      <div className={styles.words}>
        <span>{spelled.baseline}</span>
        <span>{spelled.target}</span>
      </div>
    </div>
  );
}

function label(now: number, plan: number | undefined): string {
  const way = `${percentText(now)} of the way`;
  return plan === undefined ? way : `${way}, ${percentText(plan)} planned for today`;
}
