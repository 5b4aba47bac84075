import type { Orientation } from "../../model/table";
import { saysMeasure } from "../headings/measure-words";
import type { ColumnShape } from "./column-shape";
import type { RoleColumn } from "./role-column";
import { nameOf } from "./layout";

/** A row per person: whoever stands first answers for it. */
export function withOwners(columns: readonly RoleColumn[], orientation: Orientation): readonly RoleColumn[] {
  const [first] = columns;
  if (!first || first.role !== undefined || orientation === "rows") return columns;
  const { names, distinct } = first.evidence.shape;
  const isCustomer = first.meaning?.meaning === "sales";
  if (names < 0.6 || distinct < 0.7 || isCustomer || columns.some(({ role }) => role === "owner"))
    return columns;
  return columns.map((column) => (column === first ? { ...column, role: "owner" } : column));
}

/** Where nothing is headed as a name, the column whose texts read most like measures holds them. */
export function withReadName(
  columns: readonly RoleColumn[],
  orientation: Orientation,
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  if (nameOf(columns)) return columns;
  const values = columns.filter(({ role }) => role === "actual" || role === "target").length;
  if (orientation !== "rows" && orientation !== "long" && values > 2) return columns;
  const [best] = columns
    .filter(isPossibleName)
    .map((column, at) => ({ column, score: nameScore(column, textsOf(column.evidence.index), at) }))
    .sort((one, other) => other.score - one.score);
  return best
    ? columns.map((column) => (column === best.column ? { ...column, role: "measure" } : column))
    : columns;
}

function isPossibleName({ role, evidence: { shape } }: RoleColumn): boolean {
  return role === undefined && shape.texts > 0.6 && shape.names < 0.6 && shape.statuses < 0.5;
}

/** Names read like measures, differ from each other and stand on the left. */
function nameScore({ evidence }: RoleColumn, texts: readonly string[], at: number): number {
  const measures = texts.length === 0 ? 0 : texts.filter(saysMeasure).length / texts.length;
  return measures + 0.7 * evidence.shape.distinct - 0.03 * at;
}

/** Meanings of headings over numbers that may still be the actuals. */
const MAY_BE_ACTUAL: readonly string[] = ["score", "measure", "category"];

/** A single column of numbers that nothing names, or several for entities, can only be the actuals. */
export function withLeftActuals(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const hasActual = columns.some(({ role }) => role !== undefined && /actual|period:|baseline/.test(role));
  const name = nameOf(columns);
  if (hasActual || !name) return columns;
  const unnamed = columns.filter(
    ({ role, meaning, evidence: { index, shape } }) =>
      role === undefined &&
      (meaning === undefined || meaning.score < 0.9 || MAY_BE_ACTUAL.includes(meaning.meaning)) &&
      shape.numbers > 0.6 &&
      shape.dates < 0.3 &&
      !(index < name.evidence.index && countsRows(shape)),
  );
  const isActual = unnamed.length === 1 || areEntitiesAcross(unnamed);
  return isActual
    ? columns.map((column) => (unnamed.includes(column) ? { ...column, role: "actual" } : column))
    : columns;
}

/** `1`, `2`, `3` before the names measure nothing. */
function countsRows({ codes, distinct }: ColumnShape): boolean {
  return codes > 0.9 && distinct === 1;
}

/** Plants or areas side by side. */
const FEWEST_ENTITIES = 3;

/** Neighbours under headings that no language knows: each holds the actuals of something called by its name. */
function areEntitiesAcross(columns: readonly RoleColumn[]): boolean {
  const isNext = ({ evidence }: RoleColumn, at: number): boolean =>
    at === 0 || evidence.index === (columns[at - 1]?.evidence.index ?? 0) + 1;
  return (
    columns.length >= FEWEST_ENTITIES &&
    columns.every(({ meaning, evidence }) => meaning === undefined && evidence.header !== "") &&
    columns.every(isNext)
  );
}

/** One date beside each of many different measures says when it was measured; a lone word `Date` may be anything. */
export function withUpdated(columns: readonly RoleColumn[], orientation: Orientation): readonly RoleColumn[] {
  const name = nameOf(columns);
  if (orientation !== "rows" || !name || name.evidence.shape.distinct < 0.7) return columns;
  const dates = columns.filter(
    ({ role, evidence: { shape, period } }) => role === "period" && period === undefined && shape.dates > 0.5,
  );
  const [date] = dates;
  if (!date || dates.length > 1 || columns.some(({ role }) => role === "updated")) return columns;
  if (date.evidence.header.trim().split(/[\s_]+/).length < 2) return columns;
  return columns.map((column) => (column === date ? { ...column, role: "updated" } : column));
}
