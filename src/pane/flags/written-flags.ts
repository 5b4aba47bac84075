import { columnLetters } from "../../core/model/address";
import { groupBy } from "../../core/model/group-by";
import type { Assessment } from "../../core/model/assessment";
import type { Grid } from "../../core/model/grid";
import type { Measured } from "../../core/model/measured";
import type { OwnColumn } from "../../core/model/own-marks";
import { measuresOf } from "../../core/model/scorecard";
import type { Review } from "../../core/model/review";
import { HEALTH_TONES, TONES, type Tone } from "../../core/model/tones";
import { listed } from "../pane-words";
import { FLAGS_WORDS } from "./flags-words";

/** A row with a flag of ours, and how it stands. */
export interface FlaggedRow {
  readonly measure: Measured;
  readonly assessment: Assessment;
  readonly tone: Tone;
}

/** The rows whose health stands in the sheet, worst first and then as the sheet has them. */
export function flaggedRows(review: Review): readonly FlaggedRow[] {
  const isListed = flagsSheet(review) !== undefined;
  const rows = new Set(
    flagColumns(review).flatMap(({ sheet, rows: own }) => own.map((row) => `${sheet} ${row}`)),
  );
  return measuresOf(review.scorecard)
    .flatMap((measure) => {
      const assessment = review.assessments.get(measure.key);
      const isFlagged = isListed || rows.has(`${measure.at.sheet} ${measure.at.row}`);
      return assessment && isFlagged ? [{ measure, assessment, tone: HEALTH_TONES[assessment.health] }] : [];
    })
    .sort((one, other) => rank(one) - rank(other));
}

/** Off track before At risk before what is not known; among equals what is furthest behind. */
function rank({ tone, assessment: { progress, expected } }: FlaggedRow): number {
  const behind = progress === undefined || expected === undefined ? 0 : expected - progress;
  return TONES.indexOf(tone) - Math.min(Math.max(behind, -0.4), 0.4);
}

/** How many rows stand how. */
export function toneCounts(rows: readonly FlaggedRow[]): Readonly<Record<Tone, number>> {
  const count = (tone: Tone) => rows.filter((row) => row.tone === tone).length;
  return { bad: count("bad"), warning: count("warning"), unknown: count("unknown"), good: count("good") };
}

/** `columns R to U of KPIs and N to P of OKRs Q4`. */
export function writtenPlaces({ ours }: Pick<Review, "ours">): string {
  const list = flagsSheet({ ours });
  if (list) return FLAGS_WORDS.list(list.sheet);
  const bySheet = [...groupBy(flagColumns({ ours }), ({ sheet }) => sheet)];
  const places = bySheet.map(([sheet, columns]) => FLAGS_WORDS.columns(sheet, lettersOf(columns)));
  return `columns ${listed(places)}`;
}

function lettersOf(columns: readonly OwnColumn[]): string {
  const numbers = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? columnLetters(first) : `${columnLetters(first)} to ${columnLetters(last)}`;
}

/** The columns of ours that say something of a row, as the sheets have them. */
export function flagColumns({ ours }: Pick<Review, "ours">): readonly OwnColumn[] {
  return ours.columns.filter(({ name }) => name !== "direction");
}

/** The sheet that lists every measure with its flags, where they do not stand beside the tables. */
export function flagsSheet({ ours }: Pick<Review, "ours">): Grid | undefined {
  return ours.sheets.find(({ kind }) => kind === "flags")?.grid;
}
