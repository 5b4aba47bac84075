import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Failure } from "../pane-state";
import { WORDS } from "../pane-words";
import { NameLink } from "../parts/NameLink";
import { cellText, placeOf } from "../place";
import { usePaneStyles } from "../pane-styles";
import { Bar } from "./Bar";

interface FailedProps {
  readonly failure: Failure;
  readonly onTryAgain?: () => void;
  readonly onClose?: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

/** What went wrong, where, and what to do. */
export function Failed({ failure, onTryAgain, onClose, children }: FailedProps) {
  const styles = usePaneStyles();
  return (
    <Bar look="failed" {...(onClose && { onClose })}>
      <span className={styles.strong}>{failure.what}</span>
      {failure.why !== undefined && <span>{failure.why}</span>}
      {failure.at && <NameLink place={placeOf(failure.at)}>{cellText(failure.at)}</NameLink>}
      <span>{failure.nextStep}</span>
      {onTryAgain && (
        <div className={styles.line}>
          <Button size="small" appearance="primary" onClick={onTryAgain}>
            {WORDS.tryAgain}
          </Button>
          {children}
        </div>
      )}
    </Bar>
  );
}
