import { placedRows } from "./focus-areas";
import { checkInsOf } from "./check-in-desk";
import { rowsOf } from "./check-in/check-in-rows";
import { comparedOf } from "./evidence/compared";
import { quarterOfYear } from "./evidence/quarters";
import { spellDay } from "./model/period";
import { AS_OF, REPORT_HEADINGS, type ReportRow } from "./model/report";
import type { Review } from "./model/review";
import { headingTerms } from "./model/terms";
import type { NewContent } from "./model/write-plan";
import { agreedPart, decisionsPart, programmePart, rhythmPart } from "./report/programme";
import { keepersPart } from "./report/keepers";
import { chartsPart } from "./report/charts";
import { cascadePart } from "./report/cascade";
import { departmentsPart } from "./report/departments";
import { movedPart } from "./report/moved";
import { needsPart } from "./report/needs";
import { kpisPart, sideBySidePart } from "./report/side-by-side";
import { questionsPart } from "./report/questions";
import { allRowLines } from "./review/today/lines";
import { questionGroups } from "./review/today/questions";
import { objectivesPart, standingPart } from "./report/standing";
import { reviewSummary } from "./review-summary";
import { reviewToday } from "./review-today";

/** The report of a review, from the top: values alone. `agreed` is what the user wrote into the one before. */
export function reviewReport(
  review: Review,
  agreed: readonly (readonly NewContent[])[],
): readonly ReportRow[] {
  const { cases, asOf, settings, log } = review;
  const today = reviewToday(review);
  const rows = checkInsOf(review);
  const moved = reviewSummary(review).moved.map(({ row, from, to, change }) => ({
    row,
    from: from.value,
    to: to.value,
    change,
  }));
  const since = today.since === undefined ? "" : spellDay(today.since).replace(/ \d{4}$/, "");
  const { words } = settings;
  const names = headingTerms(settings);
  return [
    { style: "mark", cells: REPORT_HEADINGS },
    { style: "title", cells: [titleOf(review), ...BLANKS, `${AS_OF}${spellDay(asOf)}`] },
    {
      style: "quiet",
      cells: [[workbookName(review), today.period].filter((words) => words !== undefined).join(". ")],
    },
    { style: "sentence", cells: [today.sentence] },
    ...standingPart(today, names, words),
    ...objectivesPart(today, { title: names.objectives, words }, since),
    ...cascadePart(today, { title: `${names.objectives} from the top down`, words }),
    ...needsPart(today),
    ...sideBySidePart(cases, names),
    ...kpisPart(cases.rows, names.kpis, comparedOf),
    ...movedPart(moved),
    ...departmentsPart(placedRows(review)),
    ...keepersPart(cases.owners, (name) => rowsOf(rows, [name]), asOf),
    ...questionsPart(questionGroups(allRowLines(review), today.lines, reviewSummary(review).moved)),
    ...programmePart(today.programme),
    ...rhythmPart(cases.activityDays, asOf),
    ...decisionsPart(log, asOf),
    ...agreedPart(agreed),
    ...chartsPart({ ...cases, objectives: today.objectives }, names.objectives, asOf),
  ];
}

const BLANKS = [undefined, undefined, undefined, undefined, undefined] as const;

/** `Objectives and KPIs, Q4 2026` */
function titleOf({ settings, asOf }: Review): string {
  const { objectives, kpis } = headingTerms(settings);
  return `${objectives} and ${kpis}, ${quarterOfYear(asOf, settings.yearStart)}`;
}

/** The file's name without its ending. */
export function workbookName({ workbook: { fileName } }: Pick<Review, "workbook">): string {
  return fileName.replace(/\.[a-z]{3,4}$/i, "");
}
