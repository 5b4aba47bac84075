import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { isSameRequest, type PlanRequest } from "../../core/plan-request";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { TODAY_WORDS } from "./today-words";

const LOG: PlanRequest = { kind: "log" };

/**
 * Nothing of ours runs while the pane is closed, so what moved meanwhile is seen at the next reading and offered to a
 * workbook that keeps a log. Its rows are the plan's, one for each value.
 */
export function MovedValues({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const moved = useMemo(() => {
    const { steps, groups } = pane.planFor(review, LOG);
    const hasLog = !steps.some(({ kind }) => kind === "add sheet");
    return hasLog ? new Set(groups.flatMap(({ cells }) => cells.map(({ at }) => at.row))).size : 0;
  }, [pane, review]);
  if (moved === 0) return null;
  return (
    <div className={shared.stack}>
      <Bar look="info">
        <span>{TODAY_WORDS.moved(moved)}</span>
        {!isSameRequest(state.request, LOG) && (
          <div>
            <Button size="small" onClick={() => pane.ask(LOG)}>
              {TODAY_WORDS.showMoved}
            </Button>
          </div>
        )}
      </Bar>
    </div>
  );
}
