import { rhythmWords } from "../../model/rhythm";
import { HEALTH, STALENESS } from "../../model/health";
import { spellDay } from "../../model/period";
import type { LinkCase } from "../../model/cases";
import type { RowCase } from "../../model/row-case";
import { withArticle } from "../../model/terms";
import { midSentence } from "../../model/said-here";
import { reasonOf } from "../words";
import { standOf } from "./stands";

/** A longer clause would wrap; it says less instead, and the whole reason stands behind the line. */
const LONGEST = 40;

export interface ClauseSources {
  readonly row: RowCase;
  /** The link that the reason speaks of. */
  readonly link?: LinkCase | undefined;
  /** Whether a KPI measures the row, or the workbook has none that could. */
  readonly isBacked: boolean;
  readonly asOf: number;
  /** What the company calls a KPI, in the middle of a sentence. */
  readonly kpi: string;
}

type Clause = (sources: ClauseSources) => string;

/** Why, behind the row's word, by the rule that speaks first. Each begins with what parts it from the word. */
const CLAUSES: Readonly<Record<string, Clause>> = {
  missed: ({ row }) =>
    firstThatFits(`ended at ${row.shown.actual}, ${goalWords(row)} was wanted`, "its time is over"),
  "off-track": (sources) => behindWords(sources),
  "at-risk": (sources) => behindWords(sources),
  stale: (sources) => ageWords(sources),
  "no-data": ({ row }) => (row.evidence.lastUpdate === undefined ? "never updated" : "no value"),
  "never-updated": () => "no day beside its number",
  [STALENESS.due]: (sources) => dueWords(sources),
  [STALENESS.overdue]: (sources) => dueWords(sources),
  "no-target": () => "nothing to judge it by",
  "no-dates": ({ row }) => `no ${row.lacks.length > 0 ? row.lacks.join(" and ") : "start and end"} date`,
  "check-inputs": ({ row }) => inputsWords(row),
  "not-moved": ({ row }) =>
    firstThatFits(`at ${row.shown.actual} for ${row.unmoved?.days ?? 0} days`, "it does not move"),
  "heading-red": ({ row }) =>
    firstThatFits(
      `heading for ${row.forecast?.shown ?? ""}, ${row.shown.target} wanted`,
      "heading out of its band",
    ),
  "confidence-low": () => "its owner doubts it",
  "opinion-differs": ({ row }) =>
    firstThatFits(`the sheet says “${row.measure.status?.text ?? ""}”`, "the sheet says otherwise"),
  "scale-mismatch": ({ row }) =>
    firstThatFits(
      row
        .numbers()
        .slice(0, 2)
        .map(({ shown }) => shown)
        .join(" beside "),
      "a hundred times too large or small",
    ),
  "typed-constant": () => "typed where others are calculated",
  "duplicate-metric": () => "another value stands elsewhere",
  "no-owner": () => "nobody owns it",
  "owner-is-team": () => "a team owns it, no one",
  "updated-behind-log": () => "its day is behind the log",
  "deadline-in-text": ({ row }) =>
    firstThatFits(`its text says ${row.deadline?.words ?? ""}`, "its text names another day"),
  "broken-link": () => "its link is broken",
};

/** `: 45 points behind, slipping`; what speaks of a link says how both ends stand: `, yet its KPI is on track`. */
export function clauseOf(rule: string, sources: ClauseSources): string {
  if (sources.link) return `, ${ofBothEnds(sources.link, sources.kpi)}`;
  if (rule === "key-result-without-kpi") {
    const isGood = standOf(sources.row.assessment.health) === "on plan";
    return `, ${isGood ? "but" : "and"} without ${withArticle(sources.kpi)}`;
  }
  const clause = CLAUSES[rule]?.(sources) ?? "";
  return clause === "" ? "" : `: ${clause}`;
}

/** `yet its KPI is on track`, `and so is its KPI`, `but what guards it is off track`. */
function ofBothEnds({ rows, pair }: LinkCase, term: string): string {
  const [own, other] = [rows.keyResult.assessment.health, rows.kpi.assessment.health];
  const kpi = pair.link.relation === "guards" ? "what guards it" : `its ${term}`;
  const isGood = standOf(own) === "on plan";
  if (own === other) return `and so is ${kpi}`;
  if (isGood) return `but ${kpi} is ${midSentence(rows.kpi.word)}`;
  return standOf(other) === "on plan"
    ? `yet ${kpi} is ${midSentence(rows.kpi.word)}`
    : `and ${kpi} is ${midSentence(rows.kpi.word)}`;
}

const COMPARATORS: readonly (readonly [RegExp, string])[] = [
  [/^(?:<=|≤)\s*/, "at most "],
  [/^(?:>=|≥)\s*/, "at least "],
  [/^<\s*/, "under "],
  [/^>\s*/, "over "],
];

/** What is wanted, in words: `<= 2%` → `at most 2%`. */
export function goalWords({ shown: { target } }: RowCase): string {
  const known = COMPARATORS.find(([sign]) => sign.test(target));
  return known ? target.replace(...known) : target;
}

/** A day to come, or what cannot be read, as far as there is room for it. */
function inputsWords(row: RowCase): string {
  const { staleness, measure } = row;
  const { updated } = measure.inputs;
  if (staleness === STALENESS.checkDate)
    return typeof updated === "number"
      ? `${spellDay(updated)} is still to come`
      : "updated on a day still to come";
  if (row.asksForSide) return "is more better, or less?";
  const reason = reasonOf(row);
  const [head = reason] = reason.split(/[;:]/);
  return firstThatFits(midSentence(reason), midSentence(head), "its numbers cannot be read together");
}

function behindWords({ row, isBacked, kpi }: ClauseSources): string {
  const { expected, progress } = row.assessment;
  const unseen = row.measure.kind === "key result" && !isBacked ? `, no ${kpi}` : "";
  if (row.goal?.kind === "reach" && expected !== undefined && progress !== undefined) {
    const points = Math.round(expected * 100) - Math.round(progress * 100);
    const behind = `${points} ${points === 1 ? "point" : "points"} behind`;
    return firstThatFits(`${behind}${isSlipping(row) ? ", slipping" : ""}${unseen}`, behind);
  }
  const missed = `${row.shown.actual}, ${goalWords(row)} wanted`;
  return firstThatFits(`${missed}${unseen}`, missed, "misses its target");
}

/** Its last move went the wrong way. */
function isSlipping({ evidence, progressAt }: RowCase): boolean {
  const [before, now] = evidence.series.slice(-2).map(({ value }) => progressAt(value));
  return before !== undefined && now !== undefined && now < before;
}

function ageWords({ row, asOf }: ClauseSources): string {
  const { lastUpdate } = row.evidence;
  if (lastUpdate === undefined) return "nobody knows how old";
  const guessed = row.evidence.updates.at(-1)?.guessed;
  if (guessed)
    return firstThatFits(
      `${guessed.heading} names no year, read as ${guessed.year}`,
      `names no year, read as ${guessed.year}`,
    );
  const age = Math.floor(asOf) - Math.floor(lastUpdate);
  if (row.cadenceDays === "irregular") return `last updated ${spellDay(lastUpdate)}`;
  const rhythm = rhythmWords(row.cadenceDays);
  const due = rhythm.startsWith("every") ? `every ${row.cadenceDays}` : rhythm;
  return `${age} ${age === 1 ? "day" : "days"} old, due ${due}`;
}

function dueWords({ row }: ClauseSources): string {
  const { lastUpdate } = row.evidence;
  const rhythm = rhythmWords(row.cadenceDays);
  return lastUpdate === undefined
    ? rhythm
    : firstThatFits(`${rhythm}, last on ${spellDay(lastUpdate)}`, `last on ${spellDay(lastUpdate)}`);
}

/** The first that is short enough, else the last. */
export function firstThatFits(...clauses: readonly string[]): string {
  return clauses.find((clause) => clause.length <= LONGEST - 2) ?? clauses.at(-1) ?? "";
}

/** The word that a line begins with: of a number that is merely due its staleness, else its health. */
export function wordOf(rule: string, { assessment, staleness }: RowCase): string {
  if (rule === "check-inputs" && staleness === STALENESS.checkDate) return staleness;
  if (rule === "never-updated") return STALENESS.never;
  if (rule === STALENESS.due || rule === STALENESS.overdue) return rule;
  return rule === "stale" ? HEALTH.stale : assessment.health;
}
