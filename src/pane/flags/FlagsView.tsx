import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { NotThereYet } from "../parts/NotThereYet";
import { useKept } from "../parts/use-kept";
import { cellCount } from "../plan/plan-summary";
import { usePane } from "../use-pane";
import { ViewFrame } from "../ViewFrame";
import { chosen, ticksAtFirst, type FlagsTicks } from "./flags-ticks";
import { FlagsNews } from "./FlagsNews";
import { FlagsActions, FlagsPlan } from "./FlagsPlan";
import { FLAGS_WORDS } from "./flags-words";
import { FlagsWritten } from "./FlagsWritten";
import { flagColumns, flagsSheet } from "./written-flags";

/** Before: the plan of all flags, cell by cell. After: what the sheets say now, worst first. */
export function FlagsView({ review }: { readonly review: Review }) {
  const { pane } = usePane();
  const [ticked, setTicks] = useKept<FlagsTicks | undefined>("flags ticks", undefined);
  const [isChoosing, setChoosing] = useState(false);
  const ticks = useMemo(() => ticked ?? ticksAtFirst(review), [ticked, review]);
  const request = useMemo(() => ({ kind: "flags", choice: chosen(ticks, review) }) as const, [ticks, review]);
  const plan = useMemo(() => pane.planFor(review, request), [pane, review, request]);
  if (review.tables.length === 0)
    return <NotThereYet what={FLAGS_WORDS.nothingToFlag} next={FLAGS_WORDS.nothingToFlagNext} />;
  const hasFlags = flagColumns(review).length > 0 || flagsSheet(review) !== undefined;
  if (hasFlags && !isChoosing) {
    const news = <FlagsNews review={review} request={request} plan={plan} />;
    const choose = () => setChoosing(true);
    return (
      <ViewFrame>
        <FlagsWritten review={review} news={news} isWhole={cellCount(plan) === 0} onChoose={choose} />
      </ViewFrame>
    );
  }
  const canWrite = !review.workbook.isReadOnly;
  const back = hasFlags ? () => setChoosing(false) : undefined;
  return (
    <ViewFrame
      action={canWrite && <FlagsActions request={request} plan={plan} onWritten={() => setChoosing(false)} />}
    >
      <FlagsPlan
        review={review}
        request={request}
        ticks={ticks}
        plan={plan}
        onChange={setTicks}
        onBack={back}
      />
    </ViewFrame>
  );
}
