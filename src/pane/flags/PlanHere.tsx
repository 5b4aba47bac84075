import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { closeOnEscape } from "../close-on-escape";
import { usePaneStyles } from "../pane-styles";
import { isSameRequest, type PlanRequest } from "../../core/plan-request";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { FLAGS_WORDS } from "./flags-words";
import { PlanPreview } from "./PlanPreview";

const useStyles = makeStyles({
  plan: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The plan of a request, shown where it was asked for, with the button that writes it. */
export function PlanHere({ request }: { readonly request: PlanRequest }) {
  const { state } = usePane();
  return isSameRequest(state.request, request) ? <AskedPlan request={request} /> : null;
}

function AskedPlan({ request }: { readonly request: PlanRequest }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const { review, planAge } = state;
  const plan = useMemo(() => review && pane.planFor(review, request), [pane, review, request]);
  if (!review || !plan) return null;
  const isWriting = state.action.kind === "writing";
  return (
    <div
      className={`${styles.plan} ${shared.stack}`}
      onKeyDown={(event) => closeOnEscape(event, () => pane.drop())}
    >
      {planAge === "made again" && <Bar look="warning">{FLAGS_WORDS.madeAgain}</Bar>}
      <PlanPreview review={review} plan={plan} />
      <div className={shared.line}>
        <Button
          appearance="primary"
          disabled={plan.steps.length === 0 || isWriting}
          onClick={() => void pane.write(request)}
        >
          {isWriting ? FLAGS_WORDS.writing : plan.title}
        </Button>
        <Button appearance="subtle" onClick={() => pane.drop()}>
          {FLAGS_WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
