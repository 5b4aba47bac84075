import { Button } from "@fluentui/react-components";
import type { PlanRequest } from "../../core/plan-request";
import { placeOf } from "../place";
import { Failed } from "../states/Failed";
import { usePane } from "../use-pane";
import type { FlagsTicks } from "./flags-ticks";
import { FLAGS_WORDS } from "./flags-words";

interface FailedFlagsProps {
  readonly request: PlanRequest;
  readonly ticks: FlagsTicks;
  readonly onChange: (ticks: FlagsTicks) => void;
}

/** Above the plan that could not be written, why, and the ways on; the plan and its choices stay. */
export function FailedFlags({ request, ticks, onChange }: FailedFlagsProps) {
  const { pane, state } = usePane();
  const { action } = state;
  if (action.kind !== "failed" || action.within !== "flags") return null;
  const { at, ...failure } = action.failure;
  function putOnOwnSheet(): void {
    pane.close();
    onChange({ ...ticks, place: "new sheet" });
  }
  return (
    <Failed
      failure={{ ...failure, nextStep: `${failure.nextStep} ${FLAGS_WORDS.choicesKept}` }}
      onTryAgain={() => void pane.write(request)}
      onClose={() => pane.close()}
    >
      {ticks.place === "beside" && (
        <Button size="small" onClick={putOnOwnSheet}>
          {FLAGS_WORDS.ownSheet}
        </Button>
      )}
      {at && (
        <Button size="small" onClick={() => void pane.goTo(placeOf(at))}>
          {FLAGS_WORDS.showSheet}
        </Button>
      )}
    </Failed>
  );
}
