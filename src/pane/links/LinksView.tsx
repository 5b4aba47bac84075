import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { countText } from "../pane-words";
import { NotThereYet } from "../parts/NotThereYet";
import { usePaneStyles } from "../pane-styles";
import { Group } from "../parts/Group";
import { LongList } from "../parts/LongList";
import { RovingArea } from "../parts/RovingArea";
import { Segments } from "../parts/Segments";
import { useLater } from "../use-later";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { useKept } from "../parts/use-kept";
import { useRemembered } from "../parts/use-remembered";
import { ViewFrame } from "../ViewFrame";
import { AloneLines } from "./AloneLines";
import { BrokenLinks } from "./BrokenLinks";
import { FollowOffer } from "./FollowOffer";
import { KpiLine } from "./KpiLine";
import { ACCORDS, accordOf, linksByKpi } from "./links-by-kpi";
import type { HandLink } from "./link-goal";
import { linksByObjective } from "./links-by-objective";
import { LinksActions } from "./LinksActions";
import { LinkSheet } from "./LinkSheet";
import { LINKS_WORDS } from "./links-words";
import { ObjectiveGroups } from "./ObjectiveGroups";
import { RestingLinks } from "./RestingLinks";
import { choicesOfRows, groupsShown, type RowsShown } from "./rows-shown";
import { RowsMenu } from "./RowsMenu";

const ROW_HEIGHT = 64;
/** A shorter wait shows nothing. */
const SHORT_WAIT_MILLISECONDS = 300;
type Arrangement = "objective" | "kpi";

/** Which KPI stands behind which key result, what is proposed, and what has no partner. */
export function LinksView({ review }: { readonly review: Review }) {
  const [arrangement, setArrangement] = useRemembered<Arrangement>("links by", "objective");
  const { own } = useWording();
  const [byHand, setByHand] = useState<HandLink>();
  const [asked, setAsked] = useKept<RowsShown>("links rows", "all");
  const { proposals } = usePane().state;
  const groups = useMemo(() => linksByObjective(review, proposals ?? []), [review, proposals]);
  const choices = useMemo(() => choicesOfRows(groups), [groups]);
  const shown = choices.has(asked) ? asked : "all";
  const hasLinks = review.links.length > 0;
  if (review.scorecard.keyResults.length === 0 && !hasLinks)
    return <NotThereYet what={own(LINKS_WORDS.nothingToLink)} next={own(LINKS_WORDS.nothingToLinkNext)} />;
  const isByKpi = arrangement === "kpi" && hasLinks;
  const toolbar = (hasLinks || choices.size > 1) && (
    <>
      {hasLinks && (
        <Segments
          label={LINKS_WORDS.arrange}
          choices={{ objective: own(LINKS_WORDS.byObjective), kpi: own(LINKS_WORDS.byKpi) }}
          chosen={arrangement}
          onChoose={setArrangement}
        />
      )}
      {!isByKpi && choices.size > 1 && <RowsMenu choices={choices} shown={shown} onChoose={setAsked} />}
    </>
  );
  return (
    <ViewFrame toolbar={toolbar} action={<LinksActions onByHand={() => setByHand({})} />}>
      <FollowOffer review={review} />
      <StillProposing />
      <RovingArea>
        <BrokenLinks review={review} onLink={setByHand} />
        {isByKpi ? (
          <ByKpi review={review} />
        ) : (
          <ObjectiveGroups
            review={review}
            groups={groupsShown(groups, shown)}
            onLink={(goal) => setByHand({ goal })}
          />
        )}
        <AloneLines review={review} />
        <RestingLinks review={review} />
      </RovingArea>
      {byHand && <LinkSheet review={review} {...byHand} onClose={() => setByHand(undefined)} />}
    </ViewFrame>
  );
}

/** In a large plan the proposals come some seconds after the rest. */
function StillProposing() {
  const styles = usePaneStyles();
  const isLong = useLater(SHORT_WAIT_MILLISECONDS);
  if (usePane().state.proposals || !isLong) return null;
  return (
    <p className={`${styles.section} ${styles.text}`} role="status">
      {LINKS_WORDS.stillProposing}
    </p>
  );
}

function ByKpi({ review }: { readonly review: Review }) {
  const rows = useMemo(() => linksByKpi(review), [review]);
  const { own } = useWording();
  return ACCORDS.map((accord) => {
    const alike = rows.filter((row) => accordOf(row) === accord);
    if (alike.length === 0) return null;
    const title = own(LINKS_WORDS.accords[accord]);
    return (
      <Group key={accord} name={`links ${accord}`} title={title} count={countText(alike.length)}>
        <LongList label={title} items={alike} keyOf={({ kpi }) => kpi.key} rowHeight={ROW_HEIGHT}>
          {(row) => <KpiLine review={review} row={row} />}
        </LongList>
      </Group>
    );
  });
}
