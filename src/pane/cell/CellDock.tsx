import { useMemo, useRef } from "react";
import type { Review } from "../../core/model/review";
import { selectedColumn } from "../column-says";
import { CellPanel } from "../later";
import { usePane } from "../use-pane";
import { CellStrip } from "./CellStrip";
import { NoRowPanel } from "./NoRowPanel";

interface CellDockProps {
  readonly review: Review;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** What the sheet's selection speaks of, as a strip or in full; it follows the selection and never takes the focus. */
export function CellDock({ review, isOpen, onToggle }: CellDockProps) {
  const { pane, state } = usePane();
  const { selection, hasPlanner } = state;
  const explained = useMemo(
    () => (selection && hasPlanner ? pane.explain(review, selection) : undefined),
    [pane, review, selection, hasPlanner],
  );
  const closingRef = useRef(false);
  const close = () => {
    closingRef.current = true;
    onToggle(false);
  };
  const columnSays = selectedColumn(review, selection);
  if (!isOpen)
    return (
      <CellStrip
        explained={explained}
        columnSays={columnSays}
        closingRef={closingRef}
        onOpen={() => onToggle(true)}
      />
    );
  return explained ? (
    <CellPanel review={review} explained={explained} onClose={close} />
  ) : (
    <NoRowPanel review={review} onClose={close} />
  );
}
