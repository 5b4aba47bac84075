import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** As in `Pane`: where there is little height, the whole page scrolls. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    [LOW]: { overflowY: "visible" },
  },
  action: {
    flexShrink: 0,
    maxHeight: "70%",
    boxSizing: "border-box",
    overflowY: "auto",
    [LOW]: { maxHeight: "none" },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ViewFrameProps {
  readonly children: ReactNode;
  /** What the view can do; it stays at the bottom while the content scrolls. */
  readonly action?: ReactNode;
}

/** The content of a view, and its action below. */
export function ViewFrame({ children, action }: ViewFrameProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.content} data-scroller="">
        {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </>
  );
}
