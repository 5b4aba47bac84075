import type { CycleScene } from "./cycle-of-table";
import { identifyMeasures } from "./identify-measures";
import { VERDICT, type Verdict } from "./model/health";
import type { Link } from "./model/link";
import { cellAt, gridOf } from "./model/grid";
import type { Measured } from "./model/measured";
import type { OwnMarks } from "./model/own-marks";
import { pairKey, sameIdKey } from "./model/register";
import type { Scorecard } from "./model/scorecard";
import type { Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { withListedDirections } from "./listed-directions";
import { idsOfLostSheets } from "./ours/register-searches";
import { ownSheet } from "./ours/own-sheet";
import { readTables, settledTables } from "./read-tables";
import { reachOwnColumns } from "./ours/reach-own-columns";

interface Marked {
  readonly workbook: Workbook;
  readonly ours: OwnMarks;
}

/** Those tables as they are read where they are on show. */
export function restingTables(
  { workbook, ours }: Marked,
  dismissed: readonly Table[],
  scene: CycleScene,
): readonly Table[] {
  return settledTables(reachOwnColumns(dismissed, workbook, ours.columns), scene);
}

/**
 * The rows of tables that the user said are none: nothing is said of them, but links go on, unless an id is at home on
 * another sheet, of which such a table is a copy.
 */
export function restingRows(
  { workbook, ours }: Marked,
  dismissed: readonly Table[],
  scene: CycleScene,
): Scorecard {
  const tables = restingTables({ workbook, ours }, dismissed, scene);
  const read = withListedDirections(readTables(workbook.grids, tables), ownSheet(ours, "flags"));
  const rows = identifyMeasures(read, workbook.grids, tables, ours.ids);
  const isAtHome = ({ id, at }: Measured) => {
    const home = id === undefined ? undefined : ours.ids.homes.get(sameIdKey(id));
    return home === undefined || home.sheet === at.sheet;
  };
  return { ...rows, keyResults: rows.keyResults.filter(isAtHome), kpis: rows.kpis.filter(isAtHome) };
}

/** Which ids are at home on a sheet that is there but was not read. */
export function isUnread({ ids }: OwnMarks): (id: string) => boolean {
  return (id) => ids.homes.get(sameIdKey(id))?.isRead === false;
}

/** Which ids were on a sheet that was deleted, or moved to another workbook. */
export function isSheetGone(workbook: Workbook, { register }: OwnMarks): (id: string) => boolean {
  const lost = idsOfLostSheets(workbook, register);
  return (id) => lost.has(sameIdKey(id));
}

/** What Excel leaves of a reference to what was deleted. */
const LOST = "#REF!";

/** A link of which an end stands on a sheet that was not read, with the verdict that its cell shows. */
export interface UnreadEnd {
  readonly sheet: string;
  readonly shows: Verdict | undefined;
  /** Whether a column that its cells read was deleted. */
  readonly hasLostColumn: boolean;
}

/**
 * The links whose formulas search a sheet that is there but was not read, since it is hidden: what their cells show holds.
 * A deleted sheet leaves a lost reference instead.
 */
export function unreadEnds({ workbook, ours }: Marked): (link: Link) => UnreadEnd | undefined {
  const { sheet: register, rows, columns } = ours.register;
  const grid = gridOf(workbook.grids, register);
  const places = new Map(rows.map(({ row, link }) => [pairKey(link), row]));
  const isLost = (row: number) =>
    Object.values(columns).some(
      (column) => grid && cellAt(grid, row, column).formula?.includes(LOST) === true,
    );
  return (link) => {
    const homes = [link.keyResultId, link.kpiId].map((id) => ours.ids.homes.get(sameIdKey(id)));
    const sheet = homes.find((home) => home?.isRead === false)?.sheet;
    if (sheet === undefined) return undefined;
    const row = places.get(pairKey(link)) ?? -1;
    const shown = grid && cellAt(grid, row, columns.verdict ?? -1).value;
    const shows = Object.values(VERDICT).find((word) => word === shown);
    return { sheet, shows, hasLostColumn: isLost(row) };
  };
}
