import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { REGION } from "./parts/regions";

/** As in `Pane`: where there is little height, the whole page scrolls. */
const LOW = "@media (max-height: 480px)";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    [LOW]: { overflowY: "visible" },
  },
  withToolbar: { "--toolbarHeight": "36px" },
  toolbar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    boxSizing: "border-box",
    minHeight: "36px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
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
  /** Lists fill the whole width; prose stands in a section of its own with the page's inset. */
  readonly children: ReactNode;
  /** What stands above the choices and scrolls away. */
  readonly above?: ReactNode;
  /** One line of choices that stays above the lines while they scroll. */
  readonly toolbar?: ReactNode;
  /** What the view can do, always in view below it. */
  readonly action?: ReactNode;
}

/** The heads of groups stick below the choices, which take a second line where one has no room. */
function tellHeight(toolbar: HTMLElement | null): (() => void) | undefined {
  if (!toolbar) return undefined;
  const observer = new ResizeObserver(() =>
    toolbar.parentElement?.style.setProperty("--toolbarHeight", `${toolbar.offsetHeight}px`),
  );
  observer.observe(toolbar);
  return () => observer.disconnect();
}

/** The content of a view, which alone scrolls, and its action below. */
export function ViewFrame({ children, above, toolbar, action }: ViewFrameProps) {
  const styles = useStyles();
  return (
    <>
      <div
        className={mergeClasses(styles.body, Boolean(toolbar) && styles.withToolbar)}
        data-scroller=""
        {...REGION}
      >
        {above}
        {toolbar && (
          <div ref={tellHeight} className={styles.toolbar}>
            {toolbar}
          </div>
        )}
        {children}
      </div>
      {action && (
        <div className={styles.action} data-action-slot="" {...REGION}>
          {action}
        </div>
      )}
    </>
  );
}
