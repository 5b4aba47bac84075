import { quoteSheetName } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { OUR_NAMES, OUR_SHEETS } from "../../model/marks";
import type { DateSerial } from "../../model/period";
import { settingCell } from "../../ours/setting-cell";
import type { Workbook } from "../../model/workbook";
import type { PlannedCell, PlanStep } from "../../model/write-plan";
import { NO_PART, type PlanPart } from "../steps/plan-part";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";

/** What the settings cells are to hold; an absent day leaves the cell as it is. */
export interface WantedSettings {
  readonly asOf: DateSerial;
  readonly cycleStart?: DateSerial;
  readonly cycleEnd?: DateSerial;
}

type SettingName = keyof WantedSettings;

const SETTINGS: readonly { readonly setting: SettingName; readonly label: string; readonly says: string }[] =
  [
    {
      setting: "asOf",
      label: "As-of date",
      says: "Every flag says how things stood on this day. OKR Pulse renews it when you write flags; you may type any day.",
    },
    {
      setting: "cycleStart",
      label: "Cycle start",
      says: "The first day of the period, for rows without a start date of their own.",
    },
    {
      setting: "cycleEnd",
      label: "Cycle end",
      says: "The last day of the period, for rows without a due date of their own.",
    },
  ];

const HEADINGS = ["Setting", "Value", "What it does"];
const WIDTHS = [14, 14, 90];
/** Read the same in every country. */
const DAY_FORMAT = "yyyy-mm-dd";

/** The sheet `OKR Settings` where there is none yet; otherwise only the days that differ. */
export function settingsPart(workbook: Workbook, wanted: WantedSettings): PlanPart {
  const places = SETTINGS.map(({ setting }) => settingCell(workbook, setting));
  return places.some((place) => place === undefined)
    ? newSettings(workbook, wanted)
    : changedSettings(workbook, wanted);
}

function newSettings(workbook: Workbook, wanted: WantedSettings): PlanPart {
  const sheet = freeSheetName(workbook, OUR_SHEETS.settings);
  const rows = SETTINGS.map(({ setting, label, says }) => [label, wanted[setting], says]);
  const blocks = [
    writeBlock(sheet, { row: 0, column: 0 }, [HEADINGS]),
    writeBlock(
      sheet,
      { row: 1, column: 0 },
      rows.map(([label]) => [label]),
    ),
    {
      ...writeBlock(
        sheet,
        { row: 1, column: 1 },
        rows.map(([, day]) => [day]),
      ),
      numberFormat: DAY_FORMAT,
    },
    writeBlock(
      sheet,
      { row: 1, column: 2 },
      rows.map(([, , says]) => [says]),
    ),
  ];
  const widths = WIDTHS.map((characters, column) => ({
    kind: "column width" as const,
    sheet,
    column,
    characters,
  }));
  const names = SETTINGS.flatMap(({ setting }, index) =>
    nameSteps(workbook, setting, { sheet, row: index + 1 }),
  );
  return {
    ...NO_PART,
    steps: [{ kind: "add sheet", sheet }, ...blocks, ...widths, ...names],
    groups: [{ title: sheet, cells: blocks.flatMap(plannedCells) }],
    journal: [
      {
        kind: "settings",
        sheet,
        area: { top: 0, left: 0, bottom: SETTINGS.length, right: HEADINGS.length - 1 },
      },
    ],
  };
}

function nameSteps(
  workbook: Workbook,
  setting: SettingName,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): readonly PlanStep[] {
  const name = OUR_NAMES[setting];
  const refersTo = `=${quoteSheetName(sheet)}!$B$${row + 1}`;
  const old = workbook.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return [
    ...(old ? [{ kind: "delete name" as const, name: old.name, was: old.refersTo }] : []),
    { kind: "define name", name, refersTo },
  ];
}

function changedSettings(workbook: Workbook, wanted: WantedSettings): PlanPart {
  const changes = SETTINGS.flatMap(({ setting }) => {
    const at = settingCell(workbook, setting);
    const day = wanted[setting];
    const grid = at && workbook.grids.find(({ sheet }) => sheet === at.sheet);
    if (!at || !grid || day === undefined) return [];
    const { value: was, formula } = cellAt(grid, at.row, at.column);
    // A formula in a setting, such as a link to the user's own calendar, is the user's decision.
    if (formula !== undefined || was === day || !(isBlank(was) || typeof was === "number")) return [];
    return [{ at, was, becomes: day }];
  });
  if (changes.length === 0) return NO_PART;
  return {
    ...NO_PART,
    steps: changes.map(changeStep),
    groups: [{ title: changes[0]?.at.sheet ?? "", cells: changes }],
  };
}

function changeStep({ at, was, becomes }: PlannedCell): PlanStep {
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const content = typeof was === "number" || typeof was === "string" ? was : undefined;
  return { kind: "write cells", sheet: at.sheet, area, was: [[content]], becomes: [[becomes]] };
}
