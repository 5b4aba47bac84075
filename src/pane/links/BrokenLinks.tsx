import { useMemo } from "react";
import { copiedSheets } from "../../core/ours/copied-sheets";
import { duplicateIds } from "../../core/ours/duplicate-ids";
import { homesOfIds } from "../../core/ours/homes-of-ids";
import { VERDICT } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { Group } from "../parts/Group";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";
import { BrokenLine } from "./BrokenLine";
import { CopiedRows } from "./CopiedRows";
import { CopiedSheetLine } from "./CopiedSheetLine";
import { LINKS_WORDS } from "./links-words";
import { UnreadableLine } from "./UnreadableLine";

/** Links that lost a side, and what keeps others from being read: what happened, and the way on. */
export function BrokenLinks({ review }: { readonly review: Review }) {
  const shared = usePaneStyles();
  const { workbook, tables, links } = review;
  const { register } = review.ours;
  const homes = useMemo(() => homesOfIds(review), [review]);
  const copies = useMemo(() => copiedSheets(review, homes), [review, homes]);
  const duplicates = useMemo(() => duplicateIds(workbook.grids, tables, homes), [workbook, tables, homes]);
  const broken = links.filter(({ verdict }) => verdict === VERDICT.brokenLink);
  const resting = links.filter(({ rests }) => rests !== undefined);
  const count =
    resting.length + broken.length + register.unreadable.length + duplicates.length + copies.length;
  if (count === 0) return null;
  return (
    <Group name="broken" title={LINKS_WORDS.broken} count={countText(count)}>
      <ul className={shared.list} aria-label={LINKS_WORDS.broken}>
        {copies.map((copy) => (
          <CopiedSheetLine key={copy.sheet} copy={copy} />
        ))}
        {duplicates.length > 0 && <CopiedRows duplicates={duplicates} />}
        {broken.map((pair) => (
          <BrokenLine key={`${pair.link.keyResultId} ${pair.link.kpiId} ${pair.link.relation}`} pair={pair} />
        ))}
        {register.unreadable.map(({ row, reason }) => (
          <UnreadableLine key={row} register={register} row={row} reason={reason} />
        ))}
        {resting.map(({ link, rests, verdict }) => (
          <ListLine
            key={`${link.keyResultId} ${link.kpiId} ${link.relation}`}
            row={`resting ${link.keyResultId} ${link.kpiId} ${link.relation}`}
            name={`${link.keyResultName} · ${link.kpiName}`}
            icon={<StatusIcon word={verdict} />}
            clause={rests}
          />
        ))}
      </ul>
    </Group>
  );
}
