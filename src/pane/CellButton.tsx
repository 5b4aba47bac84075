import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { SelectedArea } from "../port/workbook-host";
import { usePane } from "./use-pane";
import { ROW_STOP } from "./parts/roving-focus";
import { placeText } from "./place";

const useStyles = makeStyles({
  button: {
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXXS})`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: { backgroundColor: tokens.colorSubtleBackgroundSelected },
});

interface CellButtonProps {
  readonly place: SelectedArea;
  readonly children: ReactNode;
  /** Whether the sheet's selection is there now. */
  readonly isHere?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Words that take the sheet to the cells they speak of, by click or Enter. They are marked while the sheet's
 * selection is there, and come into sight when it moves there; a view that opens does not scroll.
 */
export function CellButton({ place, children, isHere = false, onKeyDown }: CellButtonProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const wasHere = useRef(isHere);
  useEffect(() => {
    if (isHere && !wasHere.current) button.current?.scrollIntoView({ block: "nearest" });
    wasHere.current = isHere;
  }, [isHere]);
  return (
    <button
      type="button"
      ref={button}
      className={mergeClasses(styles.button, isHere && styles.here)}
      title={placeText(place)}
      aria-current={isHere ? "location" : undefined}
      onClick={() => void pane.goTo(place)}
      onKeyDown={onKeyDown}
      {...ROW_STOP}
    >
      {children}
    </button>
  );
}
