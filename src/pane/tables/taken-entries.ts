import type { Area } from "../../core/model/address";
import { groupBy } from "../../core/model/group-by";
import type { Review } from "../../core/model/review";
import { measuresOf } from "../../core/model/scorecard";
import type { Table } from "../../core/model/table";
import { hasSameLayout } from "./sisters";

/** Blocks of a sheet that say again what a table above them says: the same columns, and no name that it has not. */
export interface RepeatedBlocks {
  readonly of: Table;
  readonly blocks: readonly [Table, ...Table[]];
  /** What their rows are called, each once. */
  readonly names: readonly string[];
  readonly rows: number;
  /** From the first block to the last. */
  readonly area: Area;
}

/** One line of the list of tables that are read. */
export type TakenEntry = Table | RepeatedBlocks;

export function isRepeated(entry: TakenEntry): entry is RepeatedBlocks {
  return "blocks" in entry;
}

/**
 * The tables that are read, as the list shows them: `MTTD, MTTR` on five later days is one entry behind the table that
 * it repeats, unless the user said that they are measures of their own.
 *
 * @param apart Fingerprints of blocks that stand for themselves.
 */
export function takenEntries(review: Review, apart: ReadonlySet<string>): readonly TakenEntry[] {
  const rows = groupBy(measuresOf(review.scorecard), ({ table }) => table);
  const namesOf = ({ fingerprint }: Table) => (rows.get(fingerprint) ?? []).map(({ name }) => name);
  const canRepeat = (table: Table) => isPlain(table) && !apart.has(table.fingerprint);
  const original = originals(review.tables.filter(canRepeat), namesOf);
  return review.tables.flatMap((table): readonly TakenEntry[] => {
    if (original.has(table)) return [];
    const [first, ...others] = review.tables.filter((one) => original.get(one) === table);
    if (!first) return [table];
    const blocks = [first, ...others] as const;
    const names = blocks.flatMap(namesOf);
    return [
      table,
      { of: table, blocks, names: [...new Set(names)], rows: names.length, area: areaAround(blocks) },
    ];
  });
}

/** Of each table that repeats another the one that it repeats. */
function originals(
  tables: readonly Table[],
  namesOf: (table: Table) => readonly string[],
): ReadonlyMap<Table, Table> {
  const found = new Map<Table, Table>();
  for (const [at, table] of tables.entries()) {
    const names = namesOf(table);
    const original = tables
      .slice(0, at)
      .find(
        (other) =>
          other.sheet === table.sheet &&
          !found.has(other) &&
          hasSameLayout(table, other) &&
          names.every((name) => namesOf(other).includes(name)),
      );
    if (original && names.length > 0) found.set(table, original);
  }
  return found;
}

/** A title, an Excel name or its owner's word make a table one of its own. */
function isPlain({ title, excelTable, isDeclared }: Table): boolean {
  return title === undefined && excelTable === undefined && !isDeclared;
}

function areaAround(blocks: readonly Table[]): Area {
  const edges = (edge: keyof Area) => blocks.map(({ area }) => area[edge]);
  return {
    top: Math.min(...edges("top")),
    left: Math.min(...edges("left")),
    bottom: Math.max(...edges("bottom")),
    right: Math.max(...edges("right")),
  };
}
