import type { WorkbookPicture } from "./workbook-picture";

/** Where two pictures of a workbook differ, as `sheet Plan › cells › 3,4 › v: 12 → nothing`; at most ten of them. */
export function pictureDifferences(before: WorkbookPicture, after: WorkbookPicture): readonly string[] {
  return [...differences(before, after, [])].slice(0, 10);
}

function* differences(before: unknown, after: unknown, path: readonly string[]): Iterable<string> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (!isRecord(before) || !isRecord(after)) {
    yield `${path.join(" › ")}: ${inWords(before)} → ${inWords(after)}`;
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    yield* differences(before[key], after[key], [...path, key]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inWords(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 300);
}
