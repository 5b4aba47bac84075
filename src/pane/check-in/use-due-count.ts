import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import { usePane } from "../use-pane";
import { useMyRows } from "./you";

/** How many of my numbers wait; where the workbook names no owners, how many wait at all; none before what asks is there. */
export function useDueCount(review: Review): number {
  const { pane, state } = usePane();
  const [people] = useMyRows();
  const waiting = useMemo(
    () =>
      state.hasPlanner ? pane.checkIn.checkInsOf(review).filter(({ group }) => group !== "later") : undefined,
    [pane, review, state.hasPlanner],
  );
  if (!waiting) return 0;
  return review.cases.owners.length === 0 ? waiting.length : pane.checkIn.rowsOf(waiting, people).length;
}
