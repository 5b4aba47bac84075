import { LOOK_ALIKES, type HeadingMeaning } from "../vocabulary/header-words";
import type { RoleColumn } from "./assign-roles";
import type { Candidate, Judgement } from "./candidate";
import * as weights from "./evidence-weights";
import { kpiEvidence } from "./kpi-evidence";
import { nameOf } from "./layout";
import { okrEvidence } from "./okr-evidence";
import type { TitleWords } from "./titles";

/** Weighs the evidence for both kinds; a heading that says key results decides which of them. */
export function judgeTable(candidate: Candidate): Judgement {
  const kpi = kpiEvidence(candidate);
  const okr = okrEvidence(candidate);
  const kind = namesKeyResults(candidate.layout.columns) || okr > kpi ? "okr" : "kpi";
  const best = (kind === "okr" ? okr : kpi) + commonEvidence(candidate);
  return { kind, confidence: 1 / (1 + Math.exp(-best)) };
}

function namesKeyResults(columns: readonly RoleColumn[]): boolean {
  const isPlain = ({ meaning }: RoleColumn): boolean => meaning !== undefined && !meaning.isVague;
  const isKeyResult = columns.some(
    (column) => column.role === "objective|keyResult" || (column.role === "keyResult" && isPlain(column)),
  );
  return isKeyResult && !columns.some((column) => column.role === "measure" && isPlain(column));
}

function commonEvidence({ layout: { columns }, rowCount, titles, hasSumRow }: Candidate): number {
  const lookAlikes = columns.reduce((sum, { meaning }) => sum + lookAlikeShare(meaning), 0);
  const name = nameOf(columns);
  const isPlain = name?.meaning !== undefined && !name.meaning.isVague;
  return (
    weights.PRIOR +
    weights.LOOK_ALIKE_COLUMN * Math.min(lookAlikes, weights.MOST_LOOK_ALIKE_COLUMNS) +
    (isLookAlikeTitle(titles) ? weights.TITLE_OF_LOOK_ALIKE : 0) +
    (rowCount === 0 ? weights.NO_ROWS : 0) +
    (hasSumRow && !isPlain ? weights.SUM_ROW : 0) +
    (isTaskShape(columns) ? weights.TASK_SHAPE : 0)
  );
}

function lookAlikeShare(meaning: RoleColumn["meaning"]): number {
  return meaning !== undefined && isLookAlike(meaning.meaning) ? plainness(meaning.score) : 0;
}

/** A whole heading counts fully; one word of a longer heading hardly: `Customer` against `Customer lifetime value`. */
function plainness(score: number): number {
  return Math.min(1, Math.max(0, (score - 0.5) / 0.45));
}

function isLookAlike(meaning: HeadingMeaning): boolean {
  return (LOOK_ALIKES as readonly string[]).includes(meaning);
}

function isLookAlikeTitle({ near, sheetName }: TitleWords): boolean {
  const isOurs = near.kpi || near.okr || sheetName.kpi || sheetName.okr;
  return !isOurs && (near.lookAlike || sheetName.lookAlike);
}

function isTaskShape(columns: readonly RoleColumn[]): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const isMeasured = columns.some(
    ({ role, meaning }) =>
      role !== undefined && meaning?.isVague !== true && /target|actual|baseline|unit|keyResult/.test(role),
  );
  return has("owner") && (has("due") || has("status")) && !isMeasured;
}
