import { Button } from "@fluentui/react-components";
import type { CheckInEntry } from "../../core/model/check-in";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { CHECK_IN_WORDS } from "./check-in-words";
import { stateOf, type MyRow } from "./my-check-ins";
import type { Drafts } from "./use-drafts";

interface CheckInFootProps {
  readonly mine: readonly MyRow[];
  readonly drafts: Drafts;
  readonly signature: string | undefined;
  readonly discarded: readonly CheckInEntry[];
  readonly onDiscard: (entries: readonly CheckInEntry[]) => void;
}

/** What is ready to be written, how much it is, and the button that shows it first. */
export function CheckInFoot({ mine, drafts, signature, discarded, onDiscard }: CheckInFootProps) {
  const shared = usePaneStyles();
  const { pane } = usePane();
  const ready = mine.flatMap(({ entry, reading }) =>
    entry && reading?.ready ? [{ entry, ready: reading.ready }] : [],
  );
  const unreadable = mine.filter((row) => stateOf(row) === "unreadable").length;
  const entries = ready.map(({ entry }) => entry);
  const numbers = ready.filter(({ ready: { number } }) => number !== undefined).length;
  const dates = ready.filter(({ ready: { row } }) => row.row.measure.cells.updated !== undefined).length;
  function discard(): void {
    onDiscard(drafts.entries);
    drafts.restore([]);
  }
  if (drafts.entries.length === 0) return <Discarded {...{ drafts, discarded, onDiscard }} />;
  return (
    <div className={shared.tight}>
      <p className={`${shared.text} ${shared.quiet}`}>
        {ready.length > 0 && CHECK_IN_WORDS.enough(numbers, dates, ready.length)}{" "}
        {unreadable > 0 && CHECK_IN_WORDS.unreadable(unreadable)}
      </p>
      <div className={shared.line}>
        {ready.length > 0 && (
          <Button
            appearance="primary"
            data-check-in-write=""
            onClick={() =>
              pane.ask({ kind: "check-in", entries, ...(signature !== undefined && { who: signature }) })
            }
          >
            {CHECK_IN_WORDS.write(ready.length)}
          </Button>
        )}
        <Button appearance="subtle" onClick={discard}>
          {CHECK_IN_WORDS.discard}
        </Button>
      </div>
    </div>
  );
}

/** What was thrown away by a slip comes back with one click. */
function Discarded({
  drafts,
  discarded,
  onDiscard,
}: Pick<CheckInFootProps, "drafts" | "discarded" | "onDiscard">) {
  const shared = usePaneStyles();
  function bringBack(): void {
    drafts.restore(discarded);
    onDiscard([]);
  }
  return (
    <div className={shared.spread}>
      <span className={shared.quiet}>{CHECK_IN_WORDS.discarded(discarded.length)}</span>
      <Button onClick={bringBack}>{CHECK_IN_WORDS.bringBack}</Button>
    </div>
  );
}
