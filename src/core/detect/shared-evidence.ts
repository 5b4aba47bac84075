import type { HeadingMeaning } from "../vocabulary/header-words";
import type { RoleColumn } from "./assign-roles";
import * as weights from "./evidence-weights";
import type { TitleWords } from "./titles";

/** What title, sheet name and file name say for a kind. */
export function titleEvidence(titles: TitleWords, subject: "kpi" | "okr"): number {
  const { near, sheetName, fileName } = titles;
  return (
    Math.max(near[subject] ? weights.TITLE.near : 0, sheetName[subject] ? weights.TITLE.sheetName : 0) +
    (fileName[subject] ? weights.TITLE.fileName : 0)
  );
}

/** Each meaning counts once, however many columns have it. */
export function columnPoints(
  columns: readonly RoleColumn[],
  points: Partial<Record<HeadingMeaning, number>>,
): number {
  const best = new Map<HeadingMeaning, number>();
  for (const { meaning } of columns) {
    if (!meaning) continue;
    const worth = (points[meaning.meaning] ?? 0) * (meaning.isVague ? weights.VAGUE_SHARE : 1);
    best.set(meaning.meaning, Math.max(best.get(meaning.meaning) ?? 0, worth));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}
