import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isBlank } from "../../core/model/cell";
import type { Review } from "../../core/model/review";
import type { PlanGroup, PlannedCell } from "../../core/model/write-plan";
import { LongList } from "../parts/LongList";
import { cellText } from "../place";
import { becomesText, rowName } from "./cell-words";
import { PLAN_WORDS } from "./plan-words";
import { PlannedCellRow, type CellsLook } from "./PlannedCellRow";

/** As many as one reads; a little more than a table of key results. */
const SAMPLES = 12;
const ROW_HEIGHT = 26;

/** The cells of one column, the first of them until all are asked for. */
export function PlannedCells({ review, group }: { readonly review: Review; readonly group: PlanGroup }) {
  const [isWhole, setWhole] = useState(group.cells.length <= SAMPLES);
  const isNew = group.cells.every(({ was }) => isBlank(was));
  const look = useMemo(() => lookOf(group, review, isNew), [group, review, isNew]);
  const letters = useMemo(() => Math.max(...group.cells.map((cell) => becomesText(cell).length)), [group]);
  const cells = isWhole ? group.cells : group.cells.slice(0, SAMPLES);
  return (
    <>
      <LongList label={group.title} items={cells} keyOf={({ at }) => cellText(at)} rowHeight={ROW_HEIGHT}>
        {(cell) => (
          <PlannedCellRow
            review={review}
            cell={cell}
            under={group.title}
            isNew={isNew}
            look={look}
            letters={letters}
          />
        )}
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

/** The longest word of a flag, `Guardrail breached`, has room beside the name of its row. */
const LONGEST_WORD = 18;

/** New words of flags stand in a column; whatever is longer, or stands beside what was there, has the wider half. */
function lookOf({ cells }: PlanGroup, review: Review, isNew: boolean): CellsLook {
  if (cells.some(({ heading }) => heading !== undefined)) return "headings";
  const isWord = (cell: PlannedCell) => becomesText(cell).length <= LONGEST_WORD;
  const isNamed = cells.some((cell) => rowName(cell, review) !== undefined);
  if (isNew && isNamed && cells.every(isWord)) return "words";
  return isNamed ? "named texts" : "texts";
}
