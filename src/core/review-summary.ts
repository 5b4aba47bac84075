import { lifecycleOf } from "./evidence/lifecycle";
import { movementOf, type Movement } from "./evidence/moved";
import type { Cases, Lifecycle } from "./model/cases";
import type { FindingLine } from "./model/finding";
import type { DateSerial } from "./model/period";
import type { Review } from "./model/review";
import { answerFirst, type AnswerFirst } from "./review/answer-first";
import { foldLines } from "./review/fold-lines";

/** What is told of a whole review: the sentence, the lines, the figures, what moved, and what could come next. */
export interface ReviewSummary extends AnswerFirst {
  readonly lines: readonly FindingLine[];
  readonly moved: readonly Movement[];
  readonly lifecycle: readonly Lifecycle[];
}

/** Sums a review up; nothing in it depends on anything but the workbook and the as-of day. */
export function reviewSummary(review: Review): ReviewSummary {
  const { cases } = review;
  const lines = foldLines(review.findings, review.settings.linesMost);
  const { asOf, settings, rows, measured, keptSince } = cases;
  const reviewed = lastReviews(cases);
  return {
    ...answerFirst(cases, review.findings, lines),
    lines,
    moved: rows.flatMap((row) => movementOf(row, reviewed.get(row.measure.key)) ?? []),
    lifecycle: lifecycleOf({
      asOf,
      settings,
      rows,
      measured,
      keptSince,
      hasTables: review.tables.length > 0,
    }),
  };
}

/** The last review of each row: of one of its links, or by a log line. */
function lastReviews({ rows, links, asOf }: Cases): ReadonlyMap<string, DateSerial> {
  const last = new Map<string, DateSerial>();
  const note = (key: string, day: DateSerial | undefined) => {
    if (day !== undefined && day <= asOf) last.set(key, Math.max(day, last.get(key) ?? day));
  };
  for (const { measure, evidence } of rows) note(measure.key, evidence.reviews.at(-1));
  for (const { keyResult, kpi, pair } of links)
    for (const key of [keyResult.key, kpi.key]) note(key, pair.link.reviewed);
  return last;
}
