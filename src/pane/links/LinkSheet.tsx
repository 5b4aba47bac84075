import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Kpi } from "../../core/model/kpi";
import type { Relation } from "../../core/model/link";
import type { Review } from "../../core/model/review";
import { WORDS } from "../pane-words";
import { BottomSheet } from "../parts/BottomSheet";
import { present } from "../still-means";
import { usePane } from "../use-pane";
import { LinkForm } from "./LinkForm";
import { LINKS_WORDS } from "./links-words";

interface LinkSheetProps {
  readonly review: Review;
  /** Where it was asked at one key result, only the KPI is asked for. */
  readonly keyResult?: KeyResult | undefined;
  readonly onClose: () => void;
}

/** Links what the user chooses: a key result, a KPI and what the one is to the other; then the plan. */
export function LinkSheet({ review, keyResult: fixed, onClose }: LinkSheetProps) {
  const { pane } = usePane();
  const { keyResults, kpis } = review.scorecard;
  const [chosenKeyResult, setKeyResult] = useState<KeyResult>();
  const [chosenKpi, setKpi] = useState<Kpi>();
  const [relation, setRelation] = useState<Relation>("measures");
  const [isIncomplete, setIncomplete] = useState(false);
  const keyResult = present(keyResults, fixed ?? chosenKeyResult);
  const kpi = present(kpis, chosenKpi);
  function link(): void {
    if (!keyResult || !kpi) {
      setIncomplete(true);
      return;
    }
    pane.ask({ kind: "link", links: [{ keyResult: keyResult.key, kpi: kpi.key, relation }] });
    onClose();
  }
  return (
    <BottomSheet
      title={fixed ? LINKS_WORDS.linkTo(fixed.name) : LINKS_WORDS.byHand}
      onClose={onClose}
      foot={
        <>
          <Button appearance="primary" onClick={link}>
            {LINKS_WORDS.show}
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </>
      }
    >
      <LinkForm
        review={review}
        isFixed={fixed !== undefined}
        choice={{ keyResult, kpi, relation }}
        isIncomplete={isIncomplete && (!keyResult || !kpi)}
        onKeyResult={setKeyResult}
        onKpi={setKpi}
        onRelation={setRelation}
      />
    </BottomSheet>
  );
}
