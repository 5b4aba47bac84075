import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Review } from "../../core/model/review";
import { usePane } from "../use-pane";
import { FormSheet } from "./FormSheet";
import { TODAY_WORDS } from "./today-words";

interface QuestionSheetProps {
  readonly review: Review;
  readonly onClose: () => void;
}

/** The question behind a number that is due: one KPI at a time, the next one when this is kept. */
export function QuestionSheet({ review, onClose }: QuestionSheetProps) {
  const { pane } = usePane();
  const [serves, setServes] = useState<"goal" | "number">("goal");
  const [note, setNote] = useState("");
  const kpi = firstDue(review);
  if (!kpi) return null;
  const submit = () => {
    onClose();
    pane.ask({ kind: "answered", kpi: kpi.key, serves, note });
  };
  return (
    <FormSheet
      title={TODAY_WORDS.question}
      submit={TODAY_WORDS.keepAnswer}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={TODAY_WORDS.questionAbout(kpi.name)}>
        <RadioGroup
          value={serves}
          onChange={(_event, { value }) => setServes(value === "number" ? "number" : "goal")}
        >
          <Radio value="goal" label={TODAY_WORDS.serves.goal} />
          <Radio value="number" label={TODAY_WORDS.serves.number} />
        </RadioGroup>
      </Field>
      <Field label={TODAY_WORDS.questionNote}>
        <Input value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
    </FormSheet>
  );
}

function firstDue({ findings, scorecard }: Review) {
  const due = findings.find(({ rule }) => rule === "surrogation-check-due")?.cells ?? [];
  return due.flatMap((cell) =>
    scorecard.kpis.filter(
      ({ at }) => at.sheet === cell.sheet && at.row === cell.row && at.column === cell.column,
    ),
  )[0];
}
