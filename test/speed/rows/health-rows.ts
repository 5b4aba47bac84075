import { health } from "../../../src/functions/measures";
import { AS_OF } from "../binder";
import { median } from "../clock";
import { pick, randomNumbers } from "../random";
import { cost, type Result } from "../result";

const CALLS = 100_000;
const RUNS = 9;

/** As Excel calls: actual, target, baseline, direction, start, due, updated, cadence, as-of day. */
type Arguments = readonly [
  actual: unknown,
  target: unknown,
  baseline: unknown,
  direction: undefined,
  start: number,
  due: number,
  updated: undefined,
  cadence: undefined,
  asOf: number,
];

function cleanCalls(): readonly Arguments[] {
  const random = randomNumbers(7);
  return Array.from({ length: CALLS }, (): Arguments => {
    const baseline = Math.floor(random() * 50);
    const target = baseline + 1 + Math.floor(random() * 50);
    const start = AS_OF - Math.floor(random() * 100);
    const actual = baseline + random() * 60;
    return [actual, target, baseline, undefined, start, start + 120, undefined, undefined, AS_OF];
  });
}

/** As cells are filled in: a fifth of the numbers are texts or blanks. */
function mixedCalls(): readonly Arguments[] {
  const random = randomNumbers(8);
  const typed = (value: number) =>
    pick(random, [`${Math.round(value)}%`, `$${Math.round(value)}k`, null, String(Math.round(value))]);
  const mixed = (value: unknown) => (random() < 0.2 ? typed(Number(value)) : value);
  return cleanCalls().map(([actual, target, baseline, ...others]) => [
    mixed(actual),
    mixed(target),
    mixed(baseline),
    ...others,
  ]);
}

function isEqual(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** The rule for a movement in clean numbers, written where it is needed; it gives the same words. */
function inlined(...[actual, target, baseline, , start, due, , , asOf]: Arguments): string {
  const [now, aim, from] = [actual as number, target as number, baseline as number];
  if (isEqual(now, aim) || (aim > from ? now > aim : now < aim)) return "Achieved";
  if (asOf > due) return "Missed";
  if (asOf < start) return "Not started";
  const progress = (now - from) / (aim - from);
  const expected = Math.min(1, Math.max(0, (asOf - start + 1) / (due - start + 1)));
  if (progress >= Math.min(0.9 * expected, expected - 0.05) - 1e-9) return "On track";
  return progress >= Math.min(0.7 * expected, expected - 0.1) - 1e-9 ? "At risk" : "Off track";
}

/** `=OKR.HEALTH` against the same rule without any reading of arguments. */
export function healthRows(): readonly Result[] {
  const [clean, mixed] = [cleanCalls(), mixedCalls()];
  const differing = clean.filter((call) => inlined(...call) !== health(...call)).length;
  if (differing > 0) throw new Error(`The rule inlined says another word of ${differing} rows.`);
  const milliseconds = median(() => clean.map((call) => inlined(...call)), RUNS);
  const against = (reach: number) => ({ what: "the rule inlined", milliseconds, reach });
  return [
    cost(
      "100,000 HEALTH, clean numbers",
      median(() => clean.map((call) => health(...call)), RUNS),
      against(2),
    ),
    cost(
      "100,000 HEALTH, a fifth texts or blanks",
      median(() => mixed.map((call) => health(...call)), RUNS),
      against(8),
    ),
  ];
}
