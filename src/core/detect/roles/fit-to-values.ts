import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { ColumnShape } from "./column-shape";

/** How well values suit a meaning: 1 is neutral, above 1 they confirm it, near 0 they exclude it. */
type Fit = (shape: ColumnShape) => number;

const CONFIRMED = 1.15;
const FITTING = 1;
const ODD = 0.5;
/** `At least one award a year`, `tonnes per million of revenue`: only a plain heading makes it a target, or a unit. */
const PROSE = 0.45;
const CONTRARY = 0.2;
const EXCLUDED = 0.1;

/** A column that is at least half of one kind is of that kind. */
const MOSTLY = 0.5;

const name: Fit = ({ texts, numbers, dates, codes, sentences }) =>
  codes > 0.7 && sentences < 0.2
    ? CONTRARY
    : dates > MOSTLY || numbers > MOSTLY
      ? EXCLUDED
      : texts > MOSTLY
        ? FITTING
        : ODD;

const number: Fit = ({ numbers, dates, sentences, texts, codes }) => {
  if (dates > MOSTLY) return CONTRARY;
  // `KR 1`, `KR 2` below `Objective`.
  if (codes > 0.7 && texts > 0.7) return EXCLUDED;
  if (numbers >= 0.3) return FITTING;
  if (sentences > MOSTLY) return CONTRARY;
  return texts > MOSTLY ? ODD : FITTING;
};

/** A third of numbers, and hardly a day: `0`, `3.4` and `No` are where something starts, not when. */
const date: Fit = ({ dates, days, periods, numbers, gaps, sentences }) =>
  dates > 0.3 || periods > MOSTLY
    ? CONFIRMED
    : days > 0.8
      ? FITTING
      : sentences > MOSTLY || numbers - gaps > 0.3
        ? CONTRARY
        : 0.8;

const words: Fit = ({ numbers, gaps, dates }) =>
  numbers - gaps > MOSTLY || dates > MOSTLY ? CONTRARY : FITTING;

const FITS: Partial<Record<HeadingMeaning, Fit>> = {
  measure: name,
  objective: name,
  keyResult: name,
  target: (shape) => (shape.sentences > MOSTLY ? PROSE : number(shape)),
  actual: number,
  baseline: number,
  progress: number,
  weight: number,
  confidence: ({ numbers, statuses, texts }) =>
    numbers > 0.3 || statuses > 0.3 || texts > 0.3 ? FITTING : ODD,
  due: date,
  start: date,
  updated: date,
  status: ({ statuses, sentences, numbers }) =>
    statuses >= 0.3 ? CONFIRMED : sentences > MOSTLY || numbers > 0.8 ? ODD : FITTING,
  owner: ({ numbers, gaps, dates, sentences, names }) =>
    numbers - gaps > MOSTLY || dates > MOSTLY
      ? EXCLUDED
      : sentences > 0.6
        ? ODD
        : names > MOSTLY
          ? CONFIRMED
          : FITTING,
  unit: ({ units, sentences, dates, numbers }) =>
    units >= 0.4 ? CONFIRMED : dates > MOSTLY || numbers > 0.8 ? CONTRARY : sentences > MOSTLY ? PROSE : 0.9,
  cadence: ({ cadences, numbers, dates, periods, names }) =>
    cadences >= 0.3
      ? CONFIRMED
      : numbers > MOSTLY || dates > MOSTLY || periods > MOSTLY || names > MOSTLY
        ? CONTRARY
        : 0.9,
  period: ({ dates, periods, sentences, names }) =>
    dates > 0.3 || periods > 0.3 ? CONFIRMED : sentences > MOSTLY || names > MOSTLY ? CONTRARY : 0.9,
  // Numbers that come again tell no rows apart.
  id: ({ codes, sentences, texts, distinct }) =>
    codes >= MOSTLY && (texts > MOSTLY || distinct > MOSTLY) ? CONFIRMED : sentences > 0.3 ? CONTRARY : 0.9,
  department: words,
  // Codes, numbers that count, or the other objective in full.
  parent: ({ dates }) => (dates > MOSTLY ? CONTRARY : FITTING),
  // Some write 1 for "higher is better" and 0 for lower.
  direction: ({ numbers, dates, distinct, flags, sentences }) =>
    dates > MOSTLY || sentences > MOSTLY || (numbers > MOSTLY && distinct > 0.4 && flags <= MOSTLY)
      ? CONTRARY
      : FITTING,
  comments: ({ numbers }) => (numbers > 0.8 ? CONTRARY : FITTING),
};

/** Ties between a role and a heading that is no role go to the role. */
const OTHER_MEANINGS = 0.95;

/** How well the values of a column suit what its heading may mean. An empty column suits everything: a template. */
export function fitToValues(meaning: HeadingMeaning, shape: ColumnShape): number {
  const fit = FITS[meaning];
  if (!fit) return OTHER_MEANINGS;
  return shape.filled === 0 ? FITTING : fit(shape);
}
