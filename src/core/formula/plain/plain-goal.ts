import { UNSETTLED_DIRECTION } from "../../model/quantity";
import type { NumberInput } from "../../model/scale";
import type { Findings, Pen } from "./plain-dialect";
import { shareDoubts, type NumberPart, type PlainScales } from "./plain-scales";
import { isWords, rounding } from "./plain-tests";
import type { KnownTargets, KnownTexts } from "./plain-texts";

/** What is wanted and what is there, as the formula refers to it. */
export interface PlainGoal {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  /** A direction word, or blank. */
  readonly direction: string;
  /** The upper end, where a target is a band; absent where none of the table is. */
  readonly upper?: string;
  /** 1 at least, -1 at most, by the target's own comparator; absent where no target of the table has one. */
  readonly bound?: string;
  /** 1 where meeting the target exactly does not count; absent where that never is so. */
  readonly strict?: string;
  /** Whether it is a movement from a baseline; else it is a level or a band to keep. */
  readonly isReach: string;
  /** What cannot be read, and words and numbers that contradict each other. */
  readonly faults: readonly string[];
}

/** The four inputs as typed. */
type Typed = Readonly<Record<"actual" | "target" | "baseline" | "direction", string>>;

/** As `core/assess/choose-goal.ts`: the target's comparator, then a direction that was said, then the numbers. */
export function plainGoal(
  pen: Pen,
  typed: Typed,
  { texts, scales }: { readonly texts: KnownTexts; readonly scales: PlainScales | undefined },
): PlainGoal {
  const number = (name: NumberInput) =>
    numberOf(pen, name, { typed: typed[name], known: texts[name], full: scales?.[name] });
  const [actual, target, baseline] = [number("actual"), number("target"), number("baseline")];
  const direction =
    typed.direction === UNSAID
      ? UNSAID
      : pen.define("direction", pen.find(typed.direction, texts.direction, typed.direction));
  const known = {
    actual: actual.value,
    target: target.value,
    baseline: baseline.value,
    direction,
    ...extrasOf(pen, target.typed, texts.target),
  };
  const doubts = doubtsOf({ actual, target, baseline }, texts.areShares);
  const unread = [known.actual, known.target, known.baseline].map(isWords);
  const asked = `OR(${actual.typed}<>${target.typed},${scales ? "TRUE" : `LEN(${baseline.typed})>0`})`;
  return {
    ...known,
    isReach: pen.define("isReach", isReach(known)),
    faults: [...unread, ...directionFaults(direction, asked), contradiction(known), ...doubts],
  };
}

type Known = Omit<PlainGoal, "isReach" | "faults">;

function numberOf(
  pen: Pen,
  name: string,
  {
    typed,
    known,
    full,
  }: { readonly typed: string; readonly known: Findings; readonly full: string | undefined },
): NumberPart {
  if (known.texts.length === 0 && full !== "100") {
    const value = pen.define(name, typed);
    return { typed: value, value, full };
  }
  const raw = pen.define(`${name}Typed`, typed);
  const number = full === "100" ? `${raw}/100` : raw;
  return {
    typed: raw,
    value: pen.define(name, `IF(ISNUMBER(${raw}),${number},${pen.find(raw, known, raw)})`),
    full,
  };
}

function extrasOf(
  pen: Pen,
  typed: string,
  { texts, uppers, bounds, stricts }: KnownTargets,
): Pick<PlainGoal, "upper" | "bound" | "strict"> {
  const part = (name: "upper" | "bound" | "strict", values: readonly (number | string)[], none: string) =>
    values.some((value) => value !== "" && value !== 0)
      ? { [name]: pen.define(name, pen.find(typed, { texts, values }, none)) }
      : {};
  return { ...part("upper", uppers, '""'), ...part("bound", bounds, "0"), ...part("strict", stricts, "0") };
}

/** No column says a direction. */
const UNSAID = '""';
const WORDS = ["increase", "decrease", "at least", "at most", "between"];

/** Whoever is just at the target is not asked for a side. */
function directionFaults(direction: string, asked: string): readonly string[] {
  if (direction.startsWith('"')) return [];
  const others = ["", ...WORDS].map((word) => `${direction}<>"${word}"`).join(",");
  return [`AND(${others},OR(${direction}<>"${UNSETTLED_DIRECTION}",${asked}))`];
}

/** A comparator and a band make a level to keep, whatever the baseline. */
function isReach({ direction, baseline, upper, bound }: Known): string {
  const unsaid = `ISNUMBER(${baseline})`;
  const said = `OR(${direction}="increase",${direction}="decrease")`;
  const movement = direction === UNSAID ? unsaid : `IF(${direction}="",${unsaid},${said})`;
  const unbounded = bound === undefined ? movement : `IF(${bound}<>0,FALSE,${movement})`;
  return upper === undefined ? unbounded : `IF(ISNUMBER(${upper}),FALSE,${unbounded})`;
}

/** Whether the numbers and the words of a goal contradict each other. */
function contradiction(known: Known): string {
  const { direction, target, baseline, upper } = known;
  const ofNumber = numberContradiction(known);
  if (direction === UNSAID) {
    const goal = upper === undefined ? ofNumber : `IF(ISNUMBER(${upper}),FALSE,${ofNumber})`;
    return `IF(ISNUMBER(${target}),${goal},FALSE)`;
  }
  const ofBand = `AND(${direction}<>"",${direction}<>"between")`;
  const goal = upper === undefined ? ofNumber : `IF(ISNUMBER(${upper}),${ofBand},${ofNumber})`;
  return `IF(ISNUMBER(${target}),${goal},AND(${direction}="decrease",NOT(ISNUMBER(${baseline}))))`;
}

/** Of a target of one number: beside a comparator only the direction's side counts, else the way from the baseline. */
function numberContradiction({ direction, target, baseline, bound }: Known): string {
  const from = `N(${baseline})`;
  const isStuck = `AND(ISNUMBER(${baseline}),ABS(${target}-${from})<=${rounding(target, from)})`;
  if (direction === UNSAID) return bound === undefined ? isStuck : `IF(${bound}<>0,FALSE,${isStuck})`;
  const says = (...words: readonly string[]) =>
    `OR(${words.map((word) => `${direction}="${word}"`).join(",")})`;
  const isDownFromNowhere = `OR(NOT(ISNUMBER(${baseline})),${target}>=${from})`;
  const ofWay = [
    `AND(NOT(${says("at least", "at most")}),${isStuck})`,
    `AND(${direction}="increase",${target}<=${from})`,
    `AND(${direction}="decrease",${isDownFromNowhere})`,
  ].join(",");
  const ofSide = `IF(${bound ?? ""}<0,${says("increase", "at least")},${says("decrease", "at most")})`;
  const goal = bound === undefined ? `OR(${ofWay})` : `IF(${bound}<>0,${ofSide},OR(${ofWay}))`;
  return `OR(${direction}="between",${goal})`;
}

/** Beside the target, or without one beside the baseline. */
function doubtsOf(
  { actual, target, baseline }: Readonly<Record<NumberInput, NumberPart>>,
  areShares: boolean,
): readonly string[] {
  const untargeted = shareDoubts(actual, baseline, areShares).map(
    (doubt) => `IF(ISNUMBER(${target.value}),FALSE,${doubt})`,
  );
  return [
    ...shareDoubts(actual, target, areShares),
    ...shareDoubts(baseline, target, areShares),
    ...untargeted,
  ];
}
