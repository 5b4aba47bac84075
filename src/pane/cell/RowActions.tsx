import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RowExplanation } from "../../core/explain-row";
import type { CheckInRow } from "../../core/model/check-in";
import type { Bound } from "../../core/model/quantity";
import type { Review } from "../../core/model/review";
import { firstName } from "../../core/review/today/first-name";
import { checkInAt } from "../check-in/asked-row";
import { canBeReviewed } from "../links/can-be-reviewed";
import { AskSheet } from "../today/AskSheet";
import { usePane } from "../use-pane";
import { CELL_WORDS } from "./cell-panel-words";

interface RowActionsProps {
  readonly review: Review;
  readonly explained: RowExplanation;
}

/** What can be done about the row; whatever writes shows its plan first. */
export function RowActions({ review, explained }: RowActionsProps) {
  const { pane } = usePane();
  const { measure, links } = explained;
  const open = links.find(({ verdict }) => canBeReviewed(verdict));
  const takes = useMemo(
    () => takesNumber(pane.checkIn.checkInsOf(review), measure.key),
    [pane, review, measure],
  );
  return (
    <>
      {takes && (
        <Button appearance="primary" onClick={() => checkInAt(pane, measure.key)}>
          {CELL_WORDS.checkIn}
        </Button>
      )}
      <Sides review={review} explained={explained} />
      {open && (
        <Button onClick={() => pane.ask({ kind: "reviewed", link: open.link })}>
          {CELL_WORDS.markReviewed}
        </Button>
      )}
      <Ask review={review} explained={explained} />
    </>
  );
}

/** Which side is good, where the row asks for it. */
function Sides({ review, explained: { measure } }: RowActionsProps) {
  const { pane } = usePane();
  const asks = review.cases.rows.some((row) => row.measure.key === measure.key && row.asksForSide);
  if (!asks) return null;
  const say = (side: Bound) => pane.ask({ kind: "sides", sides: [{ key: measure.key, side }] });
  return (
    <>
      <Button onClick={() => say("at least")}>{CELL_WORDS.moreIsBetter}</Button>
      <Button onClick={() => say("at most")}>{CELL_WORDS.lessIsBetter}</Button>
    </>
  );
}

/** A message to the row's owner, to be copied. */
function Ask({ review, explained: { measure } }: RowActionsProps) {
  const [isAsking, setAsking] = useState(false);
  const rows = review.cases.rows.filter((row) => row.measure.key === measure.key);
  if (measure.owner === undefined || rows.length === 0) return null;
  return (
    <>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {CELL_WORDS.ask(firstName(measure.owner))}
      </Button>
      {isAsking && (
        <AskSheet review={review} person={measure.owner} rows={rows} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

/** A number can be typed for the row, or the one of its formula be confirmed. */
function takesNumber(checkIns: readonly CheckInRow[], key: string): boolean {
  return checkIns.some(({ row, place }) => row.measure.key === key && place.kind !== "none");
}
