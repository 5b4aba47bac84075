import { makeStyles, tokens } from "@fluentui/react-components";
import type { Health } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePaneStyles } from "../pane-styles";
import { countText } from "../pane-words";
import { placeOf } from "../place";
import { useState } from "react";
import { CHECK_IN_WORDS } from "./check-in-words";
import { HealthWord } from "./HealthWord";
import { ToneIcon } from "./ToneIcon";

/** A row that was checked in, and how it stood before. */
export interface Written {
  readonly key: string;
  readonly name: string;
  readonly before: Health;
}

interface WhatChangedProps {
  readonly review: Review;
  readonly written: readonly Written[];
}

/** What the last check-in made of its rows: the word before and the word now, each with its why. */
export function WhatChanged({ review, written }: WhatChangedProps) {
  const shared = usePaneStyles();
  const present = written.flatMap((one) => {
    const row = review.cases.rows.find(({ measure }) => measure.key === one.key && measure.name === one.name);
    return row ? [{ ...one, row }] : [];
  });
  if (present.length === 0) return null;
  return (
    <Group name="check-in changed" title={CHECK_IN_WORDS.changed} count={countText(present.length)}>
      <ul className={shared.list} aria-label={CHECK_IN_WORDS.changed}>
        {present.map((one) => (
          <ChangedLine key={one.key} written={one} row={one.row} />
        ))}
      </ul>
    </Group>
  );
}

const useStyles = makeStyles({
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ChangedLineProps {
  readonly written: Written;
  readonly row: Review["cases"]["rows"][number];
}

function ChangedLine({ written: { key, name, before }, row }: ChangedLineProps) {
  const styles = useStyles();
  const [isExplained, setExplained] = useState(false);
  const explanation = row.explain();
  const { health } = row.assessment;
  return (
    <ListLine
      row={`changed ${key}`}
      name={name}
      place={placeOf(row.measure.at)}
      icon={<ToneIcon look={health} />}
      clause={
        <>
          {before !== health && (
            <>
              <HealthWord word={before} /> →{" "}
            </>
          )}
          <HealthWord word={health} />: {row.shown.actual}
        </>
      }
      action={
        <LineAction
          label={CHECK_IN_WORDS.named(CHECK_IN_WORDS.why, name)}
          isExpanded={isExplained}
          onClick={() => setExplained(!isExplained)}
        >
          {CHECK_IN_WORDS.why}
        </LineAction>
      }
    >
      {isExplained && <p className={styles.why}>{explanation}</p>}
    </ListLine>
  );
}
