import { measuresOf } from "../../model/scorecard";
import { isBlank, isCellError, type CellValue } from "../../model/cell";
import { KINDS_WITH_VALUE, type LogKind, type NewLogLine } from "../../model/log";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { literalOf } from "../../formula/content";
import { copiedRows } from "../../ours/copied-sheets";
import { loggedCell, logOfRows } from "../../ours/log-of-rows";
import { rowsCopiedBeside } from "../../ours/rows-copied-beside";
import { rowsWithoutId, withLostIds } from "../../ours/rows-without-id";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { cellsTitle } from "../steps/plan-part";
import { logPart } from "./log-part";

const SEEN: LogKind = "value";

/**
 * Appends to `OKR Log` what every actual was and is, as seen today, whatever day is looked back at; the first time, what
 * it is. `who` is what the user typed, never found out.
 */
export function planLog(review: Review, who?: string): WritePlan {
  const lines = movedLines(review, who);
  const { steps, groups, refusals, journal } = logPart(review, lines);
  if (steps.length === 0) return { title: "Nothing moved", steps: [], groups: [], refusals };
  const metadata = withEntries(review.metadata, journal);
  return {
    title: cellsTitle("Log", lines.length),
    steps: [...steps, ...metadataSteps(review.workbook, metadata)],
    groups,
    refusals,
  };
}

/** A line per measure whose actual is not the one that was last recorded; an emptied one too. */
function movedLines(review: Review, who: string | undefined): readonly NewLogLine[] {
  const all = measuresOf(review.scorecard);
  const copies = [...copiedRows(review), ...rowsCopiedBeside(all, review.log)];
  const copied = new Set(copies.map(({ key }) => key));
  // A copied row goes by the id of another: until it has its own, its numbers are nobody's history.
  const own = all.filter(({ key }) => !copied.has(key));
  const measures = withLostIds(own, rowsWithoutId(review));
  const recorded = logOfRows(review.log, measures);
  return measures.flatMap((measure): readonly NewLogLine[] => {
    const now = measure.inputs.actual;
    const last = recorded
      .get(measure.key)
      ?.filter(({ kind }) => KINDS_WITH_VALUE.includes(kind))
      .at(-1);
    if (isSameValue(last?.now, now)) return [];
    return [
      {
        ...rowOfLine(measure),
        was: literalOf(last?.now),
        now: literalOf(now),
        kind: SEEN,
        ...(who !== undefined && { who }),
      },
    ];
  });
}

/** How a line names its row, and how its numbers look. */
export function rowOfLine(
  measure: Measured,
): Pick<NewLogLine, "sheet" | "cell" | "measure" | "id" | "numberFormat"> {
  const numberFormat = measure.looks?.actual?.numberFormat;
  return {
    sheet: measure.at.sheet,
    cell: loggedCell(measure),
    measure: measure.name,
    ...(measure.id !== undefined && { id: measure.id }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other)) return literalOf(one) === literalOf(other);
  return one === other || (isBlank(one) && isBlank(other));
}
