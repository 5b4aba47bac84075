import { areaFromA1, columnLetters, type CellAddress } from "../model/address";
import { gridOf, cellAt, type Grid } from "../model/grid";
import { OUR_NAMES, OUR_RANGES } from "../model/marks";
import type { JournalEntry } from "../model/metadata";
import type { OwnNames, OwnWordCells } from "../model/own-marks";
import { SETTINGS_HEADINGS } from "../model/own-sheets";
import { SETTING_ROWS } from "../model/setting-rows";
import { SETTING_RANGES, type SettingKey, type SettingRange } from "../model/settings";
import type { DefinedName, Workbook } from "../model/workbook";
import { isWordsName, ownWordCells } from "./own-word-cells";

/**
 * Which of the workbook's names are ours: those with our label left of their cell or our headings above, and where the journal tells of
 * settings those whose cell is gone. Any other of these names is somebody else's, but those that a sheet of our settings
 * alone knows, since it was copied: no formula of ours stands there.
 */
export function ownNames(workbook: Workbook, journal: readonly JournalEntry[]): OwnNames {
  const hadSettings = journal.some(({ kind }) => kind === "settings");
  const labels = new Map(SETTING_ROWS.map(({ setting, label }) => [setting, label]));
  const places: Partial<Record<SettingKey, CellAddress>> = {};
  const names: DefinedName[] = [];
  const taken: DefinedName[] = [];
  let words: OwnWordCells | undefined;
  for (const name of namesAndTables(workbook)) {
    if (isOfCopiedSettings(workbook, name, labels)) continue;
    if (isWordsName(name)) {
      words = ownWordCells(workbook, name);
      (words || (hadSettings && isLost(name)) ? names : taken).push(name);
      continue;
    }
    const setting = settingOf(name);
    if (!setting) continue;
    const at = ownPlace(workbook, name, labels.get(setting));
    if (at) places[setting] = at;
    (at || (hadSettings && isLost(name)) ? names : taken).push(name);
  }
  return { places, names: [...names, ...rangeNames(workbook, places)], taken, ...(words && { words }) };
}

/** The ranges that begin at the first cell of the settings that they hand over. */
function rangeNames({ names }: Workbook, places: OwnNames["places"]): readonly DefinedName[] {
  return (Object.keys(SETTING_RANGES) as SettingRange[]).flatMap((range) => {
    const at = places[SETTING_RANGES[range][0]];
    return at ? names.filter((name) => isRangeFrom(at, name, OUR_RANGES[range])) : [];
  });
}

function isRangeFrom(
  first: CellAddress,
  { name, refersTo, scope, at }: DefinedName,
  wanted: string,
): boolean {
  if (scope !== undefined || name.toLowerCase() !== wanted.toLowerCase()) return false;
  if (at) return at.sheet === first.sheet && at.row === first.row && at.column === first.column;
  const spelled = `=${first.sheet}!$${columnLetters(first.column)}$${first.row + 1}:`;
  return refersTo.replaceAll("'", "").startsWith(spelled);
}

/** A table's name is a name like any other. */
function namesAndTables({ names, grids }: Workbook): readonly DefinedName[] {
  const tables = grids.flatMap(({ sheet, excelTables }) =>
    excelTables.map(({ name, area }) => ({
      name,
      refersTo: `=the table ${name}`,
      at: { sheet, row: area.top, column: area.left },
    })),
  );
  return [...names, ...tables];
}

const SETTING_OF = new Map(
  (Object.entries(OUR_NAMES) as (readonly [SettingKey, string])[]).map(([setting, name]) => [
    name.toLowerCase(),
    setting,
  ]),
);

function settingOf({ name }: DefinedName): SettingKey | undefined {
  return SETTING_OF.get(name.toLowerCase());
}

/** The cell of a name that the whole workbook knows, if our label stands beside it. */
function ownPlace(
  workbook: Workbook,
  { at, scope }: DefinedName,
  label: string | undefined,
): CellAddress | undefined {
  const grid = at && gridOf(workbook.grids, at.sheet);
  if (!at || !grid || scope !== undefined || at.column === 0 || label === undefined) return undefined;
  const beside = cellAt(grid, at.row, at.column - 1).value;
  return beside === label || (isOnSettings(grid, at) && typeof beside === "string") ? at : undefined;
}

/** In the second column below our headings, where a label may have been put into other words. */
function isOnSettings(grid: Grid, { row, column }: CellAddress): boolean {
  return row > 0 && column === 1 && SETTINGS_HEADINGS.every((one, at) => cellAt(grid, 0, at).value === one);
}

/** Excel gives a copied sheet names of its own for cells that are named on the original. */
function isOfCopiedSettings(
  workbook: Workbook,
  { scope, ...name }: DefinedName,
  labels: ReadonlyMap<SettingKey, string>,
): boolean {
  const at = scope === undefined ? undefined : cellOnSheet(scope, name.refersTo);
  if (!at) return false;
  if (isWordsName(name)) return ownWordCells(workbook, name) !== undefined;
  const setting = settingOf(name);
  return setting !== undefined && ownPlace(workbook, { ...name, at }, labels.get(setting)) !== undefined;
}

/** The first cell of what a name stands for, if that is on this sheet. */
function cellOnSheet(sheet: string, refersTo: string): CellAddress | undefined {
  const [, of = "", cell = ""] = /^=?(.+)!([^!:]+)(?::[^!]+)?$/.exec(refersTo) ?? [];
  const area = areaFromA1(cell.replaceAll("$", ""));
  const isHere = of.replace(/^'(.*)'$/, "$1").replaceAll("''", "'") === sheet;
  return area && isHere ? { sheet, row: area.top, column: area.left } : undefined;
}

function isLost({ refersTo, scope }: DefinedName): boolean {
  return scope === undefined && refersTo.includes("#REF!");
}
