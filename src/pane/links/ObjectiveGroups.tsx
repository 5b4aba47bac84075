import { useMemo } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Review } from "../../core/model/review";
import { Group } from "../parts/Group";
import { LongList } from "../parts/LongList";
import { KeyResultLine } from "./KeyResultLine";
import { linksByObjective, type LinksGroup } from "./links-by-objective";
import { LINKS_WORDS } from "./links-words";

const ROW_HEIGHT = 62;
const HEAD_HEIGHT = 34;

interface ObjectiveGroupsProps {
  readonly review: Review;
  readonly onLink: (keyResult: KeyResult) => void;
}

/** Key results under their objectives; of thousands, only the objectives near to the visible part are drawn. */
export function ObjectiveGroups({ review, onLink }: ObjectiveGroupsProps) {
  const groups = useMemo(() => linksByObjective(review), [review]);
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  const height = HEAD_HEIGHT + (ROW_HEIGHT * rows) / Math.max(groups.length, 1);
  return (
    <LongList label={LINKS_WORDS.groups} items={groups} keyOf={nameOf} rowHeight={height}>
      {(group) => (
        <li>
          <Group name={`links ${nameOf(group)}`} title={group.objective?.name ?? LINKS_WORDS.noObjective}>
            <LongList
              label={LINKS_WORDS.list}
              items={group.rows}
              keyOf={({ keyResult }) => keyResult.key}
              rowHeight={ROW_HEIGHT}
            >
              {(row) => <KeyResultLine review={review} row={row} onLink={() => onLink(row.keyResult)} />}
            </LongList>
          </Group>
        </li>
      )}
    </LongList>
  );
}

function nameOf({ objective }: LinksGroup): string {
  return objective ? `${objective.at.sheet} ${objective.at.row} ${objective.at.column}` : "";
}
