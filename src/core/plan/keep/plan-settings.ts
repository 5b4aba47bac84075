import { quoteSheetName, type Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { gridOf, cellAt, usedArea, type Grid } from "../../model/grid";
import { OUR_NAMES, OUR_SHEETS } from "../../model/marks";
import { SETTINGS_HEADINGS } from "../../model/own-sheets";
import type { JournalEntry } from "../../model/metadata";
import type { DateSerial } from "../../model/period";
import type { Review } from "../../model/review";
import { DAY_ROWS } from "../../model/setting-rows";
import type { SettingKey } from "../../model/settings";
import type { NewContent, PlannedCell, PlanStep, Refusal } from "../../model/write-plan";
import { ownSheet } from "../../ours/own-sheet";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal } from "../steps/preflight";
import { dateFormat } from "../steps/date-format";
import { listLooks, ROW_LOOK, rowLooks, SAYS_LOOK, TYPED_LOOK } from "../steps/own-looks";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";

/** What the settings cells are to hold; an absent day leaves the cell as it is. */
export interface WantedSettings {
  readonly asOf: DateSerial;
  /** Whether the as-of day is only today, so that a later today may take its place. */
  readonly isToday: boolean;
  readonly cycleStart?: DateSerial;
  readonly cycleEnd?: DateSerial;
}

function dayOf(wanted: WantedSettings, setting: SettingKey): DateSerial | undefined {
  return new Map<string, DateSerial>(Object.entries(wanted)).get(setting);
}

/** What we write; below it the sheet is the user's. */
const SETTINGS_AREA: Area = { top: 0, left: 0, bottom: DAY_ROWS.length, right: SETTINGS_HEADINGS.length - 1 };
const WIDTHS = [26, 16, 90];
const COLUMN_LOOKS = [ROW_LOOK, TYPED_LOOK, SAYS_LOOK];

/** The sheet `OKR Settings` where there is none yet; otherwise what it lacks, and the days that differ. */
export function settingsPart(review: Review, wanted: WantedSettings): PlanPart {
  const refusal = namesRefusal(review);
  if (refusal) return refusedPart(refusal);
  const sheet = ownSheet(review.ours, "settings");
  if (!sheet) return newSettings(review, wanted);
  return joinParts([missingSettings(review, sheet, wanted), changedSettings(review, wanted)]);
}

/** Why our formulas cannot have the names that they need, or undefined. */
export function namesRefusal({ ours }: Pick<Review, "ours">): Refusal | undefined {
  const needed = new Set(DAY_ROWS.map(({ setting }) => OUR_NAMES[setting].toLowerCase()));
  const taken = ours.names.taken.find(({ name }) => needed.has(name.toLowerCase()));
  if (!taken) return undefined;
  const { name, refersTo, scope, at } = taken;
  const whose = scope === undefined ? "this workbook" : `the sheet "${scope}"`;
  return {
    ...(at && { at }),
    reason: `The name ${name} is taken: in ${whose} it stands for ${refersTo.replace(/^=/, "")}, and our formulas need it.`,
    instead: "Give it another name under Formulas, Name Manager, then write again.",
  };
}

function newSettings(review: Review, wanted: WantedSettings): PlanPart {
  const sheet = freeSheetName(review.workbook, OUR_SHEETS.settings);
  const rows = DAY_ROWS.map(({ setting, label, says }) => [label, dayOf(wanted, setting), says]);
  const heading = writeBlock(sheet, { row: 0, column: 0 }, [SETTINGS_HEADINGS]);
  const body = settingRows(sheet, 1, { rows, format: dateFormat(review) });
  const widths = WIDTHS.map((characters, column) => ({
    kind: "column width" as const,
    sheet,
    column,
    characters,
  }));
  const names = DAY_ROWS.flatMap(({ setting }, index) =>
    nameSteps(review, setting, { sheet, row: index + 1 }),
  );
  return {
    ...NO_PART,
    steps: [
      { kind: "add sheet", sheet },
      heading,
      ...body.steps,
      ...listLooks(sheet, { columns: COLUMN_LOOKS, rows: 0 }),
      ...widths,
      ...names,
    ],
    groups: [
      { title: sheet, cells: [...plannedCells(heading), ...body.groups.flatMap(({ cells }) => cells)] },
    ],
    journal: [dayEntry(sheet, wanted.isToday ? wanted.asOf : undefined)],
  };
}

interface SettingCells {
  readonly rows: readonly (readonly NewContent[])[];
  /** How the values are shown; as they are where nothing is said. */
  readonly format: string | undefined;
}

/** Rows of label, value and sentence, column by column since only the values have a format. */
export function settingRows(sheet: string, row: number, { rows, format }: SettingCells): PlanPart {
  const steps = [0, 1, 2].map((column) => ({
    ...writeBlock(
      sheet,
      { row, column },
      rows.map((contents) => [contents[column]]),
    ),
    ...(column === 1 && format !== undefined && { numberFormat: format }),
  }));
  const looks = settingLooks(sheet, row, rows.length);
  return {
    ...NO_PART,
    steps: [...steps, ...looks],
    groups: [{ title: sheet, cells: steps.flatMap(plannedCells) }],
  };
}

/** What is typed there is told from what is only read. */
export function settingLooks(sheet: string, row: number, rows: number): readonly PlanStep[] {
  return rowLooks(sheet, { row, column: 0 }, { columns: COLUMN_LOOKS, rows });
}

function nameSteps(
  { ours }: Review,
  setting: SettingKey,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): readonly PlanStep[] {
  const name = OUR_NAMES[setting];
  const refersTo = `=${quoteSheetName(sheet)}!$B$${row + 1}`;
  const old = ours.names.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return [
    ...(old ? [{ kind: "delete name" as const, name: old.name, was: old.refersTo }] : []),
    { kind: "define name", name, refersTo },
  ];
}

/** A setting that lost its name gets it back beside its label; one that later versions added gets a row of its own. */
function missingSettings(review: Review, grid: Grid, wanted: WantedSettings): PlanPart {
  const { places } = review.ours.names;
  const missing = DAY_ROWS.filter(({ setting }) => places[setting] === undefined);
  const rows = freeRows(grid, missing);
  const parts = missing.map((one): PlanPart => {
    const row = rows.get(one.setting) ?? 0;
    const isThere = cellAt(grid, row, 0).value === one.label;
    const part = isThere
      ? NO_PART
      : settingRows(grid.sheet, row, {
          rows: [[one.label, dayOf(wanted, one.setting), one.says]],
          format: dateFormat(review),
        });
    return { ...part, steps: [...part.steps, ...nameSteps(review, one.setting, { sheet: grid.sheet, row })] };
  });
  const refusal = missing.length > 0 ? sheetRefusal(grid) : undefined;
  return refusal ? refusedPart(refusal) : joinParts(parts);
}

/** Where each label stands, or where there is room for it below what is there. */
function freeRows(grid: Grid, missing: typeof DAY_ROWS): ReadonlyMap<SettingKey, number> {
  let next = (usedArea(grid)?.bottom ?? 0) + 1;
  return new Map(
    missing.map(({ setting, label }) => {
      const standing = grid.rows.findIndex((_, down) => cellAt(grid, grid.top + down, 0).value === label);
      return [setting, standing < 0 ? next++ : grid.top + standing];
    }),
  );
}

function changedSettings({ workbook, ours }: Review, wanted: WantedSettings): PlanPart {
  const changes = DAY_ROWS.flatMap(({ setting }) => {
    const at = ours.names.places[setting];
    const day = dayOf(wanted, setting);
    const grid = at && gridOf(workbook.grids, at.sheet);
    if (!at || !grid || day === undefined) return [];
    const { value: was, formula } = cellAt(grid, at.row, at.column);
    // A formula in a setting, such as a link to the user's own calendar, is the user's decision.
    if (formula !== undefined || was === day || !(isBlank(was) || typeof was === "number")) return [];
    return [{ setting, cell: { at, was, becomes: day } }];
  });
  if (changes.length === 0) return NO_PART;
  return {
    ...NO_PART,
    steps: changes.map(({ cell }) => changeStep(cell)),
    groups: [{ title: changes[0]?.cell.at.sheet ?? "", cells: changes.map(({ cell }) => cell) }],
    journal: changes.flatMap(({ setting, cell }) =>
      setting === "asOf" ? [dayEntry(cell.at.sheet, wanted.isToday ? wanted.asOf : undefined)] : [],
    ),
  };
}

/** Whose the as-of day is: ours where it is told; an entry of before for the same sheet gives way to it. */
export function dayEntry(sheet: string, day: DateSerial | undefined): JournalEntry {
  return { kind: "settings", sheet, area: SETTINGS_AREA, ...(day !== undefined && { day }) };
}

function changeStep({ at, was, becomes }: PlannedCell): PlanStep {
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const content = typeof was === "number" || typeof was === "string" ? was : undefined;
  return { kind: "write cells", sheet: at.sheet, area, was: [[content]], becomes: [[becomes]] };
}
