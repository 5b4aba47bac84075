import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../port/workbook-host";
import { WORDS } from "../pane-words";
import { usePaneStyles } from "../pane-styles";
import { useLater } from "../use-later";

/** Shorter waits show nothing, since a flicker is worse than a wait. */
const SKELETON_AFTER_MILLISECONDS = 300;
const PROGRESS_AFTER_MILLISECONDS = 1000;
const SKELETON_WIDTHS = ["72%", "48%", "64%", "40%", "56%"];

const useStyles = makeStyles({
  busy: { padding: tokens.spacingHorizontalM },
  bone: {
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { "50%": { opacity: 0.5 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
});

interface BusyProps {
  readonly progress?: Progress;
  readonly onCancel: () => void;
  /** Something is on show already, so no skeleton takes its place. */
  readonly isAgain?: boolean;
}

/** A wait: skeleton rows after a moment, then what is being done, how far it is, and Cancel. */
export function Busy({ progress, onCancel, isAgain = false }: BusyProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const hasSkeleton = useLater(SKELETON_AFTER_MILLISECONDS);
  const hasProgress = useLater(PROGRESS_AFTER_MILLISECONDS);
  if (!hasSkeleton) return null;
  return (
    <div className={`${shared.stack} ${styles.busy}`} aria-busy>
      {hasProgress && <ProgressLine progress={progress} title={WORDS.reading} onCancel={onCancel} />}
      {!isAgain &&
        SKELETON_WIDTHS.map((width) => (
          <div key={width} className={styles.bone} style={{ width }} aria-hidden />
        ))}
    </div>
  );
}

interface ProgressLineProps {
  readonly progress: Progress | undefined;
  /** Said until the host tells a step. */
  readonly title: string;
  readonly onCancel: () => void;
}

/** What is being done, the count, a bar and Cancel. */
export function ProgressLine({ progress, title, onCancel }: ProgressLineProps) {
  const shared = usePaneStyles();
  return (
    <div className={shared.tight}>
      <div className={shared.spread}>
        <span>{progress?.step ?? title}</span>
        <span className={shared.quiet}>{progress && WORDS.progress(progress.done, progress.all)}</span>
      </div>
      <ProgressBar
        aria-label={progress?.step ?? title}
        {...(progress && progress.all > 0 && { value: progress.done, max: progress.all })}
      />
      <div>
        <Button size="small" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
