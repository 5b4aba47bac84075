import { quoteSheetName } from "../../model/address";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { OUR_NAMES, OUR_RANGES, OUR_SHEETS } from "../../model/marks";
import type { Review } from "../../model/review";
import type { SettingKind, SettingRow } from "../../model/setting-row";
import { DAY_ROWS, SETTING_ROWS } from "../../model/setting-rows";
import {
  SETTING_RANGES,
  USUAL_SETTINGS,
  type SettingKey,
  type UsualSetting,
  type SettingRange,
} from "../../model/settings";
import type { PlanStep, WritePlan } from "../../model/write-plan";
import { ownSheet } from "../../ours/own-sheet";
import { finishPlan } from "../steps/finish-plan";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { settingRows, settingsPart } from "./plan-settings";
import { addedWords } from "./plan-words";

const LABEL = 0;

/** Every setting as a named cell with what it does, so that it can be changed there. What stands there stays. */
export function planAllSettings(review: Review): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  const days = settingsPart(review, { asOf: review.asOf, isToday: review.dates.from === "today" });
  if (refusal) return finishPlan(review, refusedPart(refusal));
  if (days.refusals.length > 0) return finishPlan(review, days);
  const cells = joinParts([days, addedSettings(review, SETTING_ROWS)]);
  return finishPlan(review, joinParts([cells, addedWords(review, cells)]));
}

/** What a setting is to be; the usual value where nothing is said. */
export type WantedValues = Partial<Record<SettingKey, number | string>>;

/**
 * Those of the rows that have no cell yet, the days left out: below the days, or below whatever stands on the sheet.
 */
export function addedSettings(
  review: Review,
  wanted: readonly SettingRow[],
  values: WantedValues = {},
): PlanPart {
  const { names } = review.ours;
  const grid = ownSheet(review.ours, "settings");
  const sheet = grid?.sheet ?? freeSheetName(review.workbook, OUR_SHEETS.settings);
  const taken = new Set(names.taken.map(({ name }) => name.toLowerCase()));
  const missing = wanted.filter(
    (row) =>
      !DAY_ROWS.includes(row) &&
      names.places[row.setting] === undefined &&
      !taken.has(OUR_NAMES[row.setting].toLowerCase()),
  );
  const refusal = grid && missing.length > 0 ? sheetRefusal(grid) : undefined;
  if (refusal) return refusedPart(refusal);
  const rows = placesOf(missing, grid, names.places);
  const parts = missing.map((one) =>
    settingPart(sheet, rows.get(one.setting) ?? 0, { ...one, grid, value: values[one.setting] }),
  );
  return joinParts([...parts, { ...NO_PART, steps: rangeSteps(review, sheet, rows) }]);
}

/** A label that lost its name has its row already; the others follow one another. */
function placesOf(
  missing: readonly SettingRow[],
  grid: Grid | undefined,
  places: Review["ours"]["names"]["places"],
): ReadonlyMap<SettingKey, number> {
  const daysToCome = DAY_ROWS.filter(({ setting }) => places[setting] === undefined).length;
  let next = (grid ? (usedArea(grid)?.bottom ?? 0) : 0) + 1 + daysToCome;
  return new Map(
    missing.map(({ setting, label }) => {
      const standing = grid?.rows.findIndex(
        (_, down) => cellAt(grid, grid.top + down, LABEL).value === label,
      );
      return [setting, grid && standing !== undefined && standing >= 0 ? grid.top + standing : next++];
    }),
  );
}

interface WantedRow extends SettingRow {
  readonly grid: Grid | undefined;
  readonly value: number | string | undefined;
}

/** So that a share is typed as `5 %`, and a number of days says that it is one. */
const FORMATS: Partial<Record<SettingKind, string>> = { share: "0%", days: '0" days"' };

function settingPart(sheet: string, row: number, wanted: WantedRow): PlanPart {
  const { setting, kind, label, says, grid, value } = wanted;
  const name = OUR_NAMES[setting];
  const define: PlanStep = { kind: "define name", name, refersTo: `=${cellOf(sheet, row)}` };
  if (grid && cellAt(grid, row, LABEL).value === label) return { ...NO_PART, steps: [define] };
  const usual = USUAL_SETTINGS[setting as UsualSetting];
  const part = settingRows(sheet, row, { rows: [[label, value ?? usual, says]], format: FORMATS[kind] });
  return { ...part, steps: [...part.steps, define] };
}

/** Settings that a formula hands over together as one range each, where they stand together. */
function rangeSteps(
  { ours, workbook }: Review,
  sheet: string,
  added: ReadonlyMap<SettingKey, number>,
): readonly PlanStep[] {
  const rowOf = (setting: SettingKey) => ours.names.places[setting]?.row ?? added.get(setting);
  return (Object.keys(SETTING_RANGES) as SettingRange[]).flatMap((range): readonly PlanStep[] => {
    const own = OUR_RANGES[range];
    const isNamed = workbook.names.some(({ name }) => name.toLowerCase() === own.toLowerCase());
    const rows = SETTING_RANGES[range].map(rowOf);
    const [first] = rows;
    if (isNamed || first === undefined || rows.some((row, index) => row !== first + index)) return [];
    const refersTo = `=${cellOf(sheet, first)}:$B$${first + rows.length}`;
    return [{ kind: "define name", name: own, refersTo }];
  });
}

function cellOf(sheet: string, row: number): string {
  return `${quoteSheetName(sheet)}!$B$${row + 1}`;
}
