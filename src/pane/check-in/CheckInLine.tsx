import type { CheckInRow } from "../../core/model/check-in";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { isOnRow, placeOf } from "../place";
import { usePane } from "../use-pane";
import { CheckInFields, type FieldsProps } from "./CheckInFields";
import { CHECK_IN_WORDS } from "./check-in-words";
import { EntryClause } from "./EntryClause";
import { stateOf, type MyRow } from "./my-check-ins";
import { rowClause } from "./row-clause";
import { ToneIcon } from "./ToneIcon";

interface CheckInLineProps extends FieldsProps {
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** One row: its fields while it is the current one, else what was typed or what stands there, and one action. */
export function CheckInLine(props: CheckInLineProps) {
  const { mine, isCurrent } = props;
  const { state } = usePane();
  const { at } = mine.row.row.measure;
  const asOf = state.review?.asOf ?? state.today;
  const typed = stateOf(mine);
  return (
    <ListLine
      row={`check-in ${mine.key}`}
      name={mine.name}
      place={placeOf(at)}
      isHere={isCurrent || isOnRow(state.selection, at)}
      icon={<ToneIcon look={lookOf(mine)} />}
      clause={
        typed === "open" || isCurrent ? rowClause(mine.row, { asOf, isCurrent }) : <EntryClause mine={mine} />
      }
      action={!isCurrent && <RowAction {...props} />}
    >
      {isCurrent && <CheckInFields {...props} />}
    </ListLine>
  );
}

function lookOf(mine: MyRow): Parameters<typeof ToneIcon>[0]["look"] {
  const typed = stateOf(mine);
  if (typed === "ready") return "done";
  if (typed === "unreadable") return "unreadable";
  const { row, place } = mine.row;
  return place.kind === "formula" ? "formula" : row.assessment.health;
}

function RowAction({ mine, onOpen, onConfirm }: CheckInLineProps) {
  const { pane } = usePane();
  const label = (words: string) => CHECK_IN_WORDS.named(words, mine.name);
  const isTyped = stateOf(mine) !== "open";
  const { place } = mine.row;
  if (place.kind === "cell") {
    const words = isTyped ? CHECK_IN_WORDS.change : CHECK_IN_WORDS.checkIn;
    return (
      <LineAction label={label(words)} onClick={onOpen}>
        {words}
      </LineAction>
    );
  }
  if (place.kind === "formula" && canConfirm(mine.row)) {
    const words = isTyped ? CHECK_IN_WORDS.change : CHECK_IN_WORDS.confirm;
    return (
      <LineAction label={label(words)} name="confirm" onClick={onConfirm}>
        {words}
      </LineAction>
    );
  }
  if (place.kind !== "no column" || !place.next) return null;
  return (
    <LineAction
      label={label(CHECK_IN_WORDS.addColumn)}
      onClick={() => pane.ask({ kind: "period column", key: mine.key })}
    >
      {CHECK_IN_WORDS.addColumn}
    </LineAction>
  );
}

function canConfirm({ row }: CheckInRow): boolean {
  return row.measure.inputs.actual !== undefined;
}
