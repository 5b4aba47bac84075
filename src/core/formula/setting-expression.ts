import { OUR_NAMES } from "../model/marks";
import { USUAL_SETTINGS, type Settings, type UsualSetting } from "../model/settings";

/** A setting as formulas name it; what cannot be read counts as missing, so the usual value stands there instead. */
export function settingExpression({ unreadable }: Settings, setting: UsualSetting): string {
  if (!unreadable.some((one) => one.setting === setting)) return OUR_NAMES[setting];
  const usual = USUAL_SETTINGS[setting];
  return typeof usual === "number" ? String(usual) : `"${usual}"`;
}
