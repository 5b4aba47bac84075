import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { FLAGS_WORDS } from "./flags-words";
import { formulaCount } from "./plan-summary";

/** Offered where the links' formulas look at what is no longer there, as after Health columns came or went. */
export function RefreshOffer({ review }: { readonly review: Review }) {
  const { pane } = usePane();
  const hasLinks = review.links.length > 0;
  const formulas = useMemo(
    () => (hasLinks ? formulaCount(pane.planFor(review, { kind: "refresh" })) : 0),
    [pane, review, hasLinks],
  );
  if (formulas === 0) return null;
  return (
    <Bar look="info">
      <span>{FLAGS_WORDS.refreshWhy(formulas)}</span>
      <div>
        <Button size="small" onClick={() => pane.ask({ kind: "refresh" })}>
          {FLAGS_WORDS.refresh}
        </Button>
      </div>
    </Bar>
  );
}
