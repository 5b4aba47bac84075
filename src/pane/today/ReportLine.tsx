import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Review } from "../../core/model/review";
import { failureOf } from "../failure-of";
import { isoDay } from "../../core/model/period";
import { usePane } from "../use-pane";
import { copyText } from "./copy-text";
import { base64Of, offerFile } from "./hand-over";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  line: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  /** So that the three stand in one line of a usual pane. */
  copy: { paddingInline: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  unseen: { position: "absolute", width: "1px", height: "1px", opacity: 0, pointerEvents: "none" },
});

/** The line ends the list, so what is said below it would be out of sight. */
function intoSight(words: HTMLElement | null): void {
  words?.scrollIntoView({ block: "nearest" });
}

interface Outcome {
  readonly isDone: boolean;
  readonly words: string;
  /** The file that the spreadsheet did not open. */
  readonly file?: Uint8Array;
}

/** What is seen here for those who read without the pane: as a sheet, whose plan is shown first, or as a copy. */
export function ReportLine({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { pane } = usePane();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  async function copy(): Promise<void> {
    const from = document.activeElement;
    const text = pane.reportText(review);
    if (field.current) field.current.value = text;
    const isDone = await copyText(text, field.current);
    if (from instanceof HTMLElement) from.focus();
    const lines = text.split("\n").filter((line) => line !== "").length;
    setOutcome({ isDone, words: isDone ? TODAY_WORDS.reportCopied(lines) : TODAY_WORDS.reportNotCopied });
  }
  async function open(): Promise<void> {
    const file = pane.reportFile(review);
    setOutcome({ isDone: true, words: TODAY_WORDS.reportOpening });
    try {
      await pane.createWorkbook(base64Of(file));
      setOutcome({ isDone: true, words: TODAY_WORDS.reportOpened });
    } catch (error) {
      const { what } = failureOf(error, TODAY_WORDS.reportRefused, "");
      setOutcome({ isDone: false, words: TODAY_WORDS.reportNotOpened(what), file });
    }
  }
  return (
    <div className={styles.line}>
      <Button size="small" appearance="outline" onClick={() => pane.ask({ kind: "report" })}>
        {TODAY_WORDS.report}
      </Button>
      <Button size="small" appearance="subtle" className={styles.copy} onClick={() => void open()}>
        {TODAY_WORDS.openReport}
      </Button>
      <Button size="small" appearance="subtle" className={styles.copy} onClick={() => void copy()}>
        {TODAY_WORDS.copyReport}
      </Button>
      <textarea ref={field} className={styles.unseen} tabIndex={-1} aria-hidden readOnly />
      {outcome && (
        <span ref={intoSight} role={outcome.isDone ? "status" : "alert"}>
          {outcome.words}
        </span>
      )}
      {outcome?.file && (
        <Button size="small" onClick={() => outcome.file && offerFile(outcome.file, fileName(review))}>
          {TODAY_WORDS.downloadReport}
        </Button>
      )}
    </div>
  );
}

function fileName({ asOf }: Review): string {
  return `OKR Report ${isoDay(asOf)}.xlsx`;
}
