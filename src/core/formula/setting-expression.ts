import { OUR_NAMES } from "../model/marks";
import type { TableKind } from "../model/table";
import { USUAL_SETTINGS, type Settings, type UsualSetting } from "../model/settings";

/**
 * A setting as formulas name it. Where the workbook has no such cell, or one that cannot be read, the argument is left
 * out, since the functions then take what is usual.
 */
export function settingExpression({ named }: Settings, setting: UsualSetting): string {
  return named.includes(setting) ? OUR_NAMES[setting] : "";
}

/** The same where the function's own default is another one: the usual value itself stands for a missing cell. */
function settingOrUsual(settings: Settings, setting: UsualSetting): string {
  const usual = USUAL_SETTINGS[setting];
  return settingExpression(settings, setting) || (typeof usual === "number" ? String(usual) : `"${usual}"`);
}

/** How often a row is updated that has no rhythm of its own. */
export function usualCadence(settings: Settings, kind: TableKind): string {
  return settingOrUsual(settings, kind === "kpi" ? "updateKpi" : "updateKeyResult");
}

/** The first month of the fiscal year. */
export function yearStart(settings: Settings): string {
  return settingOrUsual(settings, "yearStart");
}

/** Arguments from the left; omitted ones at the end are not written at all. */
export function spellArguments(values: readonly string[]): string {
  return values.join(",").replace(/,+$/, "");
}
