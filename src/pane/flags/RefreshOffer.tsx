import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { FLAGS_WORDS } from "./flags-words";
import { formulaCount } from "../plan/plan-summary";

/**
 * Offered where the links' formulas look at what is no longer there, as after Health columns came or went; or where
 * flags stand as values or plain formulas, which may be wanted so.
 */
export function RefreshOffer({ review }: { readonly review: Review }) {
  const { pane } = usePane();
  const hasLinks = review.links.length > 0;
  const frozen = useMemo(() => formulaCount(pane.planFor(review, { kind: "thaw" })), [pane, review]);
  const outdated = useMemo(
    () => (hasLinks && frozen === 0 ? formulaCount(pane.planFor(review, { kind: "refresh" })) : 0),
    [pane, review, hasLinks, frozen],
  );
  if (frozen > 0) return <Offer why={FLAGS_WORDS.thawWhy(frozen)} request={{ kind: "thaw" }} />;
  return outdated > 0 ? <Offer why={FLAGS_WORDS.refreshWhy(outdated)} request={{ kind: "refresh" }} /> : null;
}

interface OfferProps {
  readonly why: string;
  readonly request: { readonly kind: "thaw" | "refresh" };
}

function Offer({ why, request }: OfferProps) {
  const { pane } = usePane();
  return (
    <Bar look="info">
      <span>{why}</span>
      <div>
        <Button size="small" onClick={() => pane.ask(request)}>
          {FLAGS_WORDS.menu[request.kind]}
        </Button>
      </div>
    </Bar>
  );
}
