import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { PlanRequest } from "../../core/plan-request";
import type { Review } from "../../core/model/review";
import type { WritePlan } from "../../core/model/write-plan";
import { cellCount, formulaCount } from "../plan/plan-summary";
import { usePane } from "../use-pane";
import { newsText } from "./news-text";
import { FLAGS_WORDS } from "./flags-words";

const useStyles = makeStyles({
  news: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { marginBlockStart: "2px", color: tokens.colorNeutralForeground3 },
  action: { gridColumn: "2", justifySelf: "start" },
});

interface FlagsNewsProps {
  readonly review: Review;
  readonly request: PlanRequest;
  /** What writing the flags again would do. */
  readonly plan: WritePlan;
}

/**
 * What would make the flags whole: formulas that are fixed words or plain ones, which may be wanted so; cells that are
 * new; links that still read the columns of before. The first that holds, with its one button.
 */
export function FlagsNews({ review, request, plan }: FlagsNewsProps) {
  const { pane } = usePane();
  const hasLinks = review.links.length > 0;
  const frozen = useMemo(() => formulaCount(pane.planFor(review, { kind: "thaw" })), [pane, review]);
  const outdated = useMemo(
    () => (hasLinks && frozen === 0 ? formulaCount(pane.planFor(review, { kind: "refresh" })) : 0),
    [pane, review, hasLinks, frozen],
  );
  if (frozen > 0)
    return <News why={FLAGS_WORDS.thawWhy(frozen)} action={FLAGS_WORDS.thaw} request={{ kind: "thaw" }} />;
  const cells = cellCount(plan);
  if (cells > 0) return <News why={newsText(plan)} action={plan.title} request={request} />;
  if (outdated === 0) return null;
  const refresh = { kind: "refresh" } as const;
  return <News why={FLAGS_WORDS.refreshWhy} action={FLAGS_WORDS.refresh(outdated)} request={refresh} />;
}

interface NewsProps {
  readonly why: string;
  readonly action: string;
  readonly request: PlanRequest;
}

function News({ why, action, request }: NewsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.news} data-row="news">
      <InfoRegular aria-hidden fontSize={16} className={styles.icon} />
      <span>{why}</span>
      <Button size="small" appearance="primary" className={styles.action} onClick={() => pane.ask(request)}>
        {action}
      </Button>
    </div>
  );
}
