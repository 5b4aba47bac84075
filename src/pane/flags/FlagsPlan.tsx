import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isBlank } from "../../core/model/cell";
import type { PlanRequest } from "../../core/plan-request";
import type { Review } from "../../core/model/review";
import type { WritePlan } from "../../core/model/write-plan";
import { usePaneStyles } from "../pane-styles";
import { PLAN_WORDS } from "../plan/plan-words";
import { PlanPreview } from "../plan/PlanPreview";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { ChooseFlags } from "./ChooseFlags";
import { FailedFlags } from "./FailedFlags";
import { FlagsMenu } from "./FlagsMenu";
import type { FlagsTicks } from "./flags-ticks";
import { FLAGS_WORDS } from "./flags-words";

const useStyles = makeStyles({
  plan: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface FlagsPlanProps {
  readonly review: Review;
  readonly request: PlanRequest;
  readonly ticks: FlagsTicks;
  readonly plan: WritePlan;
  readonly onChange: (ticks: FlagsTicks) => void;
  /** Leads back where flags are written already. */
  readonly onBack?: (() => void) | undefined;
}

/** What would be written, table by table, before a cell is touched. */
export function FlagsPlan({ review, request, ticks, plan, onChange, onBack }: FlagsPlanProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { planAge } = usePane().state;
  return (
    <>
      <FailedFlags request={request} ticks={ticks} onChange={onChange} />
      {planAge === "made again" && <Bar look="warning">{PLAN_WORDS.madeAgain}</Bar>}
      <section className={shared.section}>
        <h2 className={shared.title}>{FLAGS_WORDS.title}</h2>
        <ChooseFlags review={review} ticks={ticks} onChange={onChange} />
        {onBack && (
          <div>
            <Button size="small" onClick={onBack}>
              {FLAGS_WORDS.back}
            </Button>
          </div>
        )}
      </section>
      {!review.workbook.isReadOnly && (
        <section className={`${shared.section} ${styles.plan}`}>
          <h3 className={shared.heading}>{FLAGS_WORDS.willSay}</h3>
          <PlanPreview review={review} plan={plan} isWarned={review.workbook.lacksFunctions === true} />
        </section>
      )}
    </>
  );
}

interface FlagsActionsProps {
  readonly request: PlanRequest;
  readonly plan: WritePlan;
  readonly onWritten: () => void;
}

/** Writes the plan on show and says how much; beside it the quiet menu. Where nothing can be written there is no button. */
export function FlagsActions({ request, plan, onWritten }: FlagsActionsProps) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const canWrite = plan.steps.length > 0 && state.review?.workbook.isReadOnly !== true;
  const isWriting = state.action.kind === "writing";
  async function write(): Promise<void> {
    await pane.write(request);
    if (pane.state().action.kind === "done") onWritten();
  }
  const isGentle = plan.groups.every(({ cells }) => cells.every(({ was }) => isBlank(was)));
  return (
    <div className={shared.tight}>
      {canWrite && isGentle && <span className={shared.quiet}>{FLAGS_WORDS.nothingChanged}</span>}
      <div className={shared.spread}>
        {canWrite ? (
          <Button appearance="primary" disabledFocusable={isWriting} onClick={() => void write()}>
            {isWriting ? FLAGS_WORDS.writing : plan.title}
          </Button>
        ) : (
          <span className={shared.quiet}>{plan.refusals.length === 0 && FLAGS_WORDS.noneChosen}</span>
        )}
        <FlagsMenu />
      </div>
    </div>
  );
}
