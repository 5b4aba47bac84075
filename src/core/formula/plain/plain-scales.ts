import {
  ALMOST_ALL,
  BETWEEN_SCALES,
  HUNDREDFOLD,
  MOST_PLAUSIBLE_SHARE,
  SCALED_INPUTS,
  TIMES_OF_SHARE,
  UNTOLD_SCALE,
  type NumberInput,
} from "../../model/scale";

/** What counts as all of it in each number of a row of percentages; `?` where nothing tells. */
export type PlainScales = Readonly<Record<NumberInput, string>>;

/** A number as it stands in the cell, and what it was read as. */
export interface NumberPart {
  readonly typed: string;
  readonly value: string;
  readonly full: string | undefined;
}

/** `"1|100|?"` as our formulas spell it; undefined where they say nothing of scales. */
export function scalesIn(argument: string | undefined): PlainScales | undefined {
  if (argument === undefined || argument === "") return undefined;
  const parts = argument.replaceAll('"', "").split(BETWEEN_SCALES);
  const entries = SCALED_INPUTS.map((input, index) => [input, parts[index] ?? UNTOLD_SCALE]);
  return Object.fromEntries(entries) as PlainScales;
}

/** What `core/answer/read-scales.ts` and `core/assess/units.ts` refuse of two numbers, as conditions. */
export function shareDoubts(one: NumberPart, other: NumberPart, areShares: boolean): readonly string[] {
  if (one.typed === '""' || other.typed === '""') return [];
  return [...hundredfoldDoubt(one, other), ...bareDoubt(one, other, areShares)];
}

/** Both as typed, where neither or both are counted to 100. */
function hundredfoldDoubt(one: NumberPart, other: NumberPart): readonly string[] {
  if (one.full === undefined || (one.full === "100") !== (other.full === "100")) return [];
  const [first, second] = [`ABS(${one.typed})`, `ABS(${other.typed})`];
  const [small, large] = [`MIN(${first},${second})`, `MAX(${first},${second})`];
  const times = `AND(${large}>=${HUNDREDFOLD.from}*${small},${large}<=${HUNDREDFOLD.to}*${small})`;
  const doubt = `AND(${small}<=1,${small}>0,${large}>${MOST_PLAUSIBLE_SHARE},${times})`;
  return [`IF(AND(ISNUMBER(${one.typed}),ISNUMBER(${other.typed})),${doubt},FALSE)`];
}

/** 98 beside 99.5% was meant as a percentage without its sign. */
function bareDoubt(one: NumberPart, other: NumberPart, areShares: boolean): readonly string[] {
  const [isOne, isOther] = [isPercent(one, areShares), isPercent(other, areShares)];
  if (isOne === isOther) return [];
  const isBeside = `AND(ISNUMBER(${one.value}),ISNUMBER(${other.value}),(${isOne})<>(${isOther}))`;
  const bare = `IF(${isOne},${other.value},${one.value})`;
  const share = `IF(${isOne},${one.value},${other.value})`;
  return [`IF(${isBeside},${isTooLarge(`ABS(${bare})`, `ABS(${share})`)},FALSE)`];
}

function isTooLarge(bare: string, share: string): string {
  const most = `MIN(${MOST_PLAUSIBLE_SHARE},MAX(${ALMOST_ALL},${TIMES_OF_SHARE}*${share}))`;
  return `AND(${bare}>${most},${share}<=1)`;
}

/** Whether a number carries a percent sign, as its scale or its text says. */
function isPercent({ typed, full }: NumberPart, areShares: boolean): string {
  const isOfText = areShares ? `ISTEXT(${typed})` : "FALSE";
  if (full === undefined || full === UNTOLD_SCALE) return isOfText;
  return areShares ? "TRUE" : `ISNUMBER(${typed})`;
}
