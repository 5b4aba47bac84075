import { EyeOffRegular, TableRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Correction } from "../../core/model/correction";
import { groupBy } from "../../core/model/group-by";
import type { Review } from "../../core/model/review";
import { usePaneStyles } from "../pane-styles";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePane } from "../use-pane";
import { useWording } from "../wording";
import { notTakenPlaces, takenAsOffered, type NotTakenPlace } from "./not-taken-places";
import { TABLES_WORDS } from "./tables-words";

interface NotTakenLinesProps {
  readonly review: Review;
  readonly onSaid: (correction: Correction) => void;
}

/** Every sheet with numbers and no table, with the reason and one click to take it; those of one layout in one line. */
export function NotTakenLines({ review, onSaid }: NotTakenLinesProps) {
  const shared = usePaneStyles();
  const layouts = useMemo(() => layoutsOf(review), [review]);
  const { hiddenSheets = [] } = review.workbook;
  if (layouts.length === 0 && hiddenSheets.length === 0) return null;
  const sheets = layouts.reduce((count, places) => count + places.length, hiddenSheets.length);
  return (
    <Group name="not taken" title={TABLES_WORDS.notTaken} sub={TABLES_WORDS.sheets(sheets)}>
      <ul className={shared.list} aria-label={TABLES_WORDS.notTaken}>
        {layouts.map((places) => (
          <NotTakenLine key={places.map(({ sheet }) => sheet).join()} places={places} onSaid={onSaid} />
        ))}
        {hiddenSheets.length > 0 && (
          <ListLine
            row="hidden sheets"
            name={TABLES_WORDS.hiddenSheets(hiddenSheets.length)}
            icon={<EyeOffRegular aria-hidden fontSize={16} />}
            clause={TABLES_WORDS.hiddenWhy(hiddenSheets)}
          />
        )}
      </ul>
    </Group>
  );
}

interface NotTakenLineProps {
  readonly places: readonly NotTakenPlace[];
  readonly onSaid: (correction: Correction) => void;
}

function NotTakenLine({ places, onSaid }: NotTakenLineProps) {
  const { pane } = usePane();
  const { terms } = useWording();
  const [first, ...others] = places;
  if (!first) return null;
  const names = places.map(({ sheet }) => sheet).join(", ");
  function take(one: NotTakenPlace): void {
    const correction = takenAsOffered(one);
    onSaid(correction);
    void pane.write({ kind: "correct", correction, also: others.map(takenAsOffered) });
  }
  return (
    <ListLine
      row={`not taken ${names}`}
      name={names}
      place={{ sheet: first.sheet, area: first.area }}
      icon={<TableRegular aria-hidden fontSize={16} />}
      clause={first.reason}
      action={
        <LineAction
          isOnward
          name="take"
          label={TABLES_WORDS.takeAs(first.as === "okr" ? TABLES_WORDS.okrs : terms.kpis, names)}
          onClick={() => take(first)}
        >
          {TABLES_WORDS.take(places.length)}
        </LineAction>
      }
    />
  );
}

/** Sheets whose nearest stretch has the same width and the same reason; those that the user dismissed stand below. */
function layoutsOf(review: Review): readonly (readonly NotTakenPlace[])[] {
  const dismissed = new Set(review.dismissed.map(({ sheet }) => sheet));
  const places = notTakenPlaces(review).filter(({ sheet }) => !dismissed.has(sheet));
  const layout = ({ area, reason, as }: NotTakenPlace) =>
    `${area.top} ${area.left} ${area.right} ${reason} ${as ?? ""}`;
  return [...groupBy(places, layout).values()];
}
