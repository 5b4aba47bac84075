import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanRequest } from "../../core/plan-request";
import type { Review } from "../../core/model/review";
import type { WritePlan } from "../../core/model/write-plan";
import { ActionEnding } from "../ActionBar";
import { BottomSheet } from "../parts/BottomSheet";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { DoubtChoice } from "./DoubtChoice";
import { LinkChoice } from "./LinkChoice";
import { PlainChoice } from "./PlainChoice";
import { planHeading } from "./plan-heading";
import { PLAN_WORDS } from "./plan-words";
import { PlanPreview } from "./PlanPreview";

const useStyles = makeStyles({
  plan: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface AskedPlanProps {
  readonly request: PlanRequest;
  readonly review: Review;
}

/** The plan that was asked for, whoever asked, as a sheet from below: nothing is written before it was on show. */
export function AskedPlan({ request, review }: AskedPlanProps) {
  const styles = useStyles();
  const { pane, state } = usePane();
  const { own } = useWording();
  const plan = useMemo(() => pane.planFor(review, request), [pane, review, request]);
  const drop = () => pane.drop();
  return (
    <BottomSheet
      title={own(planHeading(request))}
      onClose={drop}
      foot={<PlanButtons request={request} plan={plan} onCancel={drop} />}
    >
      <div className={styles.plan}>
        {state.planAge === "made again" && <Bar look="warning">{PLAN_WORDS.madeAgain}</Bar>}
        {request.kind === "plain" && <PlainChoice dialect={request.dialect} />}
        {request.kind === "link" && <LinkChoice review={review} request={request} />}
        {request.kind === "remove" && plan.doubts && <DoubtChoice doubts={plan.doubts} request={request} />}
        <PlanPreview review={review} plan={plan} />
        <ActionEnding />
      </div>
    </BottomSheet>
  );
}

interface PlanButtonsProps {
  readonly request: PlanRequest;
  readonly plan: WritePlan;
  readonly onCancel: () => void;
}

/** The button that writes says how much; where there is nothing to write there is none. */
function PlanButtons({ request, plan, onCancel }: PlanButtonsProps) {
  const { pane, state } = usePane();
  const canWrite = plan.steps.length > 0 && state.review?.workbook.isReadOnly !== true;
  const isWriting = state.action.kind === "writing";
  return (
    <>
      {canWrite && (
        <Button
          appearance="primary"
          data-primary=""
          disabledFocusable={isWriting}
          onClick={() => void pane.write(request)}
        >
          {isWriting ? PLAN_WORDS.writing : plan.title}
        </Button>
      )}
      <Button onClick={onCancel} {...(!canWrite && { "data-primary": "" })}>
        {canWrite ? PLAN_WORDS.cancel : PLAN_WORDS.close}
      </Button>
    </>
  );
}
