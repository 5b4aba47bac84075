import type { Role } from "../../model/table";
import { namesMetric } from "../judge/known-metrics";
import { isNamedActual, says, type RoleColumn } from "./role-column";
import type { Relation } from "./value-relations";

/** In a table of few numbers one that follows from two others needs no heading to be believed, unless it is a measure itself: `Conversion %`. */
const FEW_NUMBERS = 4;

/** `Rate = Sales ÷ Target`: the result is the progress, what is divided the actual, the divisor the target. */
export function withRelatedRoles(
  columns: readonly RoleColumn[],
  relations: readonly Relation[],
): readonly RoleColumn[] {
  const at = new Map(columns.map((column) => [column.evidence.index, column]));
  const numbers = columns.filter(({ evidence: { shape } }) => shape.numbers > 0.5).length;
  const roles = new Map<number, Role>();
  const shared = new Set<number>();
  for (const relation of relations) {
    const [result, first, second] = [
      at.get(relation.result),
      at.get(relation.first),
      at.get(relation.second),
    ];
    if (!result || !first || !second) continue;
    const triple = { result, first, second };
    const isBelieved = numbers <= FEW_NUMBERS && !namesMetric(result.evidence.header);
    if (isContradicted(triple) || !(isAnnounced(triple) || isBelieved)) continue;
    for (const [index, role] of rolesIn(triple, relation.kind)) roles.set(index, role);
    const isProgress = (roles.get(relation.result) ?? result.role) === "progress";
    if (relation.kind === "share" && isProgress && second.role === "target") shared.add(relation.first);
  }
  const marked = columns.map((column) =>
    shared.has(column.evidence.index) ? { ...column, isSharedByTarget: true } : column,
  );
  return withSameHeadings(marked, roles);
}

/** A column that follows from two others. */
interface Triple {
  readonly result: RoleColumn;
  readonly first: RoleColumn;
  readonly second: RoleColumn;
}

/** Progress and target are called so: what is left is where it stands, whatever its heading. */
function isAsTold({ result, second }: Triple): boolean {
  return result.role === "progress" && second.role === "target";
}

/** A word over all three, `Progress to March`, says nothing of the one. */
function isAnnounced(triple: Triple): boolean {
  const { result, first, second } = triple;
  const isProgress = says(result, "progress") && !says(first, "progress");
  const isSaid = says(first, "actual") || says(second, "target") || says(second, "budget");
  return isSaid || isProgress || isAsTold(triple);
}

/**
 * Read backwards, the variance of `actual − target` would be the target, and the target the variance. `Numerator` and
 * `Denominator` only say how the result came about.
 */
function isContradicted({ result, first, second }: Triple): boolean {
  // `Real | Expected | Compliance`: read backwards, where it stands would be how much of it is done.
  if (says(first, "progress") && isNamedActual(result)) return true;
  if (says(first, "definition") && says(second, "definition")) return true;
  const isVariance = says(first, "variance") || says(second, "variance");
  return isVariance || says(first, "target") || says(second, "actual");
}

function rolesIn(
  { result, first, second }: Triple,
  kind: Relation["kind"],
): readonly (readonly [number, Role])[] {
  const roles: (readonly [number, Role])[] = [];
  if (kind === "share" && (!isSure(result) || result.role === "actual")) {
    const isUnderPeriod = result.evidence.period !== undefined && result.role?.startsWith("period:");
    roles.push([result.evidence.index, isUnderPeriod ? "period:progress" : "progress"]);
  }
  if (!isSure(second) && (second.role === undefined || second.role === "actual"))
    roles.push([second.evidence.index, "target"]);
  if (first.role === undefined) roles.push([first.evidence.index, "actual"]);
  return roles;
}

function isSure({ role, meaning }: RoleColumn): boolean {
  return role !== undefined && meaning !== undefined && !meaning.isVague && meaning.score >= 0.9;
}

/** Under each group the same heading means the same: `Product A % | Product B %`. */
function withSameHeadings(
  columns: readonly RoleColumn[],
  roles: ReadonlyMap<number, Role>,
): readonly RoleColumn[] {
  const byHeading = new Map<string, Role>();
  for (const { evidence } of columns) {
    const role = roles.get(evidence.index);
    if (role !== undefined && evidence.ownHeader !== "")
      byHeading.set(evidence.ownHeader.toLowerCase(), role);
  }
  return columns.map((column) => {
    const { evidence } = column;
    const isOpen = evidence.shape.numbers > 0.5 && (!isSure(column) || column.role === "actual");
    const role =
      roles.get(evidence.index) ?? (isOpen ? byHeading.get(evidence.ownHeader.toLowerCase()) : undefined);
    return role === undefined ? column : { ...column, role };
  });
}
