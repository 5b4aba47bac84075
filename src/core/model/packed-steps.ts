import { areFittingSteps, isFittingContent } from "./fitting-step";
import type { NewContent, PlanStep } from "./write-plan";

/** Index of a content and how many rows in a row hold it, column after column: `[0, 61, 3, 1]`. */
type Runs = readonly number[];

interface PackedBlock {
  readonly rows: number;
  readonly columns: number;
  readonly runs: Runs;
}

/** Steps as they are noted: each different content once, blocks as runs of it. */
export interface PackedSteps {
  readonly contents: readonly unknown[];
  readonly steps: readonly unknown[];
}

/** Contents that come again: blocks are told by their place in a step. */
const BLOCKS = ["was", "becomes", "looks"] as const;

/** A column of 20,000 formulas that differ by their row takes as much room as one of them. */
export function packSteps(steps: readonly PlanStep[]): PackedSteps {
  const places = new Map<string, number>();
  const place = (content: unknown): number => {
    const key = JSON.stringify(content);
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  };
  const packed = steps.map((step) => eachBlock(step, (block) => packBlock(block, topOf(step), place)));
  return { contents: [...places.keys()].map((key) => JSON.parse(key) as unknown), steps: packed };
}

/** The steps as they were; undefined where something in them is none of ours or beyond a sheet. */
export function unpackSteps(found: object): readonly PlanStep[] | undefined {
  const { contents, steps } = found as PackedSteps;
  if (!Array.isArray(contents) || !contents.every(isFittingContent) || !areFittingSteps(steps))
    return undefined;
  return steps.map((step) =>
    eachBlock(step as PlanStep, (block) => unpackBlock(block as PackedBlock, topOf(step), contents)),
  ) as unknown as readonly PlanStep[];
}

/** Replaces every block of a step; resizes, widths, names and XML keep what they have. */
function eachBlock(step: PlanStep, replaced: (block: unknown) => unknown): object {
  if (step.kind !== "write cells" && step.kind !== "clear formats" && step.kind !== "give look") return step;
  const entries = Object.entries(step).map(([key, value]): readonly [string, unknown] => {
    const isBlock = (BLOCKS as readonly string[]).includes(key) && value !== undefined;
    return [key, isBlock ? replaced(value) : value];
  });
  return Object.fromEntries(entries);
}

function topOf(step: unknown): number {
  return (step as { readonly area: { readonly top: number } }).area.top;
}

function packBlock(block: unknown, top: number, place: (content: unknown) => number): PackedBlock {
  const rows = block as readonly (readonly unknown[])[];
  const columns = rows[0]?.length ?? 0;
  const runs: number[] = [];
  for (let column = 0; column < columns; column++) {
    let last: number | undefined;
    rows.forEach((row, down) => {
      const index = place(packed(row[column] as NewContent, top + down));
      const count = runs.length - 1;
      if (index === last) runs[count] = (runs[count] ?? 0) + 1;
      else runs.push(index, 1);
      last = index;
    });
  }
  return { rows: rows.length, columns, runs };
}

function unpackBlock({ rows, runs }: PackedBlock, top: number, contents: readonly unknown[]) {
  const block: unknown[][] = Array.from({ length: rows }, () => []);
  let cell = 0;
  for (let at = 0; at + 1 < runs.length; at += 2)
    for (let left = runs[at + 1] ?? 0; left > 0; left--, cell++) {
      const row = cell % rows;
      block[row]?.push(unpacked(contents[runs[at] ?? -1], top + row));
    }
  return block;
}

const ROW = "{row}";

function packed(content: NewContent | object, row: number): unknown {
  if (content === undefined) return null;
  if (typeof content !== "string" || !content.startsWith("=") || content.includes(ROW)) return content;
  const formula = withoutRow(content, row);
  return formula === content ? content : { formula };
}

/** A formula with its own row's number left out, so that the same formula further down is the same: `=$D5` → `=$D{row}`. */
export function withoutRow(formula: string, row: number): string {
  return formula.replace(new RegExp(`(^|\\D)${row + 1}(?!\\d)`, "g"), `$1${ROW}`);
}

function unpacked(content: unknown, row: number): unknown {
  if (content === null) return undefined;
  if (content === undefined) throw new Error("A content is missing.");
  if (typeof content !== "object" || !("formula" in content)) return content;
  return String(content.formula).replaceAll(ROW, String(row + 1));
}
