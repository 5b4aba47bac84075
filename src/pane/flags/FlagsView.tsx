import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import type { PlanRequest } from "../../core/plan-request";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { ViewFrame } from "../ViewFrame";
import { WhatIsWritten } from "./WhatIsWritten";
import { FLAGS_WORDS } from "./flags-words";
import { RefreshOffer } from "./RefreshOffer";
import { FlagsActions } from "./FlagsActions";
import { PlainChoice } from "./PlainChoice";
import { PlanPreview } from "./PlanPreview";
import { planSummary } from "./plan-summary";
import { chosen, EVERYTHING, type FlagsTicks } from "./flags-ticks";

/** The plan of all flags, cell by cell, and the button that writes them. */
export function FlagsView({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane, state } = usePane();
  const [ticks, setTicks] = useState<FlagsTicks>(EVERYTHING);
  const flags = useMemo(() => ({ kind: "flags", choice: chosen(ticks, review) }) as const, [ticks, review]);
  // The plan that ends a stopped action is shown where it is offered, above every view.
  const request = state.request && state.request.kind !== "recover" ? state.request : flags;
  const plan = useMemo(() => pane.planFor(review, request), [pane, review, request]);
  if (review.tables.length === 0) return <NothingToFlag />;
  const isFlags = request.kind === "flags";
  return (
    <ViewFrame action={<FlagsActions request={request} plan={plan} />}>
      <div className={shared.stack}>
        {state.planAge === "made again" && <Bar look="warning">{FLAGS_WORDS.madeAgain}</Bar>}
        <h2 className={shared.heading}>{headingOf(request)}</h2>
        {plan.groups.length > 0 && <span>{planSummary(plan)}</span>}
        {isFlags && <RefreshOffer review={review} />}
        {isFlags && <WhatIsWritten review={review} ticks={ticks} onChange={setTicks} />}
        {request.kind === "plain" && <PlainChoice dialect={request.dialect} />}
        <PlanPreview key={request.kind} review={review} plan={plan} />
      </div>
    </ViewFrame>
  );
}

function headingOf(request: PlanRequest): string {
  if (request.kind === "remove") return FLAGS_WORDS.headings[`remove ${request.scope}`];
  const headings: Readonly<Partial<Record<PlanRequest["kind"], string>>> = FLAGS_WORDS.headings;
  return headings[request.kind] ?? FLAGS_WORDS.what;
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
