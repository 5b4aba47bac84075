import { cascadeColumns, type CascadeColumns, type ParentCell } from "./extract/parents";
import type { Cascade, CascadeNode, LostParent } from "./model/cascade";
import type { ObjectiveCase } from "./model/objective-case";
import type { Reading } from "./model/review";
import type { RowCase } from "./model/row-case";
import { columnOf, tableKey, tableKeyOfRow } from "./model/table";
import { namesOf, type NamedAs } from "./name-parents";
import { namedParents, type NamedParent } from "./named-parents";
import { fold } from "./text/fold";

/** A node while the tree grows; what stands above is known, so that nothing is hung below itself. */
interface Growing {
  readonly node: CascadeNode & { readonly children: CascadeNode[]; readonly carriers: RowCase[] };
  readonly above: Set<Growing>;
}

interface Tree {
  readonly objectives: readonly Growing[];
  /** Those that only the cells of others name, by their folded name. */
  readonly onlyNamed: Map<string, Growing>;
  readonly lost: LostParent[];
}

const NOTHING: Cascade = { roots: [], lost: [] };

/** The tree that the parent columns draw; the cost grows with the rows. */
export function openCascade(
  review: Pick<Reading, "workbook" | "tables">,
  objectives: readonly ObjectiveCase[],
): Cascade {
  if (!review.tables.some((table) => columnOf(table, "parent"))) return NOTHING;
  const columnsOf = columnReader(review);
  const parents = objectives.map((one) => namedParents(one, columnsOf(one.objective)));
  const meant = namesOf(objectives, {
    codesOf: ({ at, table }, row) => columnsOf({ at, table })?.codesOf(row) ?? [],
    isTop: (place) => parents[place]?.length === 0,
  });
  const tree: Tree = { objectives: objectives.map(growingFrom), onlyNamed: new Map(), lost: [] };
  parents.forEach((named, place) => {
    for (const parent of named)
      for (const above of meant(parent.cell.words, { place, mayBeOwn: parent.mayBeOwn }))
        hang(tree, { place, parent, above });
  });
  const all = [...tree.objectives, ...tree.onlyNamed.values()];
  return { roots: all.filter(({ above }) => above.size === 0).map(({ node }) => node), lost: tree.lost };
}

function columnReader({ workbook, tables }: Pick<Reading, "workbook" | "tables">) {
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const known = new Map<string, CascadeColumns>();
  for (const table of tables) {
    const grid = grids.get(table.sheet);
    if (grid && table.kind === "okr") known.set(tableKey(table), cascadeColumns(table, grid));
  }
  return (objective: Pick<ObjectiveCase["objective"], "at" | "table">) => known.get(tableKeyOfRow(objective));
}

function growingFrom(objective: ObjectiveCase): Growing {
  const { at, name } = objective.objective;
  const key = JSON.stringify([at.sheet, at.row, at.column, name]);
  return { node: { key, name, at, objective, children: [], carriers: [] }, above: new Set() };
}

interface Hanging {
  readonly place: number;
  readonly parent: NamedParent;
  readonly above: NamedAs;
}

function hang(tree: Tree, { place, parent: { cell, carriers }, above }: Hanging): void {
  const child = tree.objectives[place];
  const objective = child?.node.objective;
  if (!child || !objective || above.kind === "itself") return;
  const lose = (why: LostParent["why"]) =>
    tree.lost.push({ at: cell.at, words: above.words, objective, why });
  if (above.kind === "unknown" || above.kind === "several") return void lose(above.kind);
  const over =
    above.kind === "objective"
      ? tree.objectives[above.place]
      : onlyNamed(tree, { ...cell, words: above.words });
  if (!over) return;
  if (isBelow(over, child)) return void lose("circle");
  if (!child.above.has(over)) over.node.children.push(child.node);
  const known = new Set(over.node.carriers);
  over.node.carriers.push(...carriers.filter((row) => !known.has(row)));
  child.above.add(over);
}

/** An objective that is kept elsewhere: those below it say its name. */
function onlyNamed({ onlyNamed: known }: Tree, { words, at }: ParentCell): Growing {
  const key = fold(words);
  const found = known.get(key) ?? {
    node: { key: `named ${key}`, name: words, at, children: [], carriers: [] },
    above: new Set<Growing>(),
  };
  known.set(key, found);
  return found;
}

function isBelow(one: Growing, other: Growing): boolean {
  const [open, seen] = [[one], new Set<Growing>()];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...next.above);
  }
  return false;
}
