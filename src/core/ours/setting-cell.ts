import type { CellAddress } from "../model/address";
import { OUR_NAMES } from "../model/marks";
import type { SettingKey } from "../model/settings";
import type { Workbook } from "../model/workbook";

/** Where a setting stands; the name follows it when the sheet is renamed or the cell is moved. */
export function settingCell({ names }: Workbook, setting: SettingKey): CellAddress | undefined {
  const wanted = OUR_NAMES[setting].toLowerCase();
  return names.find(({ name }) => name.toLowerCase() === wanted)?.at;
}
