import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Table } from "../../core/model/table";
import type { Progress } from "../../port/workbook-host";
import { WORDS } from "../pane-words";
import { ProgressBar } from "../parts/ProgressBar";
import { usePaneStyles } from "../pane-styles";
import { useLater } from "../use-later";
import { FoundLines } from "./FoundLines";

/** Shorter waits show nothing, since a flicker is worse than a wait. */
const SKELETON_AFTER_MILLISECONDS = 300;
const PROGRESS_AFTER_MILLISECONDS = 1000;
/** How long the name of each line to come is drawn; what stands below it is shorter. */
const NAME_PERCENTS = [72, 58, 80, 64, 70, 52];
const CLAUSE_SHARE = 0.7;

const useStyles = makeStyles({
  wait: { display: "flex", flexDirection: "column", minHeight: 0 },
  found: { display: "block", marginBlockStart: tokens.spacingVerticalM },
  busy: { padding: tokens.spacingHorizontalM },
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  bone: {
    gridColumn: 2,
    height: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { "50%": { opacity: 0.5 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  sign: { gridColumn: 1, height: "16px", borderRadius: tokens.borderRadiusCircular },
});

interface BusyProps {
  readonly progress?: Progress;
  /** The tables that are known already, before their rows are. */
  readonly found?: readonly Table[];
  readonly onCancel: () => void;
  /** Something is on show already, so no skeleton takes its place. */
  readonly isAgain?: boolean;
}

/** A wait: skeleton rows after a moment, the tables as soon as they are found, what is being done, how far it is, and Cancel. */
export function Busy({ progress, found, onCancel, isAgain = false }: BusyProps) {
  const styles = useStyles();
  const hasSkeleton = useLater(SKELETON_AFTER_MILLISECONDS);
  const hasProgress = useLater(PROGRESS_AFTER_MILLISECONDS);
  if (!hasSkeleton) return null;
  return (
    <div aria-busy className={styles.wait}>
      {(hasProgress || found) && (
        <div className={styles.busy}>
          <ProgressLine progress={progress} title={WORDS.reading} onCancel={onCancel} />
          {found && <strong className={styles.found}>{WORDS.found(found.length)}</strong>}
        </div>
      )}
      {found && <FoundLines found={found} />}
      {!isAgain &&
        !found &&
        NAME_PERCENTS.map((percent) => (
          <div key={percent} className={styles.line} aria-hidden>
            <div className={mergeClasses(styles.bone, styles.sign)} />
            <div className={styles.bone} style={{ width: `${percent}%` }} />
            <div className={styles.bone} style={{ width: `${percent * CLAUSE_SHARE}%` }} />
          </div>
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
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div className={styles.progress}>
      <div className={shared.spread}>
        <span className={shared.strong}>{progress?.step ?? title}</span>
        <span className={shared.quiet}>{progress && WORDS.progress(progress.done, progress.all)}</span>
      </div>
      <ProgressBar
        label={progress?.step ?? title}
        {...(progress && { value: progress.done, max: progress.all })}
      />
      <div>
        <Button size="small" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
