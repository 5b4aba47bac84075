import type { Review } from "../../core/model/review";
import type { WritePlan } from "../../core/model/write-plan";
import { usePaneStyles } from "../pane-styles";
import { PLAN_WORDS } from "./plan-words";
import { besides, cellCount } from "./plan-summary";
import { getsIdsAlone, plannedSheets } from "./planned-sheets";
import { PlannedSheetRow } from "./PlannedSheetRow";
import { Bar } from "../states/Bar";
import { Refusals } from "./Refusals";

/** So few cells need no folding. */
const OPEN_UP_TO = 12;

interface PlanPreviewProps {
  readonly review: Review;
  readonly plan: WritePlan;
  /** Its caution stands above already. */
  readonly isWarned?: boolean;
}

/** All written already, or all refused: the one is good news. */
function nothingSaid({ refusals }: WritePlan): string {
  return refusals.length === 0 ? PLAN_WORDS.nothingToWrite : PLAN_WORDS.nothingPossible;
}

/** Everything a plan will do: each cell from old to new, what comes with it, and what is skipped and why. */
export function PlanPreview({ review, plan, isWarned = false }: PlanPreviewProps) {
  const shared = usePaneStyles();
  const others = besides(plan);
  const sheets = plannedSheets(plan.groups);
  return (
    <div className={shared.stack}>
      {plan.steps.length === 0 && <p className={shared.text}>{nothingSaid(plan)}</p>}
      {plan.caution && !isWarned && <Bar look="warning">{plan.caution}</Bar>}
      {plan.groups.length > 0 && (
        <ul className={`${shared.list} ${shared.tight}`}>
          {sheets.map((planned, at) => (
            <PlannedSheetRow
              key={planned.title}
              review={review}
              planned={planned}
              isOpenAtFirst={cellCount(plan) <= OPEN_UP_TO}
              isAgain={sheets.slice(0, at).some(getsIdsAlone)}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <section className={shared.tight}>
          <h3 className={shared.heading}>{PLAN_WORDS.also}</h3>
          <ul className={shared.list}>
            {others.map((sentence) => (
              <li key={sentence} className={shared.quiet}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Refusals refusals={plan.refusals} />
    </div>
  );
}
