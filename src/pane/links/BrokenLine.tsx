import type { LinkedPair } from "../../core/model/assessment";
import type { Measured } from "../../core/model/measured";
import { VERDICT } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { wayBack } from "../../core/link/way-back";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { NameLink } from "../parts/NameLink";
import { StatusIcon } from "../parts/StatusIcon";
import { placeOf } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import type { HandLink } from "./link-goal";
import { LINKS_WORDS } from "./links-words";
import { useLinkStyles } from "./use-link-styles";

interface BrokenLineProps {
  readonly review: Review;
  readonly pair: LinkedPair;
  readonly onLink: (about: HandLink) => void;
}

/** A link that lost a side: a side that is still there leads to its cell, of a lost one only the name remains. */
export function BrokenLine({ review, pair, onLink }: BrokenLineProps) {
  const styles = useLinkStyles();
  const { pane } = usePane();
  const { link, keyResult, kpi, trouble } = pair;
  const owner = (keyResult ?? kpi)?.owner;
  return (
    <ListLine
      row={`broken ${link.keyResultId} ${link.kpiId} ${link.relation}`}
      name={keyResult?.name ?? link.keyResultName}
      place={keyResult && placeOf(keyResult.at)}
      icon={<StatusIcon word={VERDICT.brokenLink} />}
      clause={trouble}
      action={
        <LineAction
          label={LINKS_WORDS.unlinkNamed(link.kpiName, link.keyResultName)}
          onClick={() => pane.ask({ kind: "unlink", link })}
        >
          {LINKS_WORDS.unlink}
        </LineAction>
      }
    >
      <div className={styles.line}>
        <span className={styles.words}>
          {kpi ? <NameOf measure={kpi} /> : link.kpiName}
          {owner !== undefined && <span className={styles.quiet}> · {LINKS_WORDS.owner(owner)}</span>}
        </span>
        <Again review={review} pair={pair} onLink={onLink} />
      </div>
    </ListLine>
  );
}

function NameOf({ measure }: { readonly measure: Measured }) {
  return (
    <NameLink as="action" place={placeOf(measure.at)}>
      {measure.name}
    </NameLink>
  );
}

/**
 * The one way back: both rows are known again, under other names or at another place, and are linked as before; or the
 * side that is lost is asked for.
 */
function Again({ review, pair, onLink }: BrokenLineProps) {
  const { pane } = usePane();
  const { own, terms } = useWording();
  const { relation, keyResultName, kpiName } = pair.link;
  const { keyResult, kpi } = wayBack(pair, review.scorecard);
  if (keyResult && kpi) {
    const links = [{ keyResult: keyResult.key, kpi: kpi.key, relation }];
    const isSame = pair.keyResult !== undefined && pair.kpi !== undefined;
    return (
      <LineAction
        look="outline"
        label={LINKS_WORDS[isSame ? "stillTheSameNamed" : "linkAgainNamed"](kpi.name, keyResult.name)}
        onClick={() => pane.ask({ kind: "link", links })}
      >
        {isSame ? LINKS_WORDS.stillTheSame : LINKS_WORDS.linkAgain}
      </LineAction>
    );
  }
  if (!keyResult && !kpi) return null;
  const goal = keyResult && { kind: "key result" as const, name: keyResult.name, keyResults: [keyResult] };
  return (
    <LineAction
      look="outline"
      label={
        keyResult
          ? LINKS_WORDS.anotherKpiNamed(terms.kpi, keyResultName)
          : LINKS_WORDS.anotherKeyResultNamed(terms.keyResult, kpiName)
      }
      onClick={() => onLink({ relation, ...(goal && { goal }), ...(kpi && { kpi }) })}
    >
      {own(keyResult ? LINKS_WORDS.anotherKpi : LINKS_WORDS.anotherKeyResult)}
    </LineAction>
  );
}
