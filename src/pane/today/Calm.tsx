import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { Review } from "../../core/model/review";
import type { Today } from "../../core/model/today";
import { answerFirst } from "../../core/review/answer-first";
import { foldLines } from "../../core/review/fold-lines";
import { counted, dayText } from "../pane-words";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  calm: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    margin: 0,
  },
  show: {
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    margin: 0,
    minHeight: "24px",
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
  },
});

/** Nothing to do, what that rests on, and what was not looked at; said only where every row was judged. */
export function Calm({ review, today }: { readonly review: Review; readonly today: Today }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { answer } = answerFirst(review.cases, review.findings, foldLines(review.findings, 1));
  const isClear = today.state === "all clear";
  return (
    <section className={styles.calm}>
      <div className={styles.head}>
        {isClear && <CheckmarkCircleRegular className={styles.good} fontSize={20} aria-hidden />}
        <h2 className={styles.title}>{isClear ? TODAY_WORDS.calm : TODAY_WORDS.calmUnknown}</h2>
      </div>
      <p className={shared.text}>{answer}</p>
      <Facts review={review} today={today} />
    </section>
  );
}

function Facts({ review, today }: { readonly review: Review; readonly today: Today }) {
  const styles = useStyles();
  const { pane } = usePane();
  const { nextDue } = today;
  const notTaken = review.notTaken.map(({ sheet }) => sheet);
  const looked = [
    counted(review.tables.length, "table", "tables"),
    ...(review.links.length > 0 ? [counted(review.links.length, "link", "links")] : []),
  ].join(", ");
  return (
    <dl className={styles.facts}>
      {nextDue && (
        <Fact
          what={TODAY_WORDS.nextDue}
          value={TODAY_WORDS.nextDueText(counted(nextDue.count, "number", "numbers"), dayText(nextDue.day))}
          onShow={() => pane.choose("check-in")}
        />
      )}
      <Fact what={TODAY_WORDS.lookedAt} value={looked} onShow={() => pane.choose("tables")} />
      {notTaken.length > 0 && (
        <Fact what={TODAY_WORDS.notRead} value={notTaken.join(", ")} onShow={() => pane.choose("tables")} />
      )}
    </dl>
  );
}

interface FactProps {
  readonly what: string;
  readonly value: string;
  readonly onShow?: () => void;
}

function Fact({ what, value, onShow }: FactProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <>
      <dt className={shared.quiet}>{what}</dt>
      <dd className={styles.value}>
        <span className={mergeClasses(shared.text, styles.small)}>{value}</span>
        {onShow && (
          <Button
            size="small"
            appearance="transparent"
            className={mergeClasses(shared.whole, styles.show)}
            aria-label={`${TODAY_WORDS.show}: ${what}`}
            onClick={onShow}
          >
            {TODAY_WORDS.show}
          </Button>
        )}
      </dd>
    </>
  );
}
