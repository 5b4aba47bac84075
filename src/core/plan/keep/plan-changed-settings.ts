import { cellToA1 } from "../../model/address";
import { isCellError } from "../../model/cell";
import { cellAt, gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import { DAY_ROWS, SETTING_ROWS } from "../../model/setting-rows";
import { SETTING_RANGES, type SettingKey } from "../../model/settings";
import type { PlannedCell, PlanStep, WritePlan } from "../../model/write-plan";
import { finishPlan } from "../steps/finish-plan";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { addedSettings, type WantedValues } from "./plan-all-settings";
import { dayEntry, settingsPart } from "./plan-settings";

/** Those that formulas hand over as one range come together: without all of them it has no name. */
const COMPANIES: readonly (readonly SettingKey[])[] = Object.values(SETTING_RANGES);
const DAYS = DAY_ROWS.map(({ setting }) => setting);

/**
 * Other values for some settings, in their cells of `OKR Settings`; a setting that has no cell yet gets one.
 *
 * @param movesOn Whether today is to take the place of the as-of day at every write; as it was where nothing is said.
 */
export function planChangedSettings(review: Review, values: WantedValues, movesOn?: boolean): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  if (refusal) return finishPlan(review, refusedPart(refusal));
  const part = joinParts(changes(review, values, movesOn));
  const plan = finishPlan(review, part);
  // Whose the day is may change while the day does not: then there is nothing to write but that.
  const { workbook, metadata } = review;
  return plan.steps.length > 0
    ? plan
    : { ...plan, steps: metadataSteps(workbook, withEntries(metadata, part.journal)) };
}

function changes(review: Review, values: WantedValues, movesOn?: boolean): readonly PlanPart[] {
  const { today, from } = review.dates;
  const typed = typeof values.asOf === "number" ? values.asOf : review.asOf;
  const days = settingsPart(review, {
    ...daysOf(values),
    asOf: movesOn === true ? today : typed,
    isToday: movesOn ?? (values.asOf === undefined && from === "today"),
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
    whoseDay(review, movesOn),
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

/** A formula is always the user's day. */
function whoseDay({ workbook, ours, dates }: Review, movesOn: boolean | undefined): PlanPart {
  const at = ours.names.places.asOf;
  const grid = at && gridOf(workbook.grids, at.sheet);
  const isFormula = at && grid && cellAt(grid, at.row, at.column).formula !== undefined;
  if (!at || isFormula === true || movesOn === undefined) return NO_PART;
  return { ...NO_PART, journal: [dayEntry(at.sheet, movesOn ? dates.today : undefined)] };
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
