import type { Measured } from "../../core/model/measured";
import type { Review } from "../../core/model/review";
import { Group } from "../parts/Group";
import { ListLine } from "../parts/ListLine";
import { LongList } from "../parts/LongList";
import { StatusIcon } from "../parts/StatusIcon";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { LINKS_WORDS } from "./links-words";

const ROW_HEIGHT = 37;

/** KPIs without a key result: that they are alone is itself worth knowing. */
export function AloneLines({ review }: { readonly review: Review }) {
  const { links, scorecard, assessments } = review;
  const { selection } = usePane().state;
  const { own } = useWording();
  const linked = new Set(links.map(({ kpi }) => kpi?.key));
  const alone = scorecard.kpis.filter(({ key }) => !linked.has(key));
  if (alone.length === 0) return null;
  const title = own(LINKS_WORDS.withoutKeyResult(alone.length));
  const wordOf = ({ key }: Measured) => assessments.get(key)?.health;
  return (
    <Group name="alone" title={title} isOpenAtFirst={false}>
      <LongList label={title} items={alone} keyOf={({ key }) => key} rowHeight={ROW_HEIGHT}>
        {(kpi) => (
          <ListLine
            row={kpi.key}
            name={kpi.name}
            place={placeOf(kpi.at)}
            isHere={isOnRow(selection, kpi.at)}
            icon={<StatusIcon word={wordOf(kpi) ?? ""} />}
          />
        )}
      </LongList>
    </Group>
  );
}
