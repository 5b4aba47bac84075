import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../core/model/review";
import type { TodayGroup } from "../../core/model/today";
import { countText } from "../pane-words";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { LongList } from "../parts/LongList";
import { RovingArea } from "../parts/RovingArea";
import { useKept } from "../parts/use-kept";
import { usePane } from "../use-pane";
import { useOpenSheet } from "./opened-sheet";
import { TodayRow } from "./TodayRow";
import { TODAY_WORDS } from "./today-words";
import { rowsOf } from "./use-line-action";

const ROW_HEIGHT = 55;

const useStyles = makeStyles({
  // Its words end where those of the lines below do.
  askAll: { marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  more: { display: "block", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL}` },
});

/** Rows whose number can be typed here; asked once for all of a list whose heads ask their owners. */
function useTypable(review: Review, groups: readonly TodayGroup[]): ReadonlySet<string> | undefined {
  const { pane, state } = usePane();
  const hasHeads = state.hasPlanner && groups.some(({ askAll }) => askAll !== undefined);
  return useMemo(
    () => (hasHeads ? new Set(pane.checkIn.checkInsOf(review).map(({ row }) => row.measure.key)) : undefined),
    [pane, review, hasHeads],
  );
}

interface TodayListProps {
  readonly review: Review;
  readonly groups: readonly TodayGroup[];
}

/** The list under its heads, walked through by the arrow keys as one. */
export function TodayList({ review, groups }: TodayListProps) {
  const typable = useTypable(review, groups);
  return (
    <RovingArea>
      {groups.map((group) => (
        <ListGroup key={group.key} review={review} group={group} typable={group.askAll && typable} />
      ))}
    </RovingArea>
  );
}

interface ListGroupProps {
  readonly review: Review;
  readonly group: TodayGroup;
  readonly typable: ReadonlySet<string> | undefined;
}

function ListGroup({ review, group, typable }: ListGroupProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useKept(`whole ${group.key}`, false);
  const { key, title, sub, lines, more, isFoldedAtFirst } = group;
  const shown = isWhole ? [...lines, ...more] : lines;
  return (
    <Group
      name={`today ${key}`}
      title={title}
      sub={sub}
      count={group.askAll ? undefined : countText(lines.length + more.length)}
      isOpenAtFirst={isFoldedAtFirst !== true}
      action={<AskAll review={review} group={group} />}
    >
      <LongList label={title} items={shown} keyOf={(line) => line.key} rowHeight={ROW_HEIGHT}>
        {(line) => <TodayRow review={review} line={line} typable={typable} />}
      </LongList>
      {more.length > 0 && !isWhole && (
        <span className={styles.more} data-row={`more ${key}`}>
          <LineAction label={`${TODAY_WORDS.more(more.length)}: ${title}`} onClick={() => setWhole(true)}>
            {TODAY_WORDS.more(more.length)}
          </LineAction>
        </span>
      )}
    </Group>
  );
}

function AskAll({
  review,
  group: { askAll, lines, more },
}: {
  readonly review: Review;
  readonly group: TodayGroup;
}) {
  const styles = useStyles();
  const open = useOpenSheet();
  if (!askAll) return null;
  const { person, count } = askAll;
  return (
    <span className={styles.askAll}>
      <LineAction
        label={`${TODAY_WORDS.askAll(count)}: ${person}`}
        onClick={() => open({ kind: "ask", person, rows: rowsOf(review, [...lines, ...more]) })}
      >
        {TODAY_WORDS.askAll(count)}
      </LineAction>
    </span>
  );
}
