import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CycleQuestion } from "../../core/model/cycle";
import type { Review } from "../../core/model/review";
import { CycleSheet } from "../later";
import { usePaneStyles } from "../pane-styles";
import { useKept } from "../parts/use-kept";
import { Bar } from "../states/Bar";
import { usePane } from "../use-pane";
import { TODAY_WORDS } from "./today-words";

/** Which cycle rows without dates belong to: one click for each answer that the workbook offers, or two days to type. */
export function CycleBar({ review }: { readonly review: Review }) {
  const [isLater, setLater] = useKept("cycle later", false);
  const { cycleQuestion: question, workbook } = review;
  if (!question || isLater || workbook.isReadOnly) return null;
  return (
    <Bar look="info" onClose={() => setLater(true)}>
      <CycleAnswers review={review} question={question} />
    </Bar>
  );
}

interface CycleAnswersProps {
  readonly review: Review;
  readonly question: CycleQuestion;
}

function CycleAnswers({ review, question: { tables, offers } }: CycleAnswersProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [isTyping, setTyping] = useState(false);
  const names = tables.map(({ title, sheet }) => title ?? sheet);
  return (
    <div role="group" aria-label={TODAY_WORDS.cycle} className={shared.tight}>
      <span>{TODAY_WORDS.undated(names)}</span>
      <div className={shared.line}>
        {offers.map(({ words, period }) => (
          <Button
            key={`${period.start} ${period.end}`}
            size="small"
            aria-label={TODAY_WORDS.cycleOffer(words, period)}
            title={TODAY_WORDS.cycleOffer(words, period)}
            onClick={() => pane.ask({ kind: "cycle", period })}
          >
            {words}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => setTyping(true)}>
          {TODAY_WORDS.otherDays}
        </Button>
      </div>
      {isTyping && <CycleSheet review={review} onClose={() => setTyping(false)} />}
    </div>
  );
}
