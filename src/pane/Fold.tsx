import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";

interface FoldButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** The small triangle that unfolds a row. */
export function FoldButton({ label, isOpen, controls, onToggle }: FoldButtonProps) {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
      tabIndex={-1}
      data-row-action="fold"
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen && controls ? controls : undefined}
      onClick={onToggle}
    />
  );
}

/** Right unfolds and left folds the row that has the focus, as in a tree. */
export function foldByArrowKeys(
  event: KeyboardEvent<HTMLElement>,
  isOpen: boolean,
  setOpen: (isOpen: boolean) => void,
): void {
  const wanted = event.key === "ArrowRight" ? true : event.key === "ArrowLeft" ? false : isOpen;
  if (wanted === isOpen) return;
  event.preventDefault();
  setOpen(wanted);
}
