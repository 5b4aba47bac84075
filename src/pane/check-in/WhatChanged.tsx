import { makeStyles, tokens } from "@fluentui/react-components";
import { TargetArrowRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { CellAddress } from "../../core/model/address";
import type { Health } from "../../core/model/health";
import type { Review } from "../../core/model/review";
import { explanationOf } from "../../core/model/said-here";
import type { TodayLine } from "../../core/model/today";
import { allRowLines } from "../../core/review/today/lines";
import { Group } from "../parts/Group";
import { LineAction } from "../parts/LineAction";
import { ListLine } from "../parts/ListLine";
import { usePaneStyles } from "../pane-styles";
import { countText, percentText } from "../pane-words";
import { placeOf } from "../place";
import { todayOf } from "../today-of";
import { useWording } from "../wording";
import { CHECK_IN_WORDS } from "./check-in-words";
import { HealthWord } from "./HealthWord";
import { ToneIcon } from "./ToneIcon";

/** A row that was checked in, and how it stood before. */
interface WrittenRow {
  readonly key: string;
  readonly name: string;
  readonly before: Health;
}

/** The last check-in: its rows, and the score that every objective had before it. */
export interface WrittenCheckIn {
  readonly rows: readonly WrittenRow[];
  readonly objectives: readonly { readonly name: string; readonly before: number | undefined }[];
}

interface WhatChangedProps {
  readonly review: Review;
  readonly written: WrittenCheckIn;
}

/** What the last check-in made of its rows, each with its why, and of the scores of their objectives. */
export function WhatChanged({ review, written }: WhatChangedProps) {
  const shared = usePaneStyles();
  const lines = useMemo(() => new Map(allRowLines(review).map((line) => [line.row, line])), [review]);
  const present = written.rows.flatMap((one) => {
    const row = review.cases.rows.find(({ measure }) => measure.key === one.key && measure.name === one.name);
    return row ? [{ ...one, row }] : [];
  });
  if (present.length === 0) return null;
  const moved = movedObjectives(review, written);
  return (
    <Group
      name="check-in changed"
      title={CHECK_IN_WORDS.changed}
      count={countText(present.length + moved.length)}
    >
      <ul className={shared.list} aria-label={CHECK_IN_WORDS.changed}>
        {present.map((one) => (
          <ChangedLine key={one.key} written={one} row={one.row} line={lines.get(one.key)} />
        ))}
        {moved.map((one) => (
          <ScoreLine key={`${one.at.sheet} ${one.at.row}`} {...one} />
        ))}
      </ul>
    </Group>
  );
}

interface MovedObjective {
  readonly name: string;
  readonly at: CellAddress;
  readonly before: number | undefined;
  readonly score: number;
}

function movedObjectives(review: Review, { objectives }: WrittenCheckIn): readonly MovedObjective[] {
  return todayOf(review).objectives.flatMap(({ name, at, score }) => {
    const was = objectives.find((one) => one.name === name);
    const isMoved = was !== undefined && score !== undefined && was.before !== score;
    return isMoved ? [{ name, at, before: was.before, score }] : [];
  });
}

/** `Score 44% → 60%` */
function ScoreLine({ name, at, before, score }: MovedObjective) {
  return (
    <ListLine
      row={`score ${name}`}
      name={name}
      place={placeOf(at)}
      icon={<TargetArrowRegular aria-hidden />}
      clause={CHECK_IN_WORDS.score(
        before === undefined ? CHECK_IN_WORDS.none : percentText(before),
        percentText(score),
      )}
    />
  );
}

const useStyles = makeStyles({
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ChangedLineProps {
  readonly written: WrittenRow;
  readonly row: Review["cases"]["rows"][number];
  /** As Today has it, with what it says behind its word: `: 13 points behind`. */
  readonly line: TodayLine | undefined;
}

function ChangedLine({ written: { key, name, before }, row, line }: ChangedLineProps) {
  const styles = useStyles();
  const [isExplained, setExplained] = useState(false);
  const { called } = useWording();
  const explanation = explanationOf(row);
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
          <HealthWord word={health} />
          {line?.word === called(health) ? line.clause : `: ${row.shown.actual}`}
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
