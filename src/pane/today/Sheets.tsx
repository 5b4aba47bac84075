import type { Review } from "../../core/model/review";
import { AskSheet } from "./AskSheet";
import { CutListSheet } from "./CutListSheet";
import { CycleSheet } from "./CycleSheet";
import type { OpenedSheet } from "./opened-sheet";
import { QuestionSheet } from "./QuestionSheet";
import { ReviewSheet } from "./ReviewSheet";
import { SidesSheet } from "./SidesSheet";
import { ScoreSheet } from "./ScoreSheet";

interface SheetsProps {
  readonly review: Review;
  readonly sheet: OpenedSheet;
  readonly onClose: () => void;
}

/** The sheet that a line opened; its action is done from there. */
export function Sheets({ review, sheet, onClose }: SheetsProps) {
  switch (sheet.kind) {
    case "ask":
      return <AskSheet review={review} {...sheet} onClose={onClose} />;
    case "review":
      return <ReviewSheet {...sheet} onClose={onClose} />;
    case "score":
      return <ScoreSheet {...sheet} onClose={onClose} />;
    case "sides":
      return <SidesSheet review={review} {...sheet} onClose={onClose} />;
    case "question":
      return <QuestionSheet review={review} onClose={onClose} />;
    case "cut list":
      return <CutListSheet review={review} onClose={onClose} />;
    case "cycle":
      return <CycleSheet review={review} onClose={onClose} />;
  }
}
