import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WritePlan } from "../core/model/write-plan";
import { closeOnEscape } from "./close-on-escape";
import type { Action } from "./pane-state";
import { usePaneStyles } from "./pane-styles";
import { WORDS } from "./pane-words";
import { Bar } from "./states/Bar";
import { ProgressLine } from "./states/Busy";
import { Failed } from "./states/Failed";
import { useLater } from "./use-later";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  dock: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

/** How the last action ended, or how far the present one is; docked below every view. */
export function ActionBar() {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { action } = state;
  const close = () => pane.close();
  if (action.kind === "none") return null;
  return (
    <div className={styles.dock} onKeyDown={(event) => closeOnEscape(event, close)}>
      <Ending
        action={action}
        onCancel={() => pane.cancel()}
        onClose={close}
        onTakeBack={(plan) => void pane.takeBack(plan)}
      />
    </div>
  );
}

interface EndingProps {
  readonly action: Exclude<Action, { kind: "none" }>;
  readonly onCancel: () => void;
  readonly onClose: () => void;
  readonly onTakeBack: (plan: WritePlan) => void;
}

function Ending({ action, onCancel, onClose, onTakeBack }: EndingProps) {
  switch (action.kind) {
    case "writing":
      return <Writing {...action} onCancel={onCancel} />;
    case "failed":
      return <Failed failure={action.failure} onClose={onClose} />;
    case "done":
      return <Done {...action} onTakeBack={onTakeBack} onClose={onClose} />;
  }
}

function Writing({
  progress,
  onCancel,
}: Extract<Action, { kind: "writing" }> & { readonly onCancel: () => void }) {
  const isLong = useLater(300);
  if (!isLong) return null;
  return (
    <Bar look="info">
      <ProgressLine progress={progress} title={WORDS.writing} onCancel={onCancel} />
    </Bar>
  );
}

interface DoneProps {
  readonly said: string;
  readonly takeBack?: WritePlan;
  readonly onClose: () => void;
  readonly onTakeBack: (plan: WritePlan) => void;
}

function Done({ said, takeBack, onClose, onTakeBack }: DoneProps) {
  const styles = usePaneStyles();
  return (
    <Bar look="done" onClose={onClose}>
      <div className={styles.spread}>
        <span>{said}</span>
        {takeBack && (
          <Button size="small" className={styles.whole} onClick={() => onTakeBack(takeBack)}>
            {WORDS.takeBack}
          </Button>
        )}
      </div>
    </Bar>
  );
}
