import { HEALTH, VERDICT } from "../../model/health";
import { REVIEW_DAYS } from "../../model/thresholds";
import { asOfDay, dayOf } from "./plain-days";
import { penOf, wordsOf, type Findings, type Pen, type PlainDialect } from "./plain-dialect";
import type { Expression } from "./plain-expression";
import { isWords } from "./plain-tests";
import type { KnownTexts } from "./plain-texts";
import { argumentsOf } from "./plain-values";

/** As `core/assess/link-verdict.ts`; a law compares the words of both. */
const ARGUMENTS = 8;
const NONE: Findings = { texts: [], values: [] };
const health = wordsOf(HEALTH);
const say = wordsOf(VERDICT);

/** What `OKR.LINK(…)` says, without our functions. A day or a rhythm that cannot be read makes it `No data`. */
export function plainLink(
  args: readonly Expression[],
  dialect: PlainDialect,
  texts: KnownTexts,
): string | undefined {
  const pen = penOf(dialect);
  const values = argumentsOf(args, ARGUMENTS, { pen, texts });
  if (!values) return undefined;
  const [keyResult = "", kpi = "", relation = "", ...days] = values;
  const [ours, theirs] = [pen.define("keyResult", toneOf(keyResult)), pen.define("kpi", toneOf(kpi))];
  const clock = clockOf(pen, days);
  const due = `IF(${clock.isOverdue},${say.reviewOverdue},${say.reviewDue})`;
  const bad = `IF(${ours}=-1,${say.bothOffTrack},IF(${isGuard(relation)},${say.guardrailBreached},${due}))`;
  const word = `IF(${theirs}=1,${say.greenTrap},${bad})`;
  const verdict = pen.unless(
    [
      [`OR(${isLost(keyResult)},${isLost(kpi)})`, say.brokenLink],
      [`OR(${ours}=0,${theirs}=0)`, say.noData],
      [`AND(${theirs}=1,OR(${ours}=1,${isGuard(relation)}))`, say.aligned],
    ],
    `IF(${clock.isDoubtful},${say.noData},IF(${clock.isReviewed},${say.reviewed},${word}))`,
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

/** Conditions, as the formula refers to them. */
interface PlainClock {
  readonly isDoubtful: string;
  readonly isReviewed: string;
  readonly isOverdue: string;
}

/** The days of a link: a review settles the deviation until the next one is due. */
function clockOf(pen: Pen, days: readonly string[]): PlainClock {
  const [outAt = "", reviewedAt = "", day = "", within = "", again = ""] = days;
  const asOf = asOfDay(pen, day);
  const outSince = pen.define("outSince", `IF(INT(N(${outAt}))>${asOf},0,INT(N(${outAt})))`);
  const reviewed = dayOf(pen, "reviewed", { typed: reviewedAt, known: NONE });
  const isSettling = `AND(${reviewed.day}>0,${reviewed.day}<=${asOf},${reviewed.day}>=${outSince})`;
  const next = pen.define("next", `IF(${isSettling},${nextReview(pen, reviewed.day, again)},0)`);
  const opened = `IF(${next}>0,${next},${outSince})`;
  return {
    isDoubtful: `OR(${reviewed.fault},${isWords(day)},ISTEXT(${next}))`,
    isReviewed: `${asOf}<${next}`,
    isOverdue: `AND(${outSince}>0,${asOf}-${opened}>${withinDays(within)})`,
  };
}

function withinDays(typed: string): string {
  return typed === '""' ? String(REVIEW_DAYS) : `IF(ISNUMBER(${typed}),ABS(${typed}),${REVIEW_DAYS})`;
}

/** Words that count in days, and words that count in months. */
const IN_DAYS: Findings = { texts: ["daily", "weekly", "biweekly"], values: [1, 7, 14] };
const IN_MONTHS: Findings = { texts: ["monthly", "quarterly", "yearly"], values: [1, 3, 12] };

/** The day of the next review; `?` for a word that the formula does not know. */
function nextReview(pen: Pen, reviewed: string, again: string): string {
  const monthly = `EDATE(${reviewed},1)`;
  if (again === '""') return monthly;
  const word = `LOWER(TRIM(${again}))`;
  const months = pen.define("months", `IF(${word}="",1,${pen.find(word, IN_MONTHS, "0")})`);
  const days = pen.define("days", `IF(ISNUMBER(${again}),${again},${pen.find(word, IN_DAYS, "0")})`);
  return `IF(${days}>0,${reviewed}+${days},IF(${months}>0,EDATE(${reviewed},${months}),"?"))`;
}
