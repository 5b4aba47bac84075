import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowExplanation } from "../../core/explain-row";
import { percentText } from "../pane-words";
import { PlanBar } from "../parts/PlanBar";
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
  bar: { marginBlock: "4px" },
});

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
      <PlanBar
        className={styles.bar}
        label={label(now.share, plan?.share)}
        done={now.share}
        plan={plan?.share}
      />
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
