import { columnOf, hasRowPerMeasure, nameColumn, type Table } from "../../model/table";
import type { Refusal } from "../../model/write-plan";
import { freeHeader, headersOf, type ColumnDraft } from "../steps/column-draft";
import { cellsOfColumn } from "./flag-cells";
import { idColumn, type ColumnSite, type FlagTable } from "./flag-table";
import type { FlagName } from "./flags-choice";
import { newColumns } from "../steps/new-column-steps";
import { updatedColumn } from "../steps/own-column-steps";
import { COLUMN_NAMES, type ColumnName } from "../../model/marks";
import type { OwnColumn } from "../../model/own-marks";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import { columnSpan } from "../../model/column-span";
import { placeColumns } from "../steps/place-columns";
import { joinParts, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal } from "../steps/preflight";

/**
 * The flag columns of one table: new ones at its right edge, those that are there brought up to date. A sheet that cannot
 * be written into is no matter where they are as they should be.
 */
export function tablePart(source: FlagTable, flags: readonly FlagName[]): PlanPart {
  const shape = shapeRefusal(source.table);
  if (shape) return refusedPart(shape);
  const part = columnsPart(source, flags);
  const refusal =
    part.steps.length > 0 ? sheetRefusal(source.grid, "put the flags on a new sheet") : undefined;
  return refusal ? refusedPart(refusal) : part;
}

function columnsPart(source: FlagTable, flags: readonly FlagName[]): PlanPart {
  const own = new Map(
    ownColumnsOfTable(source.review, source.grid, source.table).map((one) => [one.name, one]),
  );
  const { wanted, refusals } = wantedColumns(source, flags, own);
  const missing = wanted.filter((name) => !own.has(name));
  const { grid, table } = source;
  const ownRight = Math.max(-1, ...[...own.values()].map(({ column }) => column));
  const count = missing.length;
  const placing = count > 0 && placeColumns(grid, table, { count, ownRight, ...firstColumnOf(source, own) });
  if (placing && "refusal" in placing) return refusedPart(...refusals, placing.refusal);
  const place = placing ? placing.place : undefined;
  const sites = [
    ...wanted.flatMap((name) => siteOf(own.get(name))),
    ...newSites(source, missing, place?.firstColumn ?? 0),
  ];
  const { headerRow } = columnSpan(grid, table);
  const drafts = sites.map((site): ColumnDraft => ({
    ...site,
    headerRow,
    words: source.review.settings.words,
    cells: cellsOfColumn(source, sites, site),
  }));
  const fresh = drafts.filter(({ own: existing }) => existing === undefined);
  const isEmpty = fresh.length > 0 && fresh.every(({ cells }) => cells.size === 0);
  return joinParts([
    refusedPart(...refusals, ...(isEmpty ? [emptyRefusal(table)] : [])),
    ...drafts.map((draft) => (draft.own ? updatedColumn(grid, draft, draft.own) : refusedPart())),
    ...(place && !isEmpty ? [newColumns(grid, table, place, fresh)] : []),
  ]);
}

/** Flags that stand already draw later ones to them. */
function firstColumnOf(
  { firstColumn }: FlagTable,
  own: ReadonlyMap<ColumnName, OwnColumn>,
): Pick<FlagTable, "firstColumn"> {
  return firstColumn === undefined || own.size > 0 ? {} : { firstColumn };
}

/** Only where a measure has a row to itself can a column hold its flag. */
function shapeRefusal(table: Table): Refusal | undefined {
  if (hasRowPerMeasure(table) && nameColumn(table)) return undefined;
  return {
    at: { sheet: table.sheet, row: table.area.top, column: table.area.left },
    reason: `In "${table.title ?? table.sheet}" a measure does not have one row to itself, so a flag column would not fit.`,
    instead: "Put the flags on a new sheet instead.",
  };
}

/** A heading without a cell below it could not even be found again. */
function emptyRefusal({ sheet, area, title = sheet }: Table): Refusal {
  return {
    at: { sheet, row: area.top, column: area.left },
    reason: `No row of "${title}" names a measure, so there is nothing to flag.`,
    instead: "Say in Tables which column names the measures.",
  };
}

function wantedColumns(
  source: FlagTable,
  flags: readonly FlagName[],
  own: ReadonlyMap<ColumnName, OwnColumn>,
): { readonly wanted: readonly ColumnName[]; readonly refusals: readonly Refusal[] } {
  const lacks = flags.flatMap((flag) => (isWithoutSource(source, flag, own) ? [] : lackOf(source, flag)));
  const refused = new Set(lacks.map(({ flag }) => flag));
  const goesSomewhere = flags.includes("health") || flags.includes("progress");
  const needsDirection = goesSomewhere && (own.has("direction") || hasUnsaidDirections(source));
  const wanted = COLUMN_NAMES.filter((name) =>
    name === "direction" ? needsDirection : flags.includes(name) && !refused.has(name),
  );
  return { wanted, refusals: lacks.map(({ refusal }) => refusal) };
}

/**
 * A column of ours that stands goes on where the user's column that it reads was deleted: rows without ids, as on a copied
 * sheet, have no links, and rows without owners have none.
 */
function isWithoutSource(
  { sources }: FlagTable,
  flag: FlagName,
  own: ReadonlyMap<ColumnName, OwnColumn>,
): boolean {
  return own.has(flag) && (flag === "owner" || (flag === "link" && sources.link !== undefined));
}

function hasUnsaidDirections({ table, measures, sources }: FlagTable): boolean {
  if (columnOf(table, "direction")) return false;
  return [...measures.values()].some(({ key }) => sources.readings.get(key)?.direction !== undefined);
}

/** Why a table cannot have a flag. */
function lackOf(
  { table, sources, measures }: FlagTable,
  flag: FlagName,
): readonly { flag: FlagName; refusal: Refusal }[] {
  const at = { sheet: table.sheet, row: table.area.top, column: table.area.left };
  const title = table.title ?? table.sheet;
  const lack = (reason: string, instead: string) => [{ flag, refusal: { at, reason, instead } }];
  const isDatedByPeriods = [...measures.values()].some(({ key }) => sources.readings.get(key)?.periods);
  if (flag === "staleness" && !columnOf(table, "updated") && !isDatedByPeriods)
    return lack(
      `"${title}" has no column that says when a row was updated, so it gets no Staleness.`,
      "Add a column with the date of the last update, or name yours in Tables.",
    );
  if (flag === "owner" && !columnOf(table, "owner"))
    return lack(
      `"${title}" has no column that says who owns a row, so it gets no Ownership.`,
      "Name yours in Tables.",
    );
  if (flag === "link" && (!sources.link || !idColumn(table)))
    return lack(`No row of "${title}" has an id yet, so it gets no Link.`, "Link one of its rows first.");
  return [];
}

function siteOf(own: OwnColumn | undefined): readonly ColumnSite[] {
  return own ? [{ name: own.name, header: own.header, column: own.column, own }] : [];
}

function newSites(
  { grid, table }: FlagTable,
  missing: readonly ColumnName[],
  first: number,
): readonly ColumnSite[] {
  const taken = headersOf(grid, columnSpan(grid, table).headerRow, first - 1);
  return missing.map((name, index) => ({ name, header: freeHeader(name, taken), column: first + index }));
}
