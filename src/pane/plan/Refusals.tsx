import { useId, useState } from "react";
import type { Refusal } from "../../core/model/write-plan";
import { FoldButton } from "../Fold";
import { LongList } from "../parts/LongList";
import { NameLink } from "../parts/NameLink";
import { usePaneStyles } from "../pane-styles";
import { cellText, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { PLAN_WORDS } from "./plan-words";

/** More than this is folded, so that the button stays near. */
const OPEN_UP_TO = 3;
const ROW_HEIGHT = 52;

/** What will not be written, why, and the choice that remains. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useState(refusals.length <= OPEN_UP_TO);
  const list = useId();
  if (refusals.length === 0) return null;
  const title = PLAN_WORDS.skipped(refusals.length);
  return (
    <section className={shared.tight}>
      <div className={shared.line}>
        <FoldButton label={title} isOpen={isOpen} controls={list} onToggle={() => setOpen(!isOpen)} />
        <StatusWord word={title} tone="warning" />
      </div>
      {isOpen && (
        <div id={list} className={shared.inset}>
          <LongList label={title} items={refusals} keyOf={keyOf} rowHeight={ROW_HEIGHT}>
            {(refusal) => <RefusalRow refusal={refusal} />}
          </LongList>
        </div>
      )}
    </section>
  );
}

function keyOf({ at, reason }: Refusal): string {
  return `${at ? cellText(at) : ""} ${reason}`;
}

function RefusalRow({ refusal: { at, reason, instead } }: { readonly refusal: Refusal }) {
  const shared = usePaneStyles();
  return (
    <li className={shared.text}>
      {at && <NameLink place={placeOf(at)}>{cellText(at)}</NameLink>} {reason}
      {instead && <span className={shared.quiet}> {instead}</span>}
    </li>
  );
}
