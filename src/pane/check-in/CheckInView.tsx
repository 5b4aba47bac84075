import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { NotThereYet } from "../parts/NotThereYet";
import { useAskedRow } from "./asked-row";
import { CHECK_IN_WORDS } from "./check-in-words";
import { ChooseRows } from "./ChooseRows";
import { MyCheckIn } from "./MyCheckIn";
import type { Choice } from "./use-current-row";
import { useMyRows } from "./you";

/** The numbers of a person, one line each: those that wait first, each typed once and signed once. */
export function CheckInView({ review }: { readonly review: Review }) {
  const { pane } = usePane();
  const { terms } = useWording();
  const rows = useMemo(() => pane.checkIn.checkInsOf(review), [pane, review]);
  const [people, onChoose] = useMyRows();
  const hasOwners = review.cases.owners.length > 0;
  const own = useMemo(
    () => (hasOwners ? pane.checkIn.rowsOf(rows, people) : rows),
    [pane, rows, people, hasOwners],
  );
  const asked = useAskedRow();
  const askedRow = rows.find(({ row }) => row.measure.key === asked?.key);
  const [openedBy, setOpenedBy] = useState<Choice["by"]>("view");
  const chosen = (names: readonly string[]) => {
    setOpenedBy("hand");
    onChoose(names);
  };
  const choice = { review, rows, people, onChoose: chosen };
  if (rows.length === 0)
    return (
      <NotThereYet
        what={CHECK_IN_WORDS.noRows}
        next={CHECK_IN_WORDS.noRowsNext(terms.kpis, terms.keyResults)}
      />
    );
  if (own.length === 0 && !askedRow) return <ChooseRows {...choice} />;
  const shown = askedRow && !own.includes(askedRow) ? [askedRow, ...own] : own;
  return <MyCheckIn {...choice} own={shown} asked={askedRow && asked} openedBy={openedBy} />;
}
