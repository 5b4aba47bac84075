import { useId, useState } from "react";
import type { CellAddress } from "../../core/model/address";
import { groupBy } from "../../core/model/group-by";
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
/** As many places of one sentence stand in two lines. */
const MOST_PLACES = 12;

/** What will not be written, why, and the choice that remains. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useState(refusals.length <= OPEN_UP_TO);
  const list = useId();
  if (refusals.length === 0) return null;
  const title = PLAN_WORDS.skipped(refusals.length);
  const sentences = [...groupBy(refusals, sentenceOf).values()];
  return (
    <section className={shared.tight}>
      <div className={shared.line}>
        <FoldButton label={title} isOpen={isOpen} controls={list} onToggle={() => setOpen(!isOpen)} />
        <StatusWord word={title} tone="warning" />
      </div>
      {isOpen && (
        <div id={list} className={shared.inset}>
          <LongList label={title} items={sentences} keyOf={keyOf} rowHeight={ROW_HEIGHT}>
            {(alike) => <RefusalRow alike={alike} />}
          </LongList>
        </div>
      )}
    </section>
  );
}

function sentenceOf({ reason, instead = "" }: Refusal): string {
  return `${reason} ${instead}`;
}

function keyOf([first]: readonly Refusal[]): string {
  return first ? sentenceOf(first) : "";
}

/** What is skipped for one and the same reason: it is said once, with every place. */
function RefusalRow({ alike }: { readonly alike: readonly Refusal[] }) {
  const shared = usePaneStyles();
  const places = alike.flatMap(({ at }) => at ?? []);
  const [first] = alike;
  if (!first) return null;
  return (
    <li className={shared.text}>
      {alike.length === 1 && places.map((at) => <Place key={cellText(at)} at={at} />)} {first.reason}
      {first.instead && <span className={shared.quiet}> {first.instead}</span>}
      {alike.length > 1 && <Places places={places} />}
    </li>
  );
}

function Places({ places }: { readonly places: readonly CellAddress[] }) {
  const shared = usePaneStyles();
  const unique = [...new Map(places.map((at) => [cellText(at), at])).values()];
  const rest = unique.length - MOST_PLACES;
  return (
    <div className={`${shared.line} ${shared.quiet}`}>
      {unique.slice(0, MOST_PLACES).map((at) => (
        <Place key={cellText(at)} at={at} />
      ))}
      {rest > 0 && <span>{PLAN_WORDS.morePlaces(rest)}</span>}
    </div>
  );
}

function Place({ at }: { readonly at: CellAddress }) {
  return <NameLink place={placeOf(at)}>{cellText(at)}</NameLink>;
}
