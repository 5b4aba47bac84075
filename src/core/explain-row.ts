import { readHealthInputs } from "./answer/evaluate-health";
import { health, healthIfFresh, type HealthInputs } from "./assess/health";
import { styleOf } from "./assess/number-style";
import { spellShown, type NumberStyle } from "./assess/spell";
import { dayTurns, type DayTurn } from "./explain/day-turns";
import { numberTurns, type NumberTurn } from "./explain/number-turns";
import { ageOf, panelSentence, withoutBesides } from "./explain/panel-sentence";
import { readInputs, type ReadInput } from "./explain/read-inputs";
import { rowAt, type Selected } from "./explain/row-at";
import { roundStep, type ShownDecimals } from "./explain/round-step";
import { scaleOf, type Scale } from "./explain/scale";
import { decimalsShown } from "./text/show-number";
import { healthQuestion } from "./health-question";
import type { LinkedPair } from "./model/assessment";
import type { SeenValue } from "./model/evidence";
import type { Health } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { Period } from "./model/period";
import type { Review } from "./model/review";
import { explainedHere } from "./model/said-here";

/** A number that would change the word, spelled as its cell would show it: `1.75% or less`. */
export interface SpelledTurn extends NumberTurn {
  readonly spelled: string;
}

/** The values of a row over time, and the plan that they are held against. */
export interface Course {
  readonly values: readonly SeenValue[];
  /** From the start to the target of a movement; a level is the same throughout; absent without dates or target. */
  readonly plan?: { readonly period: Period; readonly from: number; readonly to: number };
}

/** Everything that can be said of one row: why it has its word, and what would give it another. */
export interface RowExplanation {
  readonly measure: Kpi | KeyResult;
  readonly word: Health;
  readonly sentence: string;
  /** The word that an old number would have, were it of today. */
  readonly ifFresh?: Health;
  /** How old such a number is: the first part of the sentence. */
  readonly age?: string;
  readonly numberTurns: readonly SpelledTurn[];
  readonly dayTurns: readonly DayTurn[];
  readonly scale?: Scale & {
    readonly spelled: Readonly<Record<"baseline" | "target" | "now" | "plan", string>>;
  };
  readonly inputs: readonly ReadInput[];
  readonly course: Course;
  /** The links in which it stands, from either end. */
  readonly links: readonly LinkedPair[];
}

/** Explains one row of a review as of its day. What cannot be read is only explained by its reason. */
function explainRow(review: Review, measure: Kpi | KeyResult): RowExplanation {
  const { settings, asOf, assessments } = review;
  const assessment = assessments.get(measure.key);
  const question = healthQuestion(measure, settings, asOf);
  const read = readHealthInputs(question);
  const plain = {
    measure,
    links: review.links.filter(
      (pair) => pair.keyResult?.key === measure.key || pair.kpi?.key === measure.key,
    ),
    sentence: explainedHere(settings.words, withoutBesides(assessment?.explain() ?? "")),
  };
  const values = review.evidence.get(measure.key)?.series ?? [];
  if (read.kind !== "value")
    return {
      ...plain,
      word: assessment?.health ?? "Check inputs",
      numberTurns: [],
      dayTurns: [],
      inputs: [],
      course: { values },
    };
  const inputs = withStyle(read.value, question.style ?? styleOf(measure.looks?.actual?.numberFormat));
  return { ...plain, ...explained(review, measure, inputs), course: courseOf(values, inputs) };
}

function explained(review: Review, measure: Kpi | KeyResult, inputs: HealthInputs) {
  const { settings, ours } = review;
  const scale = scaleOf(inputs);
  const [word, fresh] = [health(inputs), healthIfFresh(inputs)];
  const age = ageOf(inputs);
  const step = stepOf(inputs, shownDecimals(measure, inputs));
  return {
    word,
    sentence: explainedHere(settings.words, panelSentence(inputs)),
    ...(fresh !== word && { ifFresh: fresh }),
    ...(age !== undefined && { age }),
    numberTurns: numberTurns(inputs, step).map((turn) => ({
      ...turn,
      spelled: spellTurn(turn, inputs),
    })),
    dayTurns: dayTurns(inputs),
    ...(scale && { scale: { ...scale, spelled: spellScale(scale, inputs, step) } }),
    inputs: readInputs({ measure, inputs, settings, places: ours.names.places }),
  };
}

/** For sentences alone, as `OKR.EXPLAIN` does it. */
function withStyle(inputs: HealthInputs, style: NumberStyle | undefined): HealthInputs {
  return style && inputs.goal ? { ...inputs, goal: { ...inputs.goal, style } } : inputs;
}

function stepOf({ goal, actual }: HealthInputs, shown: ShownDecimals | undefined): number {
  if (!goal) return 1;
  const ends =
    goal.kind === "reach"
      ? [goal.baseline, goal.target]
      : goal.kind === "band"
        ? [goal.lower, goal.upper]
        : [goal.target];
  return roundStep(goal, [...ends, ...(actual === undefined ? [] : [actual])], shown);
}

/** As the cell of the actual shows it; a number that was read in another scale is told by its own digits. */
function shownDecimals({ looks }: Kpi | KeyResult, { goal }: HealthInputs): ShownDecimals | undefined {
  const format = looks?.actual?.numberFormat ?? looks?.target?.numberFormat;
  const decimals = decimalsShown(format);
  if (decimals === undefined || goal?.style === undefined) return undefined;
  return { decimals, isPercent: goal.style.isPercent };
}

function spellTurn({ side, value, upper }: NumberTurn, { goal }: HealthInputs): string {
  const shown = goal ?? {};
  if (side === "within")
    return `between ${spellShown(value, shown)} and ${spellShown(upper ?? value, shown)}`;
  return `${spellShown(value, shown)} ${side}`;
}

function spellScale({ baseline, target, now, plan }: Scale, inputs: HealthInputs, step: number) {
  const shown = inputs.goal ?? {};
  const round = (value: number) => Number((Math.round(value / step) * step).toPrecision(12));
  return {
    baseline: spellShown(baseline, shown),
    target: spellShown(target, shown),
    now: spellShown(now.value, shown),
    plan: plan ? spellShown(round(plan.value), shown) : "",
  };
}

function courseOf(values: readonly SeenValue[], { goal, start, due, actual }: HealthInputs): Course {
  const [first, last] = [values[0]?.day, values.at(-1)?.day];
  if (!goal || (goal.kind === "band" && actual === undefined)) return { values };
  if (goal.kind === "reach")
    return start === undefined || due === undefined
      ? { values }
      : { values, plan: { period: { start, end: due }, from: goal.baseline, to: goal.target } };
  if (first === undefined || last === undefined) return { values };
  const level = goal.kind === "hold" ? goal.target : nearerEdge(goal, actual ?? goal.lower);
  return { values, plan: { period: { start: first, end: last }, from: level, to: level } };
}

function nearerEdge(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  actual: number,
): number {
  return Math.abs(actual - lower) <= Math.abs(actual - upper) ? lower : upper;
}

/** What the selected cells speak of, explained; undefined where no row of a table is there. */
export function explainAt(review: Review, selected: Selected): RowExplanation | undefined {
  const measure = rowAt(review, selected);
  return measure && explainRow(review, measure);
}
