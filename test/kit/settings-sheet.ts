import type { CellValue } from "../../src/core/model/cell";
import { OUR_NAMES } from "../../src/core/model/marks";
import { SETTING_ROWS } from "../../src/core/model/setting-rows";
import type { SettingKey } from "../../src/core/model/settings";
import type { Grid } from "../../src/core/model/grid";
import type { Workbook } from "../../src/core/model/workbook";
import { grid, workbookOf } from "./grid";

/** A workbook of these sheets, and of settings that stand below each other in column B, each under its name. */
export function withSettings(
  cells: Partial<Record<SettingKey, CellValue>>,
  ...grids: readonly Grid[]
): Workbook {
  const entries = Object.entries(cells) as (readonly [SettingKey, CellValue])[];
  const sheet = grid`Setting | Value`;
  const labels = new Map(SETTING_ROWS.map(({ setting, label }) => [setting, label]));
  const rows = entries.map(([setting, value]) => [{ value: labels.get(setting) }, { value }]);
  return {
    ...workbookOf(...grids, { ...sheet, sheet: "OKR Settings", rows: [...sheet.rows, ...rows] }),
    names: entries.map(([setting], index) => ({
      name: OUR_NAMES[setting],
      refersTo: `='OKR Settings'!$B$${index + 2}`,
      at: { sheet: "OKR Settings", row: index + 1, column: 1 },
    })),
  };
}
