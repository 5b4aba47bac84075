import { LinkRegular } from "@fluentui/react-icons";
import type { LinkedPair } from "../../core/model/assessment";
import type { Review } from "../../core/model/review";
import { NameLink } from "../parts/NameLink";
import { isOnRow, placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { LINKS_WORDS } from "./links-words";
import { LinkMenu } from "./LinkMenu";
import { linkRequests } from "./link-requests";
import { LinkVerdict } from "./LinkVerdict";
import { useLinkStyles } from "./use-link-styles";

interface LinkLineProps {
  readonly review: Review;
  readonly pair: LinkedPair;
}

/** One linked KPI below its key result: `Lead velocity ✓ On track`; what both say together, where they do not agree. */
export function LinkLine({ review, pair }: LinkLineProps) {
  const styles = useLinkStyles();
  const { selection } = usePane().state;
  const { kpi, link } = pair;
  const health = kpi && review.assessments.get(kpi.key)?.health;
  return (
    <>
      <div className={styles.line}>
        <LinkRegular aria-hidden fontSize={16} className={styles.icon} />
        <span className={styles.words}>
          {link.relation === "guards" && <span className={styles.quiet}>{LINKS_WORDS.guard} </span>}
          {kpi ? (
            <NameLink as="action" place={placeOf(kpi.at)} isHere={isOnRow(selection, kpi.at)}>
              {kpi.name}
            </NameLink>
          ) : (
            link.kpiName
          )}{" "}
          {health && <StatusWord word={health} />}
        </span>
        <LinkMenu link={link} items={linkRequests(pair)} />
      </div>
      <LinkVerdict review={review} pair={pair} />
    </>
  );
}
