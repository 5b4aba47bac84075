import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LogHeading } from "../../core/model/own-sheets";
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
    if (steps.some(({ kind }) => kind === "add sheet")) return { all: 0, seen: 0 };
    const cells = groups.flatMap((group) => group.cells);
    const old = columnOfOld(review);
    return {
      all: new Set(cells.map(({ at }) => at.row)).size,
      seen: cells.filter(({ at, becomes }) => at.column === old && becomes !== undefined).length,
    };
  }, [pane, review]);
  if (moved.all === 0) return null;
  return (
    <div className={shared.stack}>
      <Bar look="info">
        <span>{TODAY_WORDS.moved(moved.seen, moved.all - moved.seen)}</span>
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

/** A value that the log never saw has no old one. */
function columnOfOld({ ours }: Review): number | undefined {
  const log = ours.sheets.find(({ kind }) => kind === "log")?.grid;
  const at = log?.rows[0]?.findIndex(({ value }) => value === OLD) ?? -1;
  return log && at >= 0 ? log.left + at : undefined;
}

const OLD: LogHeading = "Old value";
