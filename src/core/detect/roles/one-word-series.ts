import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isPeriodActual, isTarget, type RoleColumn } from "./role-column";
import { areNear, columnValues } from "./value-relations";

const FEWEST = 2;
const NEARLY_ALL = 0.8;
/** Words that may be called the value of a period, which `Change`, `Weight` or `Budget` are not. */
const MAY_BE_VALUES: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "actual",
  "score",
  "status",
  "category",
  "progress",
]);

/**
 * `Target | Score 2025 | Score 2026`: numbers under one word, which only their periods tell apart, are the actuals where
 * nothing else is. Otherwise the rows would be said to have none.
 */
export function withSeriesOfOneWord(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const hasActual = columns.some((column) => column.role === "actual" || isPeriodActual(column));
  const target = columns.find(isTarget);
  if (hasActual || !target) return columns;
  const candidates = columns.filter(mayBeValue);
  const words = new Set(candidates.map(wordOf));
  if (candidates.length < FEWEST || words.size > 1) return columns;
  const [wanted = [], ...series] = [target, ...candidates].map(({ evidence }) =>
    columnValues(sheet, region, evidence.index),
  );
  if (!series.every((values) => areNear(values, wanted))) return columns;
  return columns.map((column) => (candidates.includes(column) ? { ...column, role: "actual" } : column));
}

function mayBeValue({ role, evidence: { period, readings, shape } }: RoleColumn): boolean {
  const isFree = role === undefined || role === "status" || role === "progress";
  const isSaid = readings.length > 0 && readings.every(({ meaning }) => MAY_BE_VALUES.has(meaning));
  return isFree && isSaid && period !== undefined && shape.numbers >= NEARLY_ALL;
}

/** `Score 2026` → `score`. */
function wordOf({ evidence: { header, period = "" } }: RoleColumn): string {
  return header.replace(period, "").trim().toLowerCase();
}
