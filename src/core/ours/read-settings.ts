import type { CellAddress } from "../model/address";
import { isBlank } from "../model/cell";
import { gridOf, cellAt } from "../model/grid";
import { SETTING_ROWS } from "../model/setting-rows";
import { NO_SETTINGS, type SettingKey, type Settings, type UnreadableSetting } from "../model/settings";
import type { OwnNames } from "../model/own-marks";
import type { Workbook } from "../model/workbook";
import { readSetting } from "./read-setting";

/** Reads every named cell of the settings. One that is missing, blank or unreadable is what it usually is. */
export function readSettings(workbook: Workbook, places: OwnNames["places"]): Settings {
  const said: Record<string, number | string> = {};
  const unreadable: UnreadableSetting[] = [];
  for (const row of SETTING_ROWS) {
    const read = cellOf(workbook, places[row.setting]);
    if (!read) continue;
    const reading = readSetting(row.kind, read.typed, workbook.locale);
    if (reading.kind === "value") said[row.setting] = reading.value;
    else unreadable.push({ setting: row.setting, ...read, reason: reading.reason });
  }
  return { ...NO_SETTINGS, ...said, named: Object.keys(said) as SettingKey[], unreadable };
}

function cellOf(
  workbook: Workbook,
  at: CellAddress | undefined,
): Pick<UnreadableSetting, "at" | "typed"> | undefined {
  const grid = at && gridOf(workbook.grids, at.sheet);
  const typed = at && grid && cellAt(grid, at.row, at.column).value;
  return at === undefined || isBlank(typed) ? undefined : { at, typed };
}
