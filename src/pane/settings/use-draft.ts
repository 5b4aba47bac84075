import { useState } from "react";
import type { Review } from "../../core/model/review";
import type { SettingKey } from "../../core/model/settings";
import type { WantedValues } from "../../core/plan/keep/plan-all-settings";
import type { PlanRequest } from "../../core/plan-request";

/** Settings as they are being changed; nothing of it is written before its plan was shown. */
export interface Draft {
  /** Only what differs from the workbook. */
  readonly values: WantedValues;
  /** How many settings would change. */
  readonly count: number;
  /** Whether the as-of day moves on to today with every write. */
  readonly movesOn: boolean;
  readonly request: PlanRequest;
  readonly valueOf: (setting: SettingKey) => number | string | undefined;
  readonly change: (setting: SettingKey, value: number | string | undefined) => void;
  readonly letMoveOn: (movesOn: boolean) => void;
}

/** A draft on what the workbook says; changing a setting back takes it out again. A day chosen for a look is its first change. */
export function useDraft({ settings, asOf, dates }: Pick<Review, "settings" | "asOf" | "dates">): Draft {
  const { today, stated = today, isFixed = false } = dates;
  const base = { ...settings, asOf: isFixed ? stated : today };
  const isLook = dates.from === "chosen" && asOf !== base.asOf;
  const [values, setValues] = useState<WantedValues>(isLook ? { asOf } : {});
  const [movesOn, setMovesOn] = useState(!isFixed && !isLook);
  const changed = Object.keys(values);
  const isOtherwise = movesOn === isFixed;
  function change(setting: SettingKey, value: number | string | undefined): void {
    const others = Object.fromEntries(Object.entries(values).filter(([key]) => key !== setting));
    const isChange = value !== undefined && value !== base[setting];
    setValues(isChange ? { ...others, [setting]: value } : others);
    if (setting === "asOf") setMovesOn(isChange ? value === today : !isFixed);
  }
  return {
    values,
    count: new Set(isOtherwise ? [...changed, "asOf"] : changed).size,
    movesOn,
    request: { kind: "set", values, ...((isOtherwise || "asOf" in values) && { movesOn }) },
    valueOf: (setting) => values[setting] ?? base[setting],
    change,
    letMoveOn: (wanted) => {
      if (wanted) change("asOf", today);
      setMovesOn(wanted);
    },
  };
}
