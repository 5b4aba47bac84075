import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import type { RowExplanation } from "../../core/explain-row";
import type { LinkedPair } from "../../core/model/assessment";
import type { Review } from "../../core/model/review";
import { headingTerms } from "../../core/model/terms";
import { VERDICT } from "../../core/model/health";
import { verdictSentence } from "../links/verdict-sentence";
import { NameLink } from "../parts/NameLink";
import { placeOf } from "../place";
import { StatusWord } from "../StatusWord";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { CELL_WORDS } from "./cell-panel-words";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  action: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  feed: {
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface RowLinksProps {
  readonly review: Review;
  readonly explained: RowExplanation;
}

/** What the row is linked to, from either end, and what each link says. */
export function RowLinks({ review, explained }: RowLinksProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const { terms } = useWording();
  const { measure, links } = explained;
  const isKpi = measure.kind === "kpi";
  const feeding = isKpi || measure.isFed === true ? undefined : links.find(isMeasuring);
  return (
    <Section
      title={
        isKpi
          ? CELL_WORDS.keyResults(headingTerms(review.settings).keyResult)
          : CELL_WORDS.kpis(headingTerms(review.settings).kpi)
      }
    >
      {links.length === 0 ? (
        <div className={styles.line}>
          <p className={styles.quiet}>{CELL_WORDS.noOther(isKpi ? terms.keyResult : terms.kpi)}</p>
          <Button
            size="small"
            appearance="transparent"
            className={styles.action}
            onClick={() => pane.choose("links")}
          >
            {CELL_WORDS.toLinks}
          </Button>
        </div>
      ) : (
        <ul className={styles.list}>
          {links.map((pair) => (
            <OtherEnd
              key={`${pair.link.keyResultId} ${pair.link.kpiId}`}
              review={review}
              pair={pair}
              isKpi={isKpi}
              isFeeding={pair === feeding}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface OtherEndProps {
  readonly review: Review;
  readonly pair: LinkedPair;
  readonly isKpi: boolean;
  /** The number of the key result may be taken from this KPI. */
  readonly isFeeding: boolean;
}

function OtherEnd({ review, pair, isKpi, isFeeding }: OtherEndProps) {
  const styles = useStyles();
  const wording = useWording();
  const other = isKpi ? pair.keyResult : pair.kpi;
  const health = other && review.assessments.get(other.key)?.health;
  return (
    <li>
      <div className={styles.line}>
        <LinkRegular aria-hidden />
        {other ? (
          <NameLink place={placeOf(other.at)}>{other.name}</NameLink>
        ) : (
          <span>{isKpi ? pair.link.keyResultName : pair.link.kpiName}</span>
        )}
        {health && <StatusWord word={health} />}
      </div>
      {pair.verdict !== VERDICT.aligned && (
        <p className={styles.verdict}>
          <StatusWord word={pair.verdict} />: {verdictSentence(review, pair, wording)}
        </p>
      )}
      {isFeeding && <Feed review={review} pair={pair} />}
    </li>
  );
}

/** What the KPI says, and the way to take it over instead of typing it twice; its plan is shown first. */
function Feed({ review, pair: { keyResult, kpi } }: Pick<OtherEndProps, "review" | "pair">) {
  const styles = useStyles();
  const { pane } = usePane();
  const { terms } = useWording();
  if (!keyResult || !kpi) return null;
  const row = review.cases.rows.find(({ measure }) => measure.key === kpi.key);
  const wish = { keyResult: keyResult.key, kpi: kpi.key, over: "replace" } as const;
  return (
    <p className={styles.verdict}>
      {row && row.shown.actual !== "" && `${CELL_WORDS.itSays(row.shown.actual)} `}
      <Link as="button" className={styles.feed} onClick={() => pane.ask({ kind: "feed", wish })}>
        {CELL_WORDS.feed(terms.kpi)}
      </Link>
    </p>
  );
}

function isMeasuring({ link, kpi }: LinkedPair): boolean {
  return link.relation === "measures" && kpi !== undefined;
}
