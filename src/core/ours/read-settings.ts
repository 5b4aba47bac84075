import type { CellAddress } from "../model/address";
import { isBlank } from "../model/cell";
import { gridOf, cellAt } from "../model/grid";
import { SETTING_ROWS } from "../model/setting-rows";
import { OUR_RANGES } from "../model/marks";
import {
  NO_SETTINGS,
  SETTING_RANGES,
  type SettingKey,
  type SettingRange,
  type Settings,
  type UnreadableSetting,
} from "../model/settings";
import type { OwnNames } from "../model/own-marks";
import type { Workbook } from "../model/workbook";
import { readSetting } from "./read-setting";

/** Reads every named cell of the settings. One that is missing, blank or unreadable is what it usually is. */
export function readSettings(
  workbook: Workbook,
  { places, names, words }: Pick<OwnNames, "places" | "names" | "words">,
): Settings {
  const said: Record<string, number | string> = {};
  const unreadable: UnreadableSetting[] = [];
  for (const row of SETTING_ROWS) {
    const read = cellOf(workbook, places[row.setting]);
    if (!read) continue;
    const reading = readSetting(row.kind, read.typed, workbook.locale);
    if (reading.kind === "value") said[row.setting] = reading.value;
    else unreadable.push({ setting: row.setting, ...read, reason: reading.reason });
  }
  const spoilt = new Set<SettingKey | "words">(unreadable.map(({ setting }) => setting));
  const isWhole = (range: SettingRange) =>
    names.some(({ name }) => name.toLowerCase() === OUR_RANGES[range].toLowerCase()) &&
    !SETTING_RANGES[range].some((setting) => spoilt.has(setting));
  const ranges = (Object.keys(SETTING_RANGES) as SettingRange[]).filter(isWhole);
  return {
    ...NO_SETTINGS,
    ...said,
    named: Object.keys(said) as SettingKey[],
    ranges,
    words: words?.unreadable.length === 0 ? words.called : NO_SETTINGS.words,
    unreadable: [...unreadable, ...(words?.unreadable ?? [])],
  };
}

function cellOf(
  workbook: Workbook,
  at: CellAddress | undefined,
): Pick<UnreadableSetting, "at" | "typed"> | undefined {
  const grid = at && gridOf(workbook.grids, at.sheet);
  const typed = at && grid && cellAt(grid, at.row, at.column).value;
  return at === undefined || isBlank(typed) ? undefined : { at, typed };
}
