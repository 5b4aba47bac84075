import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissRegular } from "@fluentui/react-icons";
import type { WritePlan } from "../core/model/write-plan";
import { closeOnEscape } from "./close-on-escape";
import { WORDS } from "./pane-words";
import { REGION } from "./parts/regions";
import { Bar } from "./states/Bar";
import { ProgressLine } from "./states/Busy";
import { Failed } from "./states/Failed";
import { useLater } from "./use-later";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  dock: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  receipt: {
    minHeight: "40px",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  whole: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** How the last action ended, or how far the present one is; docked below every view, unless a plan is on top. */
export function ActionBar() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { action } = state;
  const isToldAbove = action.kind === "failed" && action.within === state.view;
  if (action.kind === "none" || isToldAbove || state.request) return null;
  return (
    <section
      className={styles.dock}
      aria-label={WORDS.lastAction}
      onKeyDown={(event) => closeOnEscape(event, () => pane.close())}
      {...(action.kind !== "writing" && REGION)}
    >
      <ActionEnding />
    </section>
  );
}

/** The same for the plan on top, which lies over the bar. */
export function ActionEnding() {
  const { pane, state } = usePane();
  const { action } = state;
  const close = () => pane.close();
  switch (action.kind) {
    case "none":
      return null;
    case "writing":
      return <Writing {...action} onCancel={() => pane.cancel()} />;
    case "failed":
      return <Failed failure={action.failure} onClose={close} />;
    case "done":
      return <Receipt {...action} onTakeBack={(plan) => void pane.takeBack(plan)} onClose={close} />;
  }
}

interface WritingProps {
  readonly progress?: Parameters<typeof ProgressLine>[0]["progress"];
  readonly onCancel: () => void;
}

function Writing({ progress, onCancel }: WritingProps) {
  const isLong = useLater(300);
  if (!isLong) return null;
  return (
    <Bar look="info">
      <ProgressLine progress={progress} title={WORDS.writing} onCancel={onCancel} />
    </Bar>
  );
}

interface ReceiptProps {
  readonly said: string;
  readonly takeBack?: WritePlan;
  readonly onClose: () => void;
  readonly onTakeBack: (plan: WritePlan) => void;
}

/** What was written, and the way back. It is heard through the region that `Pane` keeps, which is there beforehand. */
function Receipt({ said, takeBack, onClose, onTakeBack }: ReceiptProps) {
  const styles = useStyles();
  return (
    <div className={styles.receipt}>
      <CheckmarkCircleRegular aria-hidden fontSize={16} className={styles.icon} />
      <span className={styles.said}>{said}</span>
      {takeBack && (
        <Button size="small" className={styles.whole} onClick={() => onTakeBack(takeBack)}>
          {WORDS.takeBack}
        </Button>
      )}
      <Button appearance="subtle" icon={<DismissRegular />} aria-label={WORDS.close} onClick={onClose} />
    </div>
  );
}
