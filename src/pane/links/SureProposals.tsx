import { Button } from "@fluentui/react-components";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";

/** A proposal this sure is right nine times in ten, so that many can be accepted in one go. */
const SURE = 0.9;

/** All sure proposals at once, with what they will write. */
export function SureProposals({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const sure = review.proposals.filter(({ score }) => score >= SURE);
  if (sure.length === 0) return null;
  const links = sure.map(({ keyResult, kpi, relation }) => ({ keyResult, kpi, relation }));
  const request = { kind: "link", links } as const;
  return (
    <div className={`${shared.card} ${shared.tight}`}>
      <div className={shared.spread}>
        <span>{LINKS_WORDS.sureProposals(sure.length)}</span>
        <Button appearance="primary" className={shared.whole} onClick={() => pane.ask(request)}>
          {LINKS_WORDS.linkAll(sure.length)}
        </Button>
      </div>
    </div>
  );
}
