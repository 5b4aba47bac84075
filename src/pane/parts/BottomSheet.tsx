import { Button, makeStyles, OverlayDrawer, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { WORDS } from "../pane-words";

/** The Enter that opened the sheet may come twice; the second one must not write. Behind another key it is meant. */
const DEAF_MILLISECONDS = 400;

const useStyles = makeStyles({
  sheet: {
    width: "100%",
    height: "auto",
    maxHeight: "calc(100% - 40px)",
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    boxShadow: tokens.shadow28,
    alignItems: "stretch",
  },
  head: {
    flexShrink: 0,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    paddingBlockStart: "1px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
  inside: { minHeight: 0, overflowY: "auto" },
  foot: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface BottomSheetProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Its buttons, always in view; where no field waits for an answer, the one with `data-primary` has the focus at first. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** A modal sheet from below: the list behind it keeps its place, the buttons stay in view while its inside scrolls. */
export function BottomSheet({ title, children, foot, onClose }: BottomSheetProps) {
  const styles = useStyles();
  const heading = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const opened = useOpened(sheet);
  const isTyping = useRef(false);
  function ignoreSecondEnter(event: KeyboardEvent): void {
    if (event.key !== "Enter") isTyping.current = true;
    if (isTyping.current || performance.now() - opened() >= DEAF_MILLISECONDS) return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <OverlayDrawer
      open
      position="bottom"
      modalType="modal"
      className={styles.sheet}
      aria-labelledby={heading}
      onOpenChange={(_event, { open }) => !open && onClose()}
    >
      <div className={styles.head} onKeyDown={ignoreSecondEnter}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={WORDS.close} onClick={onClose} />
      </div>
      <div className={styles.inside} data-scroller="" onKeyDownCapture={ignoreSecondEnter}>
        {children}
      </div>
      {foot && (
        <div ref={sheet} className={styles.foot} onKeyDown={ignoreSecondEnter}>
          {foot}
        </div>
      )}
    </OverlayDrawer>
  );
}

/**
 * Gives the first field that waits for an answer the focus, or else the primary button, once the dialog has given it to
 * its first control: the first blank of a sentence that somebody types at once must not press a button. Tells when that
 * was.
 */
function useOpened(sheet: { readonly current: HTMLElement | null }): () => number {
  const at = useRef(-Infinity);
  useEffect(() => {
    at.current = performance.now();
    queueMicrotask(() => firstControl(sheet.current?.parentElement)?.focus());
  }, [sheet]);
  return () => at.current;
}

function firstControl(sheet: HTMLElement | null | undefined): HTMLElement | null | undefined {
  const fields =
    sheet?.querySelectorAll<HTMLInputElement>("[data-fields] input, [data-fields] textarea") ?? [];
  const waiting = [...fields].find(({ type, checked, value }) => (type === "radio" ? checked : value === ""));
  return waiting ?? sheet?.querySelector<HTMLElement>("[data-primary]");
}
