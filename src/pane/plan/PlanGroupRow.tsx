import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Review } from "../../core/model/review";
import type { Tone } from "../../core/model/tones";
import type { PlanGroup } from "../../core/model/write-plan";
import { FoldButton } from "../Fold";
import { ToneBar } from "../parts/ToneBar";
import { LongList } from "../parts/LongList";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { cellText } from "../place";
import { StatusWord } from "../StatusWord";
import { toneOf } from "../tone";
import { becomesText } from "./cell-words";
import { PLAN_WORDS } from "./plan-words";
import { wordCounts } from "./plan-summary";
import { PlannedCellRow } from "./PlannedCellRow";

/** As many as one reads; beyond them a summary tells more. */
const SAMPLES = 8;
const ROW_HEIGHT = 26;

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  group: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface PlanGroupRowProps {
  readonly review: Review;
  readonly group: PlanGroup;
  readonly isOpenAtFirst: boolean;
}

/** One column of the plan: how many cells; unfolded, what they will say, and each from old to new. */
export function PlanGroupRow({ review, group, isOpenAtFirst }: PlanGroupRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst && group.says === undefined);
  const list = useId();
  return (
    <li className={`${shared.tight} ${styles.group}`}>
      <div className={styles.head}>
        <FoldButton label={group.title} isOpen={isOpen} controls={list} onToggle={() => setOpen(!isOpen)} />
        <span className={`${shared.strong} ${shared.text}`}>{group.title}</span>
        <span className={`${shared.quiet} ${shared.whole}`}>{PLAN_WORDS.cells(group.cells.length)}</span>
      </div>
      {group.says !== undefined && <p className={shared.text}>{group.says}</p>}
      <WordSummary group={group} />
      {isOpen && (
        <div id={list}>
          <GroupCells review={review} group={group} />
        </div>
      )}
    </li>
  );
}

function GroupCells({ review, group }: { readonly review: Review; readonly group: PlanGroup }) {
  const shared = usePaneStyles();
  const [isWhole, setWhole] = useState(group.cells.length <= SAMPLES);
  const cells = isWhole ? group.cells : group.cells.slice(0, SAMPLES);
  return (
    <div className={shared.tight}>
      <LongList label={group.title} items={cells} keyOf={({ at }) => cellText(at)} rowHeight={ROW_HEIGHT}>
        {(cell) => <PlannedCellRow review={review} cell={cell} under={group.title} />}
      </LongList>
      {!isWhole && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {PLAN_WORDS.showAll(group.cells.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** `41 On track  12 At risk`: the status words of the column, counted. */
function WordSummary({ group }: { readonly group: PlanGroup }) {
  const shared = usePaneStyles();
  const counts = wordCounts(group.cells.map(becomesText).filter((word) => toneOf(word)));
  if (counts.length === 0) return null;
  const said = counts.map(({ word, count }) => `${countText(count)} ${word}`).join(", ");
  return (
    <>
      <div className={shared.line}>
        <ToneBar label={said} counts={toneCounts(counts)} />
      </div>
      <div className={`${shared.line} ${shared.quiet}`}>
        {counts.map(({ word, count }) => (
          <span key={word}>
            {countText(count)} <StatusWord word={word} hasIcon={false} />
          </span>
        ))}
      </div>
    </>
  );
}

function toneCounts(counts: ReturnType<typeof wordCounts>): Readonly<Record<Tone, number>> {
  const of = (tone: Tone) =>
    counts.reduce((sum, { word, count }) => sum + (toneOf(word) === tone ? count : 0), 0);
  return { bad: of("bad"), warning: of("warning"), unknown: of("unknown"), good: of("good") };
}
