import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Link } from "../../core/model/link";
import type { TodayLine } from "../../core/model/today";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { FormSheet } from "./FormSheet";
import { TODAY_WORDS } from "./today-words";

interface ReviewSheetProps {
  readonly link: Link;
  readonly line: TodayLine;
  readonly onClose: () => void;
}

/** Why a link is out, and what was decided about it; empty is allowed and written as such. */
export function ReviewSheet({ link, line, onClose }: ReviewSheetProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [decision, setDecision] = useState("");
  const submit = () => {
    onClose();
    pane.ask({ kind: "reviewed", link, decision });
  };
  return (
    <FormSheet
      title={TODAY_WORDS.reviewOf(link.keyResultName)}
      submit={TODAY_WORDS.markReviewed}
      onSubmit={submit}
      onClose={onClose}
    >
      {line.reasons.map(({ rule, sentence, next }) => (
        <p key={rule} className={shared.text}>
          {sentence} <span className={shared.strong}>{next}</span>
        </p>
      ))}
      <Field label={TODAY_WORDS.decision} hint={TODAY_WORDS.decisionHint}>
        <Input
          value={decision}
          onChange={(_event, { value }) => setDecision(value)}
          onKeyDown={({ key }) => key === "Enter" && submit()}
        />
      </Field>
    </FormSheet>
  );
}
