import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { isBlank } from "../../core/model/cell";
import type { Review } from "../../core/model/review";
import type { PlanGroup } from "../../core/model/write-plan";
import { LongList } from "../parts/LongList";
import { cellText } from "../place";
import { PLAN_WORDS } from "./plan-words";
import { PlannedCellRow } from "./PlannedCellRow";

/** As many as one reads; a little more than a table of key results. */
const SAMPLES = 12;
const ROW_HEIGHT = 26;

/** The cells of one column, the first of them until all are asked for. */
export function PlannedCells({ review, group }: { readonly review: Review; readonly group: PlanGroup }) {
  const [isWhole, setWhole] = useState(group.cells.length <= SAMPLES);
  const isNew = group.cells.every(({ was }) => isBlank(was));
  const cells = isWhole ? group.cells : group.cells.slice(0, SAMPLES);
  return (
    <>
      <LongList label={group.title} items={cells} keyOf={({ at }) => cellText(at)} rowHeight={ROW_HEIGHT}>
        {(cell) => <PlannedCellRow review={review} cell={cell} under={group.title} isNew={isNew} />}
      </LongList>
      {!isWhole && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {PLAN_WORDS.showAll(group.cells.length)}
          </Button>
        </div>
      )}
    </>
  );
}
