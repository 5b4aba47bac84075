import { useState } from "react";
import type { Settings, SettingKey } from "../../core/model/settings";
import type { WantedValues } from "../../core/plan/keep/plan-all-settings";

/** Settings as they are being changed; nothing of it is written before its plan was shown. */
export interface Draft {
  /** Only what differs from the workbook. */
  readonly values: WantedValues;
  readonly valueOf: (setting: SettingKey) => number | string | undefined;
  readonly change: (setting: SettingKey, value: number | string | undefined) => void;
}

/** A draft on what the workbook says; changing a setting back takes it out again. */
export function useDraft(settings: Settings): Draft {
  const [values, setValues] = useState<WantedValues>({});
  return {
    values,
    valueOf: (setting) => values[setting] ?? settings[setting],
    change: (setting, value) => {
      const others = Object.fromEntries(Object.entries(values).filter(([key]) => key !== setting));
      const isChange = value !== undefined && value !== settings[setting];
      setValues(isChange ? { ...others, [setting]: value } : others);
    },
  };
}
