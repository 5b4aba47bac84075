import { worstHealth } from "../../assess/roll-up";
import type { Cascade, CascadeNode } from "../../model/cascade";
import type { RowCase } from "../../model/row-case";
import type { ObjectiveLine } from "../../model/today";
import { scoreOf } from "./score-of";

/**
 * The lines as the parent column draws them: each below its parent, those of one level in the order given. One that
 * serves two parents stands under both, with what is below it under the first. Without a parent column, as they came.
 */
export function alongCascade(lines: readonly ObjectiveLine[], cascade: Cascade): readonly ObjectiveLine[] {
  if (!hasTree(cascade)) return lines;
  const places = new Map(lines.map((line, place) => [placeKey(line), place]));
  const rank = (node: CascadeNode) => places.get(placeKey(node)) ?? lines.length;
  const told = new Set<string>();
  const below = (nodes: readonly CascadeNode[], depth: number): readonly ObjectiveLine[] =>
    [...nodes]
      .sort((one, other) => rank(one) - rank(other))
      .flatMap((node) => {
        const own = lineOf(node, lines[rank(node)]);
        if (!own) return [];
        const isNew = !told.has(node.key);
        told.add(node.key);
        return [{ ...own, depth }, ...(isNew ? below(node.children, depth + 1) : [])];
      });
  return below(cascade.roots, 0);
}

/** Whether anything stands below anything. */
export function hasTree({ roots }: Cascade): boolean {
  return roots.some(({ children }) => children.length > 0);
}

/** Nothing to say of an objective without key results of its own or of others. */
function lineOf(node: CascadeNode, own: ObjectiveLine | undefined): ObjectiveLine | undefined {
  const carriers = carriersOf(node);
  if (carriers.length === 0) return own;
  const score = scoreOf(carriers);
  const line: ObjectiveLine = own ?? {
    name: node.name,
    at: node.at,
    health: worstHealth(carriers.map(({ assessment }) => assessment.health)),
    trend: [],
    kpis: [],
  };
  return { ...line, below: { keyResults: carriers.length, ...(score !== undefined && { score }) } };
}

/** An objective without key results hands on what carries it. */
function carriersOf({ carriers, children }: CascadeNode): readonly RowCase[] {
  return carriers.length > 0 ? carriers : [...new Set(children.flatMap(carriersOf))];
}

function placeKey({ name, at }: Pick<ObjectiveLine, "name" | "at">): string {
  return JSON.stringify([at.sheet, at.row, at.column, name]);
}
