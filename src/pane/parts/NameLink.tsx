import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { SelectedArea } from "../../port/workbook-host";
import { WORDS } from "../pane-words";
import { placeText } from "../place";
import { usePane } from "../use-pane";
import { hiddenRow } from "./hidden-row";
import { useOpenCell } from "./open-cell";
import { ROW_STOP } from "./roving-focus";

const useStyles = makeStyles({
  name: {
    display: "inline",
    minHeight: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  hidden: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface NameLinkProps {
  readonly place: SelectedArea;
  readonly children: ReactNode;
  /** Whether the sheet's selection is there now. */
  readonly isHere?: boolean;
  readonly isStrong?: boolean;
  /** Within a row only one name is the stop of the arrow keys; others are among its actions. */
  readonly as?: "stop" | "action";
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The user's own name of a row: click or Enter takes the sheet to its cell, Alt+↓ opens the panel of the cell. It comes
 * into sight when the sheet's selection moves there, unless somebody works in the pane. A row that the sheet hides is
 * said, since nothing shows there.
 */
export function NameLink({
  place,
  children,
  isHere = false,
  isStrong = false,
  as = "stop",
  onKeyDown,
}: NameLinkProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const hidden = hiddenRow(state.review?.workbook, place);
  const openCell = useOpenCell();
  const button = useRef<HTMLButtonElement>(null);
  const wasHere = useRef(isHere);
  useEffect(() => {
    const isElsewhere = !document.hasFocus() || document.activeElement === document.body;
    if (isHere && !wasHere.current && isElsewhere) button.current?.scrollIntoView({ block: "nearest" });
    wasHere.current = isHere;
  }, [isHere]);
  function open(event: KeyboardEvent<HTMLElement>): void {
    onKeyDown?.(event);
    if (!event.altKey || event.key !== "ArrowDown" || !openCell) return;
    event.preventDefault();
    openCell(place);
  }
  return (
    <>
      <button
        type="button"
        ref={button}
        className={mergeClasses(styles.name, isStrong && styles.strong)}
        title={placeText(place)}
        aria-current={isHere ? "location" : undefined}
        onClick={() => void pane.goTo(place)}
        onKeyDown={open}
        {...(as === "stop" ? ROW_STOP : { "data-row-action": "name", tabIndex: -1 })}
      >
        {children}
      </button>
      {hidden !== undefined && <span className={styles.hidden}> {WORDS.hiddenRow(hidden)}</span>}
    </>
  );
}
