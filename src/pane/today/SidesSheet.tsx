import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Bound } from "../../core/model/quantity";
import type { Review } from "../../core/model/review";
import type { RowCase } from "../../core/model/row-case";
import { Segments } from "../parts/Segments";
import { usePaneStyles } from "../pane-styles";
import { usePane } from "../use-pane";
import { FormSheet } from "./FormSheet";
import { TODAY_WORDS } from "./today-words";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  all: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  name: { overflowWrap: "anywhere" },
  hint: { margin: 0 },
});

interface SidesSheetProps {
  readonly review: Review;
  /** The `Measured.key` of the row that was asked about; the others of its table can be told at once. */
  readonly row: string;
  readonly onClose: () => void;
}

/** Of each row that asks, whether more or less is better; what is left open goes on asking. */
export function SidesSheet({ review, row, onClose }: SidesSheetProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { pane } = usePane();
  const [said, setSaid] = useState<Readonly<Record<string, Bound>>>({});
  const rows = rowsThatAsk(review, row);
  const sides = Object.entries(said).map(([key, side]) => ({ key, side }));
  const write = () => {
    onClose();
    pane.ask({ kind: "sides", sides });
  };
  return (
    <FormSheet
      title={TODAY_WORDS.sides}
      submit={TODAY_WORDS.writeSides}
      isReady={sides.length > 0}
      onSubmit={write}
      onClose={onClose}
    >
      <p className={`${shared.quiet} ${styles.hint}`}>{TODAY_WORDS.sidesHint}</p>
      {rows.length > 1 && (
        <div className={styles.all}>
          <span>{TODAY_WORDS.allThatAsk(rows.length)}</span>
          <Segments
            label={TODAY_WORDS.allThatAsk(rows.length)}
            choices={choicesForAll(rows)}
            chosen={choiceOfAll(rows, said)}
            onChoose={(choice) => setSaid(sidesOf(rows, choice))}
          />
        </div>
      )}
      <ul className={styles.rows}>
        {rows.map(({ measure: { key, name }, shown }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>
              {name} <span className={shared.quiet}>{TODAY_WORDS.ofTarget(shown.actual, shown.target)}</span>
            </span>
            <Segments
              label={name}
              choices={TODAY_WORDS.sideChoices}
              chosen={said[key]}
              onChoose={(side) => setSaid({ ...said, [key]: side })}
            />
          </li>
        ))}
      </ul>
    </FormSheet>
  );
}

type ChoiceForAll = Bound | "by name";

/** `By name` only where some name speaks for a side. */
function choicesForAll(rows: readonly RowCase[]): Readonly<Partial<Record<ChoiceForAll, string>>> {
  const speaking = rows.filter(({ measure }) => measure.likelySide);
  return {
    ...TODAY_WORDS.sideChoices,
    ...(speaking.length > 0 && { "by name": TODAY_WORDS.byName(speaking.length, rows.length) }),
  };
}

function sidesOf(rows: readonly RowCase[], choice: ChoiceForAll): Readonly<Record<string, Bound>> {
  return Object.fromEntries(
    rows.flatMap(({ measure: { key, likelySide } }) => {
      const side = choice === "by name" ? likelySide : choice;
      return side ? [[key, side]] : [];
    }),
  );
}

/** The choice that says of each row what was said of it. */
function choiceOfAll(
  rows: readonly RowCase[],
  said: Readonly<Record<string, Bound>>,
): ChoiceForAll | undefined {
  return (["at least", "at most", "by name"] as const).find((choice) => {
    const sides = sidesOf(rows, choice);
    const isSaid = rows.every(({ measure: { key } }) => sides[key] === said[key]);
    return isSaid && Object.keys(sides).length > 0;
  });
}

/** The row itself first, then the others of its table in their order. */
function rowsThatAsk({ cases }: Review, key: string): readonly RowCase[] {
  const first = cases.rows.find(({ measure }) => measure.key === key);
  const others = cases.rows.filter((row) => row.asksForSide && row !== first && row.table === first?.table);
  return first ? [first, ...others] : others;
}
