import { ALL, LESS_IS_BETTER, UNSETTLED_DIRECTION, type StatedDirection } from "../model/quantity";
import { wordIfKnown } from "./never-hidden";

/** How formulas refer to what a row is called and to its numbers. */
export interface RowWords {
  readonly name: string;
  /** Absent where no column has one; so is the baseline. */
  readonly target?: string;
  readonly baseline?: string | undefined;
  /** The target's cell shows a percent sign, which no formula sees. */
  readonly isPercent: boolean;
  /** Something speaks against the side that the name is taken to have: the row's own status, or the name itself. */
  readonly isDoubted: boolean;
}

/**
 * Which way a KPI is to go, by its name: less churn is better, a headcount stays between two numbers, unless its target
 * says otherwise (`>= 95 %`, costs kept as negatives). Blank where the name says nothing:
 * `IF(OKR.DIRECTION($A5)="at least",IF($C5&""="0",…,""),OKR.DIRECTION($A5,$C5))`. Beside a baseline, numbers that move say it themselves,
 * and a cost that is to rise is a question; so is any name that is doubted, unless it is to stay between two numbers.
 */
export function kpiDirection(words: RowWords): string {
  const known = knownDirection(words, words.name);
  const byName = `OKR.DIRECTION(${words.name})`;
  const risen = `IF(${byName}="at most","${UNSETTLED_DIRECTION}","")`;
  const settled = `IF(${known}="increase",${risen},IF(${known}="decrease","",${known}))`;
  const told = words.baseline === undefined ? known : settled;
  if (words.isDoubted) return `IF(${byName}="between",${told},"${UNSETTLED_DIRECTION}")`;
  return `IF(${byName}="at least",${unlessNothing(words)},${told})`;
}

/** Which way a row is to go, or to keep to its limit, whatever it is called: `IF(OKR.NUMBER(1),"at most")`. */
export function toldDirection(way: StatedDirection): string {
  return wordIfKnown(way);
}

/** All of something is at least that, and a share below nothing is a change: `OKR.DIRECTION($A5,$C5,$D5)`. */
function knownDirection({ target, baseline, isPercent }: RowWords, name: string): string {
  const asked =
    isPercent && target !== undefined
      ? `IF(ISNUMBER(${target}),IF(${target}=1,"${ALL}",ABS(${target})),${target})`
      : target;
  const given = [name, asked ?? (baseline === undefined ? undefined : '""'), baseline];
  return `OKR.DIRECTION(${given.filter((part) => part !== undefined).join(",")})`;
}

/** What a key result's row refers to. */
export interface KeyResultWords extends RowWords {
  /** Some row of the table states two numbers to stay between. */
  readonly hasBands: boolean;
}

/**
 * Which way a key result is to go, by its words: a side or a band as stated; of a movement nothing where a baseline tells
 * it, else a decrease is a ceiling. A level of which neither side is said to be the good one is a question unless a baseline tells
 * it, and so is what only names a metric:
 * `IF(IFERROR(OKR.STATEMENT($B5,"direction"),"")="",…,IF(OKR.STATEMENT($B5,"direction")="decrease","at most",…))`.
 */
export function keyResultDirection(words: KeyResultWords): string {
  const { name, baseline, hasBands } = words;
  const part = (wanted: string) => `OKR.STATEMENT(${name},"${wanted}")`;
  const isUnsaid = (wanted: string) => `IFERROR(${part(wanted)},"")=""`;
  const said = part("direction");
  const less = `IF(${isUnsaid("target")},${knownDirection({ ...words, baseline: undefined }, `"${LESS_IS_BETTER}"`)},"at most")`;
  const upwards = `IF(${said}="decrease",${less},${said})`;
  const isTold = `AND(OR(${said}="increase",${said}="decrease"),${baseline ?? ""}<>"")`;
  const stated = baseline === undefined ? upwards : `IF(${isTold},"",${upwards})`;
  const question = `"${UNSETTLED_DIRECTION}"`;
  const untold = baseline === undefined ? question : `IF(${baseline}="",${question},"")`;
  const unsettled = `IF(${isUnsaid("target")},${topicDirection(words)},${untold})`;
  const direction = `IF(${isUnsaid("direction")},${unsettled},${stated})`;
  return hasBands ? `IF(${isUnsaid("upper")},${direction},"between")` : direction;
}

/** What only names a metric of which less is better may be work on it as well: a question, unless the target tells. */
function topicDirection(words: RowWords): string {
  if (words.isDoubted) return `"${UNSETTLED_DIRECTION}"`;
  if (words.target === undefined) return wordIfKnown("");
  const isTold = `${knownDirection(words, words.name)}=${knownDirection(words, '""')}`;
  return `IF(${isTold},${unlessNothing(words)},"${UNSETTLED_DIRECTION}")`;
}

/** Blank, but a question for a bare target of 0, which everything would reach: `IF($C5&""="0",…,"")`. */
function unlessNothing({ target, baseline }: RowWords): string {
  if (target === undefined) return `""`;
  const isNothing = `${target}&""="0"`;
  const isAsked = baseline === undefined ? isNothing : `AND(${isNothing},${baseline}="")`;
  return `IF(${isAsked},"${UNSETTLED_DIRECTION}","")`;
}
