import { cellToA1 } from "../../model/address";
import { isCellError } from "../../model/cell";
import { cellAt, gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import { DAY_ROWS, SETTING_ROWS } from "../../model/setting-rows";
import { SETTING_RANGES, type SettingKey } from "../../model/settings";
import type { PlannedCell, PlanStep, WritePlan } from "../../model/write-plan";
import { finishPlan } from "../steps/finish-plan";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { addedSettings, type WantedValues } from "./plan-all-settings";
import { settingsPart } from "./plan-settings";

/** Those that formulas hand over as one range come together: without all of them it has no name. */
const COMPANIES: readonly (readonly SettingKey[])[] = Object.values(SETTING_RANGES);
const DAYS = DAY_ROWS.map(({ setting }) => setting);

/** Other values for some settings, in their cells of `OKR Settings`; a setting that has no cell yet gets one. */
export function planChangedSettings(review: Review, values: WantedValues): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  const part = refusal ? refusedPart(refusal) : joinParts(changes(review, values));
  return finishPlan(review, part);
}

function changes(review: Review, values: WantedValues): readonly PlanPart[] {
  const days = settingsPart(review, {
    ...daysOf(values),
    asOf: typeof values.asOf === "number" ? values.asOf : review.asOf,
    isToday: values.asOf === undefined && review.dates.from === "today",
  });
  const { places } = review.ours.names;
  const others = (Object.keys(values) as SettingKey[]).filter((setting) => !DAYS.includes(setting));
  const standing = others.filter((setting) => places[setting] !== undefined);
  const companies = COMPANIES.filter((company) => company.some((setting) => others.includes(setting)));
  const wanted = [...others, ...companies.flat()];
  const added = SETTING_ROWS.filter(({ setting }) => wanted.includes(setting));
  if (days.refusals.length > 0) return [days];
  return [
    days,
    ...standing.map((setting) => changed(review, setting, values)),
    addedSettings(review, added, values),
  ];
}

function daysOf({ cycleStart, cycleEnd }: WantedValues): { cycleStart?: number; cycleEnd?: number } {
  return {
    ...(typeof cycleStart === "number" && { cycleStart }),
    ...(typeof cycleEnd === "number" && { cycleEnd }),
  };
}

/** A formula in a setting, such as a link to the user's own calendar, is the user's decision. */
function changed({ workbook, ours }: Review, setting: SettingKey, values: WantedValues): PlanPart {
  const at = ours.names.places[setting];
  const grid = at && gridOf(workbook.grids, at.sheet);
  if (!at || !grid) return NO_PART;
  const { value: was, formula } = cellAt(grid, at.row, at.column);
  const becomes = values[setting];
  if (was === becomes) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  if (formula !== undefined || isCellError(was)) {
    const reason = `${at.sheet}!${cellToA1(at)} holds a formula; it is left as it is.`;
    return refusedPart({ at, reason, instead: "Type a value there yourself." });
  }
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const step: PlanStep = { kind: "write cells", sheet: at.sheet, area, was: [[was]], becomes: [[becomes]] };
  const cell: PlannedCell = { at, was, becomes };
  return { ...NO_PART, steps: [step], groups: [{ title: at.sheet, cells: [cell] }] };
}
