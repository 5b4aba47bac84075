import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { FormSheet } from "./FormSheet";
import { TODAY_WORDS } from "./today-words";

interface ScoreSheetProps {
  readonly objective: string;
  readonly score: number | undefined;
  readonly onClose: () => void;
}

/** A score for an objective, 0 to 1, with what its key results say as the first guess. */
export function ScoreSheet({ objective, score, onClose }: ScoreSheetProps) {
  const { pane } = usePane();
  const { terms } = useWording();
  const [typed, setTyped] = useState(score === undefined ? "" : score.toFixed(1));
  const [isWrong, setWrong] = useState(false);
  function submit(): void {
    const value = Number(typed.trim().replace(",", "."));
    if (typed.trim() === "" || !(value >= 0 && value <= 1)) {
      setWrong(true);
      return;
    }
    onClose();
    pane.ask({ kind: "score", objective, score: value });
  }
  return (
    <FormSheet
      title={TODAY_WORDS.scoreOf(objective)}
      submit={TODAY_WORDS.keepScore}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field
        label={TODAY_WORDS.scoreLabel}
        hint={TODAY_WORDS.scoreHint(terms.objective)}
        {...(isWrong && { validationMessage: TODAY_WORDS.scoreWrong })}
      >
        <Input
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={({ key }) => key === "Enter" && submit()}
        />
      </Field>
    </FormSheet>
  );
}
