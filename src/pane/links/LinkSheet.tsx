import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Relation } from "../../core/model/link";
import type { Review } from "../../core/model/review";
import { WORDS } from "../pane-words";
import { BottomSheet } from "../parts/BottomSheet";
import { present } from "../still-means";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { LinkForm } from "./LinkForm";
import { linksToMake, type HandLink } from "./link-goal";
import { LINKS_WORDS } from "./links-words";

interface LinkSheetProps extends HandLink {
  readonly review: Review;
  readonly onClose: () => void;
}

/**
 * Links what the user chooses: a key result or an objective, a KPI, what the one is to the other; then the plan. Where it
 * was asked at a key result or an objective, only the KPI is asked for.
 */
export function LinkSheet({ review, goal, onClose, ...known }: LinkSheetProps) {
  const { pane } = usePane();
  const { own, terms } = useWording();
  const { keyResults, kpis } = review.scorecard;
  const [chosenKeyResult, setKeyResult] = useState<KeyResult>();
  const [chosenKpi, setKpi] = useState(known.kpi);
  const [relation, setRelation] = useState<Relation>(
    known.relation ?? (goal?.kind === "objective" ? "guards" : "measures"),
  );
  const [isIncomplete, setIncomplete] = useState(false);
  const keyResult = present(keyResults, chosenKeyResult);
  const kpi = present(kpis, chosenKpi);
  const goals = goal?.keyResults ?? (keyResult ? [keyResult] : []);
  const links = kpi ? linksToMake(review, goals, { kpi, relation }) : [];
  const problem = kpi && goals.length > 0 ? own(LINKS_WORDS.allLinked) : LINKS_WORDS.chooseBoth;
  function link(): void {
    setIncomplete(links.length === 0);
    if (links.length === 0) return;
    pane.ask({ kind: "link", links });
    onClose();
  }
  return (
    <BottomSheet
      title={goal ? LINKS_WORDS.linkTo(terms.kpi, goal.name) : LINKS_WORDS.byHand}
      onClose={onClose}
      foot={
        <>
          {kpis.length > 0 && (
            <Button appearance="primary" onClick={link}>
              {LINKS_WORDS.show}
            </Button>
          )}
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </>
      }
    >
      <LinkForm
        review={review}
        goal={goal}
        choice={{ keyResult, kpi, relation }}
        problem={isIncomplete && links.length === 0 ? problem : undefined}
        onKeyResult={setKeyResult}
        onKpi={setKpi}
        onRelation={setRelation}
      />
    </BottomSheet>
  );
}
