import { isOwnChart } from "./chart";
import type { PlanStep } from "./write-plan";

/** The limits of a sheet: 1,048,576 rows and 16,384 columns; a cell holds 32,767 characters, a name of a sheet 31. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;
const CHARACTERS = 32_767;
const SHEET_CHARACTERS = 31;
const WIDEST_COLUMN = 255;
/** More cells than any action of ours writes; a note of more would keep the pane from opening. */
const MOST_CELLS = 1_000_000;
const MOST_STEPS = 20_000;

type Found = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string" && value.length <= CHARACTERS;
const isXml: Test = (value) => value === undefined || typeof value === "string";
const isSheet: Test = (value) =>
  typeof value === "string" && value !== "" && value.length <= SHEET_CHARACTERS;
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_STEPS && value.every(test);

function isWhole(value: unknown, end: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
}

function isObject(value: unknown): value is Found {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An area within the limits of a sheet. */
export const isArea: Test = (value) => {
  if (!isObject(value)) return false;
  const { top, left, bottom, right } = value;
  if (!isWhole(top, ROWS) || !isWhole(bottom, ROWS)) return false;
  return isWhole(left, COLUMNS) && isWhole(right, COLUMNS) && top <= bottom && left <= right;
};
const isWidth: Test = (value) => typeof value === "number" && value >= 0 && value <= WIDEST_COLUMN;
const isColumn: Test = (value) => isWhole(value, COLUMNS);
const isWordFormat: Test = (value) =>
  isObject(value) && isText(value.word) && optional(isText)(value.fill) && isText(value.font);
const isSeries: Test = (value) => isObject(value) && isText(value.name) && isArea(value.values);
const isChart: Test = (value) =>
  isObject(value) &&
  typeof value.name === "string" &&
  isOwnChart(value.name) &&
  (value.kind === "shares" || value.kind === "counts") &&
  isText(value.title) &&
  isArea(value.place) &&
  isArea(value.names) &&
  listOf(isSeries)(value.series);
/** Packed: its counts are checked when it is unpacked. */
const isBlock: Test = (value) => isObject(value) && Array.isArray(value.runs);

/** What each kind of step is made of. */
const PARTS: Readonly<Record<PlanStep["kind"], Readonly<Record<string, Test>>>> = {
  "add sheet": { sheet: isSheet },
  "delete sheet": { sheet: isSheet },
  "write cells": {
    sheet: isSheet,
    area: isArea,
    was: isBlock,
    becomes: isBlock,
    numberFormat: optional(isText),
    numberFormatWas: optional(isText),
  },
  "resize table": { sheet: isSheet, table: isText, was: isArea, becomes: isArea },
  "copy format": { sheet: isSheet, from: isArea, to: isArea, numberFormatWas: optional(isText) },
  "column width": { sheet: isSheet, column: isColumn, characters: optional(isWidth), was: optional(isWidth) },
  "word formats": { sheet: isSheet, area: isArea, formats: listOf(isWordFormat) },
  "remove word formats": {
    sheet: isSheet,
    area: isArea,
    words: listOf(isText),
    was: optional(listOf(isWordFormat)),
  },
  "clear formats": { sheet: isSheet, area: isArea, was: optional(isBlock) },
  "give look": { sheet: isSheet, area: isArea, looks: isBlock },
  "sheet view": {
    sheet: isSheet,
    frozenRows: isColumn,
    frozenColumns: isColumn,
    hasGridLines: (value) => typeof value === "boolean",
    printFoot: optional(isText),
  },
  "print foot": { sheet: isSheet, was: isText, becomes: isText },
  "cell hints": { sheet: isSheet, area: isArea, hints: listOf(isText), was: optional(listOf(isText)) },
  "draw charts": { sheet: isSheet, charts: listOf(isChart) },
  "erase charts": { sheet: isSheet, charts: listOf(isChart) },
  "define name": { name: isText, refersTo: isText },
  "delete name": { name: isText, was: isText },
  "save metadata": { was: isXml, becomes: isXml },
};

/** Whether what was read is a step as we note it, with nothing else in it and within the limits of a sheet. */
export function isFittingStep(found: unknown): boolean {
  if (!isObject(found) || typeof found.kind !== "string" || !Object.hasOwn(PARTS, found.kind)) return false;
  const parts = PARTS[found.kind as PlanStep["kind"]];
  const isKnown = Object.keys(found).every((key) => key === "kind" || Object.hasOwn(parts, key));
  return isKnown && Object.entries(parts).every(([key, test]) => test(found[key]));
}

/** Whether the blocks of the steps have as many cells as their areas, and not more than a note may have together. */
export function areFittingSteps(steps: unknown): steps is readonly Found[] {
  if (!Array.isArray(steps) || steps.length > MOST_STEPS || !steps.every(isFittingStep)) return false;
  let cells = 0;
  for (const step of steps as readonly Found[])
    for (const key of ["was", "becomes", "looks"]) {
      const block = step[key];
      if (!isObject(block) || !("runs" in block)) continue;
      const size = blockSize(block, step.area as Readonly<Record<string, number>>);
      if (size === undefined) return false;
      cells += size;
    }
  return cells <= MOST_CELLS;
}

function blockSize(block: Found, area: Readonly<Record<string, number>>): number | undefined {
  const { top = 0, left = 0, bottom = 0, right = 0 } = area;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const runs = block.runs as readonly unknown[];
  if (block.rows !== rows || block.columns !== columns || runs.length % 2 === 1) return undefined;
  let counted = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const count = runs[at + 1];
    if (!isWhole(runs[at], MOST_CELLS) || !isWhole(count, MOST_CELLS + 1) || count === 0) return undefined;
    counted += count;
  }
  return counted === rows * columns ? counted : undefined;
}

/** What a cell may hold, how it may look, or a formula without its row; nothing else is noted. */
export function isFittingContent(content: unknown): boolean {
  if (content === null || typeof content === "boolean" || isText(content)) return true;
  if (typeof content === "number") return Number.isFinite(content);
  if (!isObject(content)) return false;
  return Object.values(content).every(
    (part) =>
      isText(part) || typeof part === "boolean" || (typeof part === "number" && Number.isFinite(part)),
  );
}
