import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Step, Weights, Worth } from "../../src/core/detect/judge/learned-weights";
import type { GateLine } from "./cross-validate";
import type { Fit } from "./fit";

const FILE = join(__dirname, "../../src/core/detect/judge/learned-weights.ts");

/** Weaker than this a step says nothing. */
const LEAST_STEP = 0.03;
/** Two thirds of the weights are below this and change no kind, and every pane would carry them. */
const LEAST_WEIGHT = 0.35;

/** Weights as the file states them: two decimals, the strongest first, those that say nothing left out. */
export function rounded({ bias, weights }: Weights): Weights {
  const telling = Object.entries(weights)
    .map(([name, worth]) => [name, roundedWorth(worth)] as const)
    .filter(([, worth]) => typeof worth !== "object" || worth.length > 0)
    .filter(([, worth]) => typeof worth !== "number" || Math.abs(worth) >= LEAST_WEIGHT)
    .sort(([one, worth], [other, second]) => inFull(second) - inFull(worth) || (one < other ? -1 : 1));
  return { bias: Number(bias.toFixed(2)), weights: Object.fromEntries(telling) };
}

function roundedWorth(worth: Worth): Worth {
  if (typeof worth === "number") return Number(worth.toFixed(2));
  return worth
    .map(([from, points]): Step => [from, Number(points.toFixed(2))])
    .filter(([, points]) => Math.abs(points) >= LEAST_STEP);
}

/** What an observation speaks for that is as strong as can be. */
function inFull(worth: Worth): number {
  return typeof worth === "number" ? worth : worth.reduce((sum, [, points]) => sum + points, 0);
}

/** Writes the weights with the day, the data and the figures that they reach on repositories they never saw. */
export function writeWeights({ ours, kind }: Fit, date: string, gate: readonly GateLine[]): void {
  const all = gate.find(({ name }) => name === "all real");
  const per = (value = 0): string => value.toFixed(3);
  const sets = gate.filter(({ name }) => !name.startsWith("fold") && name !== "all real");
  const data = sets
    .map(({ name, workbooks, tables }) => `${name} ${workbooks} with ${tables} tables`)
    .join(", ");
  writeFileSync(
    FILE,
    `/**
 * What each observation speaks for, in log odds. Learned, not set by hand: \`npm run learn\` wrote this file.
 * Date: ${date}. Workbooks: ${data}.
 * Real workbooks, five folds by repository: found per workbook ${per(all?.perWorkbook)}, F1 ${per(all?.f1)}, offered ${per(all?.offered)},
 * roles ${per(all?.roles)}, look-alikes silent ${per(all?.silent)}.
 */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, Worth>>;
}

/** What an observation speaks for: a number in proportion to its strength, steps as far as its strength reaches. */
export type Worth = number | readonly Step[];

/** From which strength on it speaks for so much more. */
export type Step = readonly [from: number, points: number];

/** Whether a candidate is a KPI or OKR table. */
// prettier-ignore
const OURS: Weights = ${printed(rounded(ours))};

/** Whether one of ours is about OKRs. */
const KIND: Weights = ${printed(rounded(kind))};

export const LEARNED_WEIGHTS = { ours: OURS, kind: KIND };
`,
  );
}

function printed({ bias, weights }: Weights): string {
  const lines = Object.entries(weights).map(([name, worth]) => `    ${key(name)}: ${printedWorth(worth)},`);
  return `{\n  bias: ${bias},\n  weights: {\n${lines.join("\n")}\n  },\n}`;
}

function printedWorth(worth: Worth): string {
  if (typeof worth === "number") return `${worth}`;
  return `[${worth.map(([from, points]) => `[${from}, ${points}]`).join(", ")}]`;
}

/** Formatted as the project's formatter has it: quotes for all as soon as one needs them. */
function key(name: string): string {
  return /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
}
