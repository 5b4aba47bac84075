import { Button } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";

const RULES = ["cells-behind", "ids-lost"];

/** Offered where cells say other than the pane, as after a table was cut to another sheet, or where ids were cleared. */
export function FollowOffer({ review }: { readonly review: Review }) {
  const { pane } = usePane();
  const behind = review.findings.filter(({ rule }) => RULES.includes(rule));
  if (behind.length === 0) return null;
  return (
    <Bar look="warning">
      <span>{behind.map(({ sentence }) => sentence).join(" ")}</span>
      <div>
        <Button size="small" onClick={() => pane.ask({ kind: "follow" })}>
          {LINKS_WORDS.follow}
        </Button>
      </div>
    </Bar>
  );
}
