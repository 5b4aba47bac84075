import { LinkRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { KeyResult } from "../../core/model/key-result";
import type { Review } from "../../core/model/review";
import { percentText } from "../pane-words";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { LongList } from "../parts/LongList";
import { cellText } from "../place";
import { useWording } from "../wording";
import { todayOf } from "../today-of";
import { KeyResultLine } from "./KeyResultLine";
import type { LinkGoal } from "./link-goal";
import type { LinksGroup } from "./links-by-objective";
import { LINKS_WORDS } from "./links-words";

const ROW_HEIGHT = 62;
const HEAD_HEIGHT = 34;

interface ObjectiveGroupsProps {
  readonly review: Review;
  readonly groups: readonly LinksGroup[];
  readonly onLink: (goal: LinkGoal) => void;
}

/** Key results under their objectives; of thousands, only the objectives near to the visible part are drawn. */
export function ObjectiveGroups({ review, groups, onLink }: ObjectiveGroupsProps) {
  const { own } = useWording();
  const scores = useMemo(() => scoresOf(review), [review]);
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  const height = HEAD_HEIGHT + (ROW_HEIGHT * rows) / Math.max(groups.length, 1);
  return (
    <LongList label={own(LINKS_WORDS.groups)} items={groups} keyOf={nameOf} rowHeight={height}>
      {(group) => (
        <li>
          <Group
            name={`links ${nameOf(group)}`}
            title={group.objective?.name ?? own(LINKS_WORDS.noObjective)}
            count={scoreText(scores, group)}
            action={group.objective && <LinkObjective group={group} onLink={onLink} />}
          >
            <LongList
              label={own(LINKS_WORDS.list)}
              items={group.rows}
              keyOf={({ keyResult }) => keyResult.key}
              rowHeight={ROW_HEIGHT}
            >
              {(row) => (
                <KeyResultLine review={review} row={row} onLink={() => onLink(goalOf(row.keyResult))} />
              )}
            </LongList>
          </Group>
        </li>
      )}
    </LongList>
  );
}

function goalOf(keyResult: KeyResult): LinkGoal {
  return { kind: "key result", name: keyResult.name, keyResults: [keyResult] };
}

interface LinkObjectiveProps {
  readonly group: LinksGroup;
  readonly onLink: (goal: LinkGoal) => void;
}

/** One KPI for all key results of an objective, as one that watches over it. */
function LinkObjective({ group: { objective, rows }, onLink }: LinkObjectiveProps) {
  const { terms } = useWording();
  if (!objective) return null;
  const { name } = objective;
  const keyResults = rows.map(({ keyResult }) => keyResult);
  return (
    <LineAction
      look="quiet"
      name="link objective"
      icon={<LinkRegular />}
      label={LINKS_WORDS.linkKpiNamed(terms.kpi, name)}
      onClick={() => onLink({ kind: "objective", name, keyResults })}
    />
  );
}

/** The score of an objective by its place, as Today tells it. */
function scoresOf(review: Review): ReadonlyMap<string, number | undefined> {
  return new Map(todayOf(review).objectives.map(({ at, score }) => [cellText(at), score]));
}

function scoreText(scores: ReturnType<typeof scoresOf>, { objective }: LinksGroup): string | undefined {
  const score = objective && scores.get(cellText(objective.at));
  return score === undefined ? undefined : percentText(score);
}

function nameOf({ objective }: LinksGroup): string {
  return objective ? `${objective.at.sheet} ${objective.at.row} ${objective.at.column}` : "";
}
