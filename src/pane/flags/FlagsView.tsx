import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { PLAN_WORDS } from "../plan/plan-words";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { ViewFrame } from "../ViewFrame";
import { WhatIsWritten } from "./WhatIsWritten";
import { FLAGS_WORDS } from "./flags-words";
import { RefreshOffer } from "./RefreshOffer";
import { FlagsActions } from "./FlagsActions";
import { PlanPreview } from "../plan/PlanPreview";
import { planSummary } from "../plan/plan-summary";
import { chosen, EVERYTHING, type FlagsTicks } from "./flags-ticks";

/** The plan of all flags, cell by cell, and the button that writes them. */
export function FlagsView({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const [ticks, setTicks] = useState<FlagsTicks>(EVERYTHING);
  const request = useMemo(() => ({ kind: "flags", choice: chosen(ticks, review) }) as const, [ticks, review]);
  const plan = useMemo(() => pane.planFor(review, request), [pane, review, request]);
  if (review.tables.length === 0) return <NothingToFlag />;
  return (
    <ViewFrame action={<FlagsActions request={request} plan={plan} />}>
      <div className={shared.stack}>
        {state.planAge === "made again" && <Bar look="warning">{PLAN_WORDS.madeAgain}</Bar>}
        <h2 className={shared.heading}>{PLAN_WORDS.what}</h2>
        {plan.groups.length > 0 && <span>{planSummary(plan)}</span>}
        <RefreshOffer review={review} />
        <WhatIsWritten review={review} ticks={ticks} onChange={setTicks} />
        <PlanPreview key={request.kind} review={review} plan={plan} />
      </div>
    </ViewFrame>
  );
}

function NothingToFlag() {
  const shared = usePaneStyles();
  return (
    <ViewFrame>
      <p className={`${shared.text} ${shared.strong}`}>{FLAGS_WORDS.nothingToFlag}</p>
      <p className={shared.text}>{FLAGS_WORDS.nothingToFlagNext}</p>
    </ViewFrame>
  );
}
