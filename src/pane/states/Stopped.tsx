import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ClockRegular } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import type { Review } from "../../core/model/review";
import type { StoppedAction, WayOut } from "../../core/plan/recover/plan-recover";
import { usePaneStyles } from "../pane-styles";
import type { PlanRequest } from "../../core/plan-request";
import { usePane } from "../use-pane";
import { Bar } from "./Bar";
import { STOPPED_WORDS } from "./stopped-words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** An action that stopped half-way: what happened, and the ways out. Each shows its plan before it writes a cell. */
export function Stopped({ review }: { readonly review: Review }) {
  const { pane } = usePane();
  const stopped = useMemo(() => pane.stoppedAction(review), [pane, review]);
  return stopped ? <StoppedBar review={review} stopped={stopped} /> : null;
}

function StoppedBar({ review, stopped }: { readonly review: Review; readonly stopped: StoppedAction }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const title = useId();
  const { sheets, written, all } = stopped;
  const isPartly = sheets.length > 1 && written > 0 && written < all;
  const isWriting = state.action.kind === "writing";
  const choose = (way: WayOut) => {
    const request: PlanRequest = { kind: "recover", way };
    const { steps, refusals } = pane.planFor(review, request);
    // Where there is nothing to write there is nothing to be shown first.
    if (steps.length === 0 && refusals.length === 0) void pane.write(request);
    else pane.ask(request);
  };
  return (
    <section aria-labelledby={title}>
      <Bar look="warning">
        <h2 id={title} className={styles.title}>
          {STOPPED_WORDS.title(stopped)}
        </h2>
        <span>{STOPPED_WORDS.happened(stopped)}</span>
        {isPartly && <SheetsReached {...stopped} />}
        <span className={shared.quiet}>{STOPPED_WORDS.choices}</span>
        <div className={shared.line}>
          {stopped.ways.map((way) => (
            <Button
              key={way}
              size="small"
              appearance={way === stopped.ways[0] ? "primary" : "secondary"}
              disabled={isWriting}
              onClick={() => choose(way)}
            >
              {STOPPED_WORDS.ways[way]}
            </Button>
          ))}
        </div>
      </Bar>
    </section>
  );
}

/** How far it came on each sheet. */
function SheetsReached({ sheets }: Pick<StoppedAction, "sheets">) {
  const shared = usePaneStyles();
  return (
    <ul className={shared.list}>
      {sheets.map((one) => (
        <li key={one.sheet} className={shared.line}>
          {one.written === one.all ? (
            <CheckmarkCircleRegular aria-hidden fontSize={16} />
          ) : (
            <ClockRegular aria-hidden fontSize={16} />
          )}
          <span className={shared.text}>{STOPPED_WORDS.sheet(one)}</span>
        </li>
      ))}
    </ul>
  );
}
