import { cellAt } from "../model/grid";
import type { Review } from "../model/review";
import type { Table } from "../model/table";
import type { WritePlan } from "../model/write-plan";
import type { FlagName, FlagSources } from "./flags-choice";
import { flagsSheet } from "./flags-sheet";
import { nameFormula } from "./flags-sheet-rows";
import { ownColumns, type OwnColumn } from "./own-columns";
import { cellsTitle, countCells } from "./plan-part";
import { planFlags } from "./plan-flags";
import { columnSpan } from "./place-columns";

/** Writes the formulas again where flags were frozen into words. */
export function planThaw(review: Review, sources: FlagSources): WritePlan {
  const beside = frozenTables(review);
  const fingerprints = beside.map(({ table }) => table.fingerprint);
  const flags = [...new Set(beside.flatMap((frozen) => frozen.flags))];
  const plans = [
    planFlags(review, { tables: fingerprints, flags, place: "beside" }, sources),
    planFlags(
      review,
      { tables: listedTables(review), flags: ["health", "staleness"], place: "new sheet" },
      sources,
    ),
  ];
  const groups = unique(plans.flatMap((plan) => plan.groups));
  const cells = countCells(groups);
  return {
    title: cells === 0 ? "Nothing to thaw" : cellsTitle("Thaw", cells),
    steps: unique(plans.flatMap(({ steps }) => steps)),
    groups,
    refusals: unique(plans.flatMap(({ refusals }) => refusals)),
  };
}

/** Both plans renew the as-of day; once is enough. */
function unique<Part>(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

function frozenTables({
  workbook,
  metadata,
  tables,
}: Review): readonly { table: Table; flags: FlagName[] }[] {
  const frozen = ownColumns(workbook, metadata).filter((own) => isFrozen(workbook, own));
  return tables.flatMap((table) => {
    const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
    if (!grid) return [];
    const { headerRow } = columnSpan(grid, table);
    const own = frozen.filter((column) => column.sheet === table.sheet && column.headerRow === headerRow);
    const flags = own.flatMap(({ name }) => (name === "direction" ? [] : [name]));
    return flags.length === 0 ? [] : [{ table, flags }];
  });
}

function isFrozen({ grids }: Review["workbook"], { name, sheet, column, rows }: OwnColumn): boolean {
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  return (
    name !== "direction" &&
    grid !== undefined &&
    rows.every((row) => cellAt(grid, row, column).formula === undefined)
  );
}

/** The tables that a frozen list of flags speaks of, told by the cells that it takes the names from. */
function listedTables(review: Review): readonly string[] {
  const list = flagsSheet(review);
  if (!list || cellAt(list, 1, 3).value === undefined || cellAt(list, 1, 3).formula !== undefined) return [];
  const named = new Set(list.rows.map((cells) => cells[0]?.formula));
  const { kpis, keyResults } = review.scorecard;
  const listed = [...kpis, ...keyResults].filter((measure) => named.has(nameFormula(measure)));
  return [...new Set(listed.map(({ table }) => table))];
}
