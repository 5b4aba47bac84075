import { Tab, TabList } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { LongList } from "../parts/LongList";
import { usePaneStyles } from "../pane-styles";
import { BrokenLinks } from "./BrokenLinks";
import { FollowOffer } from "./FollowOffer";
import { KeyResultRow } from "./KeyResultRow";
import { KpiRow } from "./KpiRow";
import { linksByKpi } from "./links-by-kpi";
import { linksByObjective, type LinksRow } from "./links-by-objective";
import { LinkByHand } from "./LinkByHand";
import { LINKS_WORDS } from "./links-words";
import { ObjectiveRow } from "./ObjectiveRow";
import { SureProposals } from "./SureProposals";
import { Unlinked } from "./Unlinked";
import { ViewFrame } from "../ViewFrame";

const ROW_HEIGHT = 120;

/** Which KPI stands behind which key result, what is proposed, and what has no partner. */
export function LinksView({ review }: { readonly review: Review }) {
  const styles = usePaneStyles();
  const [arrangement, setArrangement] = useState<"objective" | "kpi">("objective");
  const hasLinks = review.links.length > 0;
  if (review.scorecard.keyResults.length === 0 && !hasLinks) return <NothingToLink />;
  return (
    <ViewFrame action={<LinkByHand review={review} />}>
      <div className={styles.stack}>
        <FollowOffer review={review} />
        <SureProposals review={review} />
        <BrokenLinks review={review} />
        {hasLinks && (
          <TabList
            size="small"
            aria-label={LINKS_WORDS.arrange}
            selectedValue={arrangement}
            onTabSelect={(_event, { value }) => setArrangement(value === "kpi" ? "kpi" : "objective")}
          >
            <Tab value="objective">{LINKS_WORDS.byObjective}</Tab>
            <Tab value="kpi">{LINKS_WORDS.byKpi}</Tab>
          </TabList>
        )}
        {arrangement === "objective" || !hasLinks ? (
          <ByObjective review={review} />
        ) : (
          <ByKpi review={review} />
        )}
        <Unlinked review={review} />
      </div>
    </ViewFrame>
  );
}

function ByObjective({ review }: { readonly review: Review }) {
  const rows = useMemo(() => linksByObjective(review), [review]);
  return (
    <LongList label={LINKS_WORDS.list} items={rows} keyOf={keyOfRow} rowHeight={ROW_HEIGHT}>
      {(row) =>
        row.kind === "objective" ? <ObjectiveRow {...row} /> : <KeyResultRow review={review} row={row} />
      }
    </LongList>
  );
}

function keyOfRow(row: LinksRow): string {
  return row.kind === "objective"
    ? `${row.objective.at.sheet} ${row.objective.at.row} ${row.objective.at.column}`
    : row.keyResult.key;
}

function ByKpi({ review }: { readonly review: Review }) {
  const rows = useMemo(() => linksByKpi(review), [review]);
  return (
    <LongList label={LINKS_WORDS.kpiList} items={rows} keyOf={({ kpi }) => kpi.key} rowHeight={ROW_HEIGHT}>
      {(row) => <KpiRow review={review} row={row} />}
    </LongList>
  );
}

function NothingToLink() {
  const styles = usePaneStyles();
  return (
    <ViewFrame>
      <p className={`${styles.text} ${styles.strong}`}>{LINKS_WORDS.nothingToLink}</p>
      <p className={styles.text}>{LINKS_WORDS.nothingToLinkNext}</p>
    </ViewFrame>
  );
}
