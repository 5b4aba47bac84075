import { Button, Checkbox, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Review } from "../../core/model/review";
import type { RowCase } from "../../core/model/row-case";
import { askMessage } from "../../core/review/today/ask-message";
import { dayText } from "../pane-words";
import { BottomSheet } from "../parts/BottomSheet";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { copyText } from "./copy-text";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  message: { width: "100%" },
  text: { minHeight: "168px" },
});

interface AskSheetProps {
  readonly review: Review;
  readonly person: string;
  readonly rows: readonly RowCase[];
  readonly onClose: () => void;
}

/** A message to somebody, to be copied; that it was asked goes into the log through a plan that is shown. */
export function AskSheet({ review, person, rows, onClose }: AskSheetProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [message, setMessage] = useState(() => askMessage(person, rows));
  const [isKept, setKept] = useState(!review.workbook.isReadOnly);
  const [hasFailed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  async function copy(): Promise<void> {
    if (!(await copyText(message, field.current))) {
      setFailed(true);
      return;
    }
    pane.say(TODAY_WORDS.copied);
    onClose();
    if (isKept) pane.ask({ kind: "asked", person, rows: rows.map(({ measure }) => measure.key) });
  }
  return (
    <BottomSheet
      title={TODAY_WORDS.ask(person)}
      onClose={onClose}
      foot={
        <>
          <Button appearance="primary" icon={<CopyRegular />} data-primary="" onClick={() => void copy()}>
            {TODAY_WORDS.copy}
          </Button>
          <Button onClick={onClose}>{TODAY_WORDS.cancel}</Button>
        </>
      }
    >
      <div className={styles.inside}>
        <span className={shared.quiet}>{TODAY_WORDS.sendsNothing}</span>
        <Textarea
          className={styles.message}
          textarea={{ ref: field, className: styles.text }}
          aria-label={TODAY_WORDS.message}
          resize="vertical"
          value={message}
          onChange={(_event, { value }) => setMessage(value)}
        />
        {hasFailed && <span role="alert">{TODAY_WORDS.copyFailed}</span>}
        <Checkbox
          checked={isKept}
          label={TODAY_WORDS.keepAsked(dayText(review.dates.today))}
          onChange={(_event, { checked }) => setKept(checked === true)}
        />
      </div>
    </BottomSheet>
  );
}
