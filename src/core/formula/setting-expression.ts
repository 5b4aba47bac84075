import { OUR_NAMES } from "../model/marks";
import type { Settings, UsualSetting } from "../model/settings";

/**
 * A setting as formulas name it. Where the workbook has no such cell, or one that cannot be read, the argument is left
 * out, since the functions then take what is usual.
 */
export function settingExpression({ named }: Settings, setting: UsualSetting): string {
  return named.includes(setting) ? OUR_NAMES[setting] : "";
}

/** Arguments from the left; omitted ones at the end are not written at all. */
export function spellArguments(values: readonly string[]): string {
  return values.join(",").replace(/,+$/, "");
}
