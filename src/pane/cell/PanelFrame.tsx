import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { closeOnEscape } from "../close-on-escape";
import { REGION } from "../parts/regions";
import { CELL_WORDS } from "./cell-panel-words";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    position: "relative",
    zIndex: 3,
    display: "flex",
    flexDirection: "column",
    maxHeight: "min(84%, calc(100% - 112px))",
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    ":focus-visible": { outline: "none" },
    "@media (max-height: 480px)": { maxHeight: "none" },
    "@media (forced-colors: active)": { borderTop: "1px solid CanvasText" },
  },
  head: {
    flexShrink: 0,
    minHeight: "44px",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
  },
  title: { flexGrow: 1, minWidth: 0 },
  inside: { minHeight: 0, overflowY: "auto" },
  foot: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PanelFrameProps {
  readonly head?: ReactNode;
  /** Buttons beside the one that closes. */
  readonly moves?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** A sheet at the foot of the pane that leaves the rest of it in use; Escape closes it. */
export function PanelFrame({ head, moves, children, foot, onClose }: PanelFrameProps) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  // Who opened it wants to read it; while it follows the selection it stays where it is and takes nothing.
  useEffect(() => panel.current?.focus(), []);
  /** A sheet that was opened from here lies over the panel, and its Escape is its own. */
  function closeHere(event: KeyboardEvent<HTMLElement>): void {
    if (event.target instanceof Node && panel.current?.contains(event.target)) closeOnEscape(event, onClose);
  }
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={CELL_WORDS.panel}
      data-cell-panel=""
      onKeyDown={closeHere}
      {...REGION}
    >
      <div className={styles.head}>
        <div className={styles.title}>{head}</div>
        {moves}
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={CELL_WORDS.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.inside} data-scroller="">
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
