import type { Orientation, Role } from "../../model/table";
import { withoutRole, type RoleColumn } from "./role-column";
import type { Region } from "../regions/find-body";
import type { HeadingReader } from "../headings/read-heading";
import { transposed } from "./transposed-layout";
import { objectivesAcross } from "./objectives-across";
import { withRolesOfList } from "./unheaded-roles";
import { areNumberedBelow, withSharedName } from "./numbered-levels";
import { withNamesBelowLines } from "./names-below-lines";
import { withFoundNames, withNamesAsRead } from "./found-names";
import { holdsCodes, withNameBesideCodes, withObjectiveBesideCodes } from "./name-beside-codes";
import { areUnits } from "./are-units";
import { findSeriesColumn, isNamedBySeries, measuresOverSeries } from "./series-rows";
import type { Sheet } from "../sheet";
import { areCards } from "./cards";
import { tilesOver, type TileRows } from "./tiles";
import { levelOf } from "../rows/level-words";
import { textsBelow } from "../rows/texts-below";

/** How a table lies on the sheet, with roles that only the layout tells. */
export interface Layout {
  readonly orientation: Orientation;
  readonly columns: readonly RoleColumn[];
  /** The column that says which of its rows is the target and which the actual. */
  readonly seriesColumn?: number;
  /** Its words stand below the names, in their column. */
  readonly areCards?: boolean;
  /** Which rows say that, where the measures are tiles. */
  readonly tiles?: TileRows;
  /** The column that says of each row whether it is an objective or a key result. */
  readonly levelColumn?: number;
}

const NAME_ROLES: readonly Role[] = ["measure", "keyResult", "objective|keyResult", "objective"];

/** The column that holds the names, if a heading says so. */
export function nameOf(columns: readonly RoleColumn[]): RoleColumn | undefined {
  return NAME_ROLES.map((role) => columns.find((column) => column.role === role)).find(
    (column) => column !== undefined,
  );
}

/** Decides between measures in rows and measures in columns, and what a row stands for. */
export function layoutOf(
  sheet: Sheet,
  region: Region,
  assigned: readonly RoleColumn[],
  read: HeadingReader,
): Layout {
  const columns = withoutOtherNames(sheet, region, assigned, read);
  const coded = region.header.rows.length > 0 ? undefined : withNameBesideCodes(sheet, region, columns);
  if (region.header.rows.length === 0 && !coded)
    return onCards(sheet, region, withRolesOfList(sheet, region, columns), read);
  const across = layoutAcross(sheet, region, columns, read);
  if (across) return across;
  const named = withObjectiveBesideCodes(sheet, region, coded ?? withNames(sheet, region, columns));
  const told = severalInOneRow(named) ?? numberedGoals(sheet, region, named);
  if (told) return told;
  const name = nameOf(named);
  if (!name) return seriesOfEntities(sheet, region, columns, read) ?? transposed(columns);
  const cards = onCards(sheet, region, named, read);
  if (cards.areCards) return cards;
  const seriesColumn = findSeriesColumn(sheet, region, named, read);
  if (seriesColumn !== undefined) return { orientation: "rows-series", columns: named, seriesColumn };
  if (isNamedBySeries(sheet, region, name.evidence.index, read))
    return { orientation: "rows-series", columns: named };
  return layoutByNames(sheet, region, named, name);
}

/** Rows that name a measure each, or cards of several rows. */
function onCards(sheet: Sheet, region: Region, columns: readonly RoleColumn[], read: HeadingReader): Layout {
  const name = nameOf(columns)?.evidence.index ?? region.area.left;
  return areCards(sheet, region, name, read)
    ? { orientation: "rows-series", columns, seriesColumn: name, areCards: true }
    : { orientation: "rows", columns };
}

/** What the names are, and what stands beside them. */
function layoutByNames(sheet: Sheet, region: Region, named: readonly RoleColumn[], name: RoleColumn): Layout {
  const levelColumn = findLevelColumn(sheet, region, named);
  if (levelColumn !== undefined) return { ...byLevels(named, levelColumn), levelColumn };
  return layoutByName(sheet, region, { named, name });
}

/** Whether the names themselves tell two levels, or come again for each period. */
function layoutByName(
  sheet: Sheet,
  region: Region,
  { named, name }: { readonly named: readonly RoleColumn[]; readonly name: RoleColumn },
): Layout {
  if (name.role === "objective|keyResult") return { orientation: "hierarchy", columns: named };
  if (name.role === "objective" && areNumberedBelow(sheet, region, name))
    return { orientation: "hierarchy", columns: withSharedName(named, name) };
  return { orientation: isLong(named, name) ? "long" : "rows", columns: named };
}

/** What the first column says of the rows tells that the headings name objectives or measures. */
function layoutAcross(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
  read: HeadingReader,
): Layout | undefined {
  const objectives = objectivesAcross(sheet, region, columns);
  if (objectives) return { orientation: "columns", columns: objectives };
  const measures =
    measuresOverSeries(sheet, region, { columns, read }) ?? tilesOver(sheet, region, { columns, read });
  return measures && { orientation: "columns", ...measures };
}

/** `Paul | Target | 12`, `| Actual | 9`: each person or country has rows of its own, and its name names them. */
function seriesOfEntities(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
  read: HeadingReader,
): Layout | undefined {
  const seriesColumn = findSeriesColumn(sheet, region, columns, read);
  const entity = columns.find(
    ({ evidence }) => evidence.index === (seriesColumn ?? 0) - 1 && evidence.shape.texts > 0.6,
  );
  if (seriesColumn === undefined || !entity) return undefined;
  const named = columns.map((column): RoleColumn =>
    column === entity ? { ...column, role: "measure" } : column,
  );
  return { orientation: "rows-series", columns: named, seriesColumn };
}

function withNames(sheet: Sheet, region: Region, columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const below = withNamesBelowLines(sheet, region, columns);
  if (below) return below;
  const name = nameOf(columns);
  if (!name) return withFoundNames(sheet, region, columns);
  const others = columns.map((column) => withoutRole([name], column));
  if (holdsCodes(sheet, region, name)) return withNameBesideCodes(sheet, region, others) ?? columns;
  return isCalledSoByChance(name) ? (withNamesAsRead(sheet, region, others) ?? columns) : columns;
}

/** `Tipo` over Meta and Realizado by turns, `Metric` over `%` and `days`: what is called a measure there names none. */
function withoutOtherNames(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
  read: HeadingReader,
): readonly RoleColumn[] {
  const called = columns.filter(({ role }) => role === "measure");
  const others = called.filter(
    (column) =>
      (isCalledSoByChance(column) &&
        findSeriesColumn(sheet, region, [withoutRole([column], column)], read) !== undefined) ||
      (areUnits(textsBelow(sheet, region, column.evidence.index)) && columns.some(isUnnamedText)),
  );
  return columns.map((column) => withoutRole(others, column));
}

function isUnnamedText({ role, evidence: { shape } }: RoleColumn): boolean {
  return role === undefined && shape.texts > 0.6 && shape.distinct >= OFTEN_DIFFERENT && shape.names < 0.5;
}

/** `Tipo` may head names; over a few words that come again it heads something else. */
function isCalledSoByChance({ role, meaning, evidence: { shape } }: RoleColumn): boolean {
  return role === "measure" && meaning?.isVague === true && shape.distinct < OFTEN_DIFFERENT;
}

const OFTEN_DIFFERENT = 0.7;

/** `4 | Goal name | Measure`, `4.1 | Sound finances |`, `4.1.1 | Cash reserves | Balance in June`: the measure says how a goal is counted. */
function numberedGoals(sheet: Sheet, region: Region, columns: readonly RoleColumn[]): Layout | undefined {
  const goals = columns.find(
    (column) =>
      (column.role === "objective" || isUnheadedName(column)) && areNumberedBelow(sheet, region, column),
  );
  const measure = columns.find(({ role }) => role === "measure");
  const isAsFull = goals && measure && goals.evidence.shape.filledShare >= measure.evidence.shape.filledShare;
  if (!isAsFull) return undefined;
  const shared = withSharedName(columns, goals).map(({ role, ...column }): RoleColumn => {
    if (role === undefined && column.evidence.index === goals.evidence.index - 1)
      return { ...column, role: "id" };
    return column.evidence === measure.evidence || role === undefined ? column : { ...column, role };
  });
  return { orientation: "hierarchy", columns: shared };
}

function isUnheadedName({ role, evidence: { header, shape } }: RoleColumn): boolean {
  return role === undefined && header === "" && shape.texts > 0.6 && shape.distinct > 0.6;
}

/** `Objective | KR1 | KR2`: an objective per row. */
function severalInOneRow(columns: readonly RoleColumn[]): Layout | undefined {
  const keyResults = columns.filter(({ role }) => role === "keyResult");
  const areSeveral = keyResults.length > 1 && columns.some(({ role }) => role === "objective");
  return areSeveral ? { orientation: "entity-rows", columns } : undefined;
}

/** A measure repeated for each period: `Churn | Jan`, `Churn | Feb`. */
function isLong(columns: readonly RoleColumn[], name: RoleColumn): boolean {
  const hasPeriodColumn = columns.some(
    ({ role, evidence }) => role === "period" && evidence.period === undefined,
  );
  return hasPeriodColumn && name.evidence.shape.distinct < 0.7;
}

/** Most cells of a column of levels say one; a `KPI` or a `Theme` may stand among them. */
const SHARE_OF_LEVELS = 0.7;

/**
 * A column whose cells say Objective and Key result by turns; where a column of its own names the objectives, Key result
 * and Initiative.
 */
function findLevelColumn(sheet: Sheet, region: Region, columns: readonly RoleColumn[]): number | undefined {
  const isNamedApart = columns.some(({ role }) => role === "objective");
  const found = columns.find(({ evidence }) => {
    const texts = textsBelow(sheet, region, evidence.index);
    const levels = texts.map(levelOf).filter((level) => level !== undefined);
    const partner = isNamedApart ? "initiative" : "objective";
    return (
      levels.includes("key result") &&
      levels.includes(partner) &&
      levels.length >= SHARE_OF_LEVELS * texts.length
    );
  });
  return found?.evidence.index;
}

/** Without a column of objectives the names hold both; the level itself is no role. */
function byLevels(columns: readonly RoleColumn[], levelColumn: number): Omit<Layout, "levelColumn"> {
  const others = columns.filter(({ evidence }) => evidence.index !== levelColumn);
  const areApart = others.some(({ role }) => role === "objective");
  const name = areApart
    ? (others.find(({ role }) => role === "keyResult" || role === "measure") ?? others.find(mayBeName))
    : fullestName(others);
  const roleOfName: Role = areApart ? "keyResult" : "objective|keyResult";
  return {
    orientation: areApart ? "rows" : "hierarchy",
    columns: columns.map(({ role, ...column }) => {
      if (column.evidence.index === levelColumn) return column;
      if (column.evidence.index === name?.evidence.index) return { ...column, role: roleOfName };
      // `Metric` beside the titles says what a key result is counted in.
      return role === undefined || (!areApart && NAME_ROLES.includes(role)) ? column : { ...column, role };
    }),
  };
}

/** Objectives and key results have a name each: a column that leaves the objectives blank is beside the names. */
function fullestName(columns: readonly RoleColumn[]): RoleColumn | undefined {
  const said = nameOf(columns);
  const fuller = columns.find(
    (column) =>
      mayBeName(column) && column.evidence.shape.filledShare > (said?.evidence.shape.filledShare ?? 0),
  );
  return fuller ?? said;
}

function mayBeName({ role, evidence: { shape } }: RoleColumn): boolean {
  return role === undefined && shape.texts > 0.6 && shape.distinct > 0.6;
}
