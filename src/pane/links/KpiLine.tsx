import { LinkRegular } from "@fluentui/react-icons";
import type { LinkedPair } from "../../core/model/assessment";
import type { Review } from "../../core/model/review";
import { ListLine } from "../parts/ListLine";
import { NameLink } from "../parts/NameLink";
import { StatusIcon } from "../parts/StatusIcon";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import type { KpiLinks } from "./links-by-kpi";
import { linkRequests } from "./link-requests";
import { LINKS_WORDS } from "./links-words";
import { LinkMenu } from "./LinkMenu";
import { LinkVerdict } from "./LinkVerdict";
import { useLinkStyles } from "./use-link-styles";

interface KpiLineProps {
  readonly review: Review;
  readonly row: KpiLinks;
}

/** A KPI and the key results that depend on it, the one that lags most first. */
export function KpiLine({ review, row: { kpi, assessment, pairs } }: KpiLineProps) {
  const styles = useLinkStyles();
  const { selection } = usePane().state;
  return (
    <ListLine
      row={kpi.key}
      name={kpi.name}
      place={placeOf(kpi.at)}
      isHere={isOnRow(selection, kpi.at)}
      icon={assessment && <StatusIcon word={assessment.health} />}
      end={kpi.owner && <span className={styles.owner}>{kpi.owner}</span>}
    >
      {pairs.map((pair) => (
        <Dependent key={`${pair.link.keyResultId} ${pair.link.relation}`} review={review} pair={pair} />
      ))}
    </ListLine>
  );
}

function Dependent({ review, pair }: { readonly review: Review; readonly pair: LinkedPair }) {
  const styles = useLinkStyles();
  const { selection } = usePane().state;
  const { keyResult, link } = pair;
  const health = keyResult && review.assessments.get(keyResult.key)?.health;
  return (
    <>
      <div className={styles.line}>
        <LinkRegular aria-hidden fontSize={16} className={styles.icon} />
        <span className={styles.words}>
          {link.relation === "guards" && <span className={styles.quiet}>{LINKS_WORDS.guards} </span>}
          {keyResult ? (
            <NameLink as="action" place={placeOf(keyResult.at)} isHere={isOnRow(selection, keyResult.at)}>
              {keyResult.name}
            </NameLink>
          ) : (
            link.keyResultName
          )}
        </span>
        {health && (
          <span className={styles.end}>
            <StatusWord word={health} />
          </span>
        )}
        <LinkMenu link={link} items={linkRequests(pair)} />
      </div>
      <LinkVerdict review={review} pair={pair} />
    </>
  );
}
