import type { Argument } from "./argument";
import { spellNumber } from "../assess/spell";
import { answer, invalid, type Answer } from "../model/answer";
import { remembered } from "../model/remembered";
import {
  areHundredfold,
  BETWEEN_SCALES,
  SCALED_INPUTS,
  UNTOLD_SCALE,
  type NumberInput,
} from "../model/scale";
import { lastNumber } from "../model/quantity";
import type { KnownValue } from "./read-argument";

type Numbers = Readonly<Record<NumberInput, KnownValue>>;
/** What the argument says of each input. */
type Told = Readonly<Partial<Record<NumberInput, string>>>;

/**
 * The numbers of a row of percentages by the scales that its formula names: 85 counted to 100 is 85 %. Two numbers of
 * which one seems to be a hundred times the other are refused.
 */
export function onScales(numbers: Numbers, sent: Argument): Answer<Numbers> {
  if (sent === null || sent === "") return answer(numbers);
  const told = typeof sent === "string" ? toldBy(sent) : undefined;
  if (!told) return invalid("The scales are none; type 1|100|1.");
  const wanted = numbers.target ? "target" : "baseline";
  const besides: readonly NumberInput[] = ["actual", "baseline"];
  const doubtful = besides.find((input) => isDoubtful(numbers, told, [input, wanted]));
  if (doubtful) return doubt(numbers, doubtful, wanted);
  return answer({
    actual: asPercent(numbers.actual, told.actual),
    target: asPercent(numbers.target, told.target),
    baseline: asPercent(numbers.baseline, told.baseline),
  });
}

/** All rows of a column are told the same. */
const toldBy = remembered((sent): Told | undefined => {
  const parts = sent.split(BETWEEN_SCALES);
  if (parts.some((part) => !["1", "100", UNTOLD_SCALE].includes(part))) return undefined;
  return Object.fromEntries(SCALED_INPUTS.map((input, index) => [input, parts[index]]));
});

function isDoubtful(
  numbers: Numbers,
  told: Told,
  [one, other]: readonly [NumberInput, NumberInput],
): boolean {
  const pair = [bare(numbers[one]), bare(numbers[other])] as const;
  const isAlike = (told[one] === "100") === (told[other] === "100");
  return isAlike && pair[0] !== undefined && pair[1] !== undefined && areHundredfold(pair[0], pair[1]);
}

/** A number that brings no unit of its own. */
function bare(value: KnownValue): number | undefined {
  return value === undefined || value.kind === "relative" || value.unit !== undefined
    ? undefined
    : lastNumber(value);
}

function doubt(numbers: Numbers, one: NumberInput, other: NumberInput): Answer<never> {
  const spelled = (input: NumberInput) => `${input} is ${spellNumber(bare(numbers[input]) ?? 0)}`;
  return invalid(`The ${spelled(one)}, but the ${spelled(other)}; one seems a hundred times the other.`);
}

function asPercent(value: KnownValue, full: string | undefined): KnownValue {
  if (bare(value) === undefined || value === undefined || full === UNTOLD_SCALE || full === undefined)
    return value;
  const share = (number: number) => number / Number(full);
  switch (value.kind) {
    case "number":
      return { ...value, value: share(value.value), unit: "%" };
    case "range":
      return { ...value, lower: share(value.lower), upper: share(value.upper), unit: "%" };
    case "span":
      return { ...value, from: share(value.from), to: share(value.to), unit: "%" };
    case "relative":
      return value;
  }
}
