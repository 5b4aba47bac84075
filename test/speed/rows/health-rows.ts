import { evaluateHealthWord } from "../../../src/core/answer/evaluate-health";
import type { HealthQuestion } from "../../../src/core/answer/health-arguments";
import { AS_OF } from "../binder";
import { median } from "../clock";
import { pick, randomNumbers } from "../random";
import { cost, type Result } from "../result";

const CALLS = 100_000;

interface CleanRow {
  readonly actual: number;
  readonly target: number;
  readonly baseline: number;
  readonly start: number;
  readonly due: number;
  readonly asOf: number;
}

function cleanRows(): readonly CleanRow[] {
  const random = randomNumbers(7);
  return Array.from({ length: CALLS }, () => {
    const baseline = Math.floor(random() * 50);
    const target = baseline + 1 + Math.floor(random() * 50);
    const start = AS_OF - Math.floor(random() * 100);
    return { actual: baseline + random() * 60, target, baseline, start, due: start + 120, asOf: AS_OF };
  });
}

/** As cells are filled in: a fifth of the arguments are texts or blanks. */
function mixedRows(): readonly HealthQuestion[] {
  const random = randomNumbers(8);
  const typed = (value: number) =>
    pick(random, [`${Math.round(value)}%`, `$${Math.round(value)}k`, null, String(Math.round(value))]);
  const mixed = (value: number) => (random() < 0.2 ? typed(value) : value);
  return cleanRows().map((row) => ({
    ...row,
    actual: mixed(row.actual),
    target: mixed(row.target),
    baseline: mixed(row.baseline),
  }));
}

/** The rule for clean numbers, written where it is needed. */
function inlined({ actual, target, baseline, start, due, asOf }: CleanRow): string {
  const progress = (actual - baseline) / (target - baseline);
  const expected = Math.min(1, Math.max(0, (asOf - start) / (due - start)));
  if (progress >= 1) return "Achieved";
  if (progress >= expected - 0.1) return "On track";
  return progress >= expected - 0.25 ? "At risk" : "Off track";
}

/** `=OKR.HEALTH` against the same rule without any reading of arguments. */
export function healthRows(): readonly Result[] {
  const [clean, mixed] = [cleanRows(), mixedRows()];
  const milliseconds = median(() => clean.map(inlined));
  const against = (reach: number) => ({ what: "the rule inlined", milliseconds, reach });
  return [
    cost(
      "100,000 HEALTH, clean numbers",
      median(() => clean.map((row) => evaluateHealthWord(row)), 3),
      against(2),
    ),
    cost(
      "100,000 HEALTH, a fifth texts or blanks",
      median(() => mixed.map((row) => evaluateHealthWord(row)), 3),
      against(8),
    ),
  ];
}
