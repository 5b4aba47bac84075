import { HEALTH, VERDICT } from "../../model/health";
import { REVIEW_DAYS } from "../../model/thresholds";
import { asOfDay, dayOf } from "./plain-days";
import { penOf, wordsOf, type Findings, type Pen, type PlainDialect } from "./plain-dialect";
import type { Expression } from "./plain-expression";
import { isWords } from "./plain-tests";
import type { KnownTexts } from "./plain-texts";
import { argumentsOf } from "./plain-values";

const ARGUMENTS = 6;
const NONE: Findings = { texts: [], values: [] };
const health = wordsOf(HEALTH);
const say = wordsOf(VERDICT);

/** What `OKR.LINK(…)` says, without our functions. A day that cannot be read makes it `No data`. */
export function plainLink(
  args: readonly Expression[],
  dialect: PlainDialect,
  texts: KnownTexts,
): string | undefined {
  const pen = penOf(dialect);
  const values = argumentsOf(args, ARGUMENTS, { pen, texts });
  if (!values) return undefined;
  const [keyResult = "", kpi = "", relation = "", changed = "", reviewed = "", day = ""] = values;
  const [ours, theirs] = [pen.define("keyResult", toneOf(keyResult)), pen.define("kpi", toneOf(kpi))];
  const word = `IF(${theirs}=1,${say.greenTrap},IF(${ours}=-1,${say.bothOffTrack},IF(${isGuard(relation)},${say.guardrailBreached},${say.reviewDue})))`;
  const verdict = pen.unless(
    [
      [`OR(${isLost(keyResult)},${isLost(kpi)})`, say.brokenLink],
      [`OR(${ours}=0,${theirs}=0)`, say.noData],
      [`AND(${ours}=1,${theirs}=1)`, say.aligned],
    ],
    changed === '""' ? word : afterReview(pen, { changed, reviewed, day, texts }, word),
  );
  return pen.finish(`IFERROR(${verdict},${say.noData})`);
}

/** 1 good, -1 bad, 0 neither. */
function toneOf(end: string): string {
  const is = (word: string) => `(TRIM(${end})=${word})`;
  const good = [health.achieved, health.onTrack].map(is).join("+");
  const bad = [health.atRisk, health.offTrack, health.missed].map(is).join("-");
  return `IFERROR(${good}-${bad},0)`;
}

/** An error, or the text that a lost reference leaves behind. */
function isLost(end: string): string {
  return `IFERROR(OR(LEFT(TRIM(${end}),1)="#",ISNUMBER(SEARCH("#REF!",${end}))),TRUE)`;
}

function isGuard(relation: string): string {
  return `IFERROR(TRIM(${relation})="guards",FALSE)`;
}

interface Days {
  readonly changed: string;
  readonly reviewed: string;
  readonly day: string;
  readonly texts: KnownTexts;
}

/** A review since the KPI changed settles it; without one, it is overdue after a week. */
function afterReview(
  pen: Pen,
  { changed: typed, reviewed: reviewedAt, day, texts }: Days,
  word: string,
): string {
  const changed = dayOf(pen, "changed", { typed, known: texts.updated });
  const reviewed = dayOf(pen, "reviewed", { typed: reviewedAt, known: NONE });
  const asOf = asOfDay(pen, day);
  const isOverdue = `AND(${asOf}>0,${asOf}-${changed.day}>${REVIEW_DAYS})`;
  const settled = `IF(AND(${reviewed.day}>0,${reviewed.day}>=${changed.day}),${say.reviewed},IF(${isOverdue},${say.reviewOverdue},${word}))`;
  const doubts = `OR(${changed.fault},${reviewed.fault},${isWords(day)})`;
  return `IF(${doubts},${say.noData},IF(${changed.day}>0,${settled},${word}))`;
}
