import { useMemo } from "react";
import { copiedSheets } from "../../core/ours/copied-sheets";
import { duplicateIds } from "../../core/ours/duplicate-ids";
import { homesOfIds } from "../../core/ours/homes-of-ids";
import { namesOfIds } from "../../core/ours/names-of-ids";
import { VERDICT } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { Group } from "../parts/Group";
import { StatusIcon } from "../parts/StatusIcon";
import { brokenGroups } from "./broken-groups";
import { BrokenLine } from "./BrokenLine";
import { CopiedRows } from "./CopiedRows";
import { CopiedSheetLine } from "./CopiedSheetLine";
import { FoldedLines } from "./FoldedLines";
import type { HandLink } from "./link-goal";
import { keyOfPair, LinkGroups } from "./LinkGroups";
import { LINKS_WORDS } from "./links-words";
import { UnreadableLine } from "./UnreadableLine";

interface BrokenLinksProps {
  readonly review: Review;
  /** Asks for the side that a link has lost. */
  readonly onLink: (about: HandLink) => void;
}

/** Links that lost a side, and what keeps others from being read: what happened, and the way on. */
export function BrokenLinks({ review, onLink }: BrokenLinksProps) {
  const shared = usePaneStyles();
  const { workbook, tables, links } = review;
  const { register } = review.ours;
  const homes = useMemo(() => homesOfIds(review), [review]);
  const copies = useMemo(() => copiedSheets(review, homes), [review, homes]);
  const duplicates = useMemo(
    () => duplicateIds(workbook.grids, tables, { homes, names: namesOfIds(review) }),
    [workbook, tables, homes, review],
  );
  const broken = links.filter(({ verdict }) => verdict === VERDICT.brokenLink);
  const count = broken.length + register.unreadable.length + duplicates.length + copies.length;
  if (count === 0) return null;
  const most = review.settings.linesMost;
  const unreadable = register.unreadable.map(({ row, reason }) => (
    <UnreadableLine key={row} register={register} row={row} reason={reason} />
  ));
  return (
    <Group name="broken" title={LINKS_WORDS.broken} count={countText(count)}>
      <ul className={shared.list} aria-label={LINKS_WORDS.broken}>
        {copies.map((copy) => (
          <CopiedSheetLine key={copy.sheet} copy={copy} />
        ))}
        {duplicates.length > 0 && <CopiedRows duplicates={duplicates} />}
        <LinkGroups groups={brokenGroups(broken)} most={most}>
          {(pair) => <BrokenLine key={keyOfPair(pair)} review={review} pair={pair} onLink={onLink} />}
        </LinkGroups>
        {unreadable.length > most ? (
          <FoldedLines
            name={LINKS_WORDS.unreadable(unreadable.length)}
            clause={register.unreadable[0]?.reason ?? ""}
            icon={<StatusIcon word={VERDICT.brokenLink} />}
          >
            {unreadable}
          </FoldedLines>
        ) : (
          unreadable
        )}
      </ul>
    </Group>
  );
}
