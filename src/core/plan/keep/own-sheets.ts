import type { Area } from "../../model/address";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { OUR_SHEETS } from "../../model/marks";
import type { JournalEntry } from "../../model/metadata";
import type { Review } from "../../model/review";
import { flagsSheet } from "../flags/flags-sheet";
import { FLAGS_HEADINGS } from "../flags/flags-sheet-rows";
import { LOG_HEADINGS } from "../../ours/log-headings";
import { isLog } from "../../ours/read-log";
import { settingCell } from "../../ours/setting-cell";
import { SETTING_KEYS } from "../../model/settings";
import type { RemovableSheet } from "../remove/remove-sheets";

export type OwnSheet = RemovableSheet & { readonly kind: "flags" | "settings" | "register" | "log" };

/** The sheets that we added, by their marks first and by the journal second, whatever they are called now. */
export function ownSheets(review: Review): readonly OwnSheet[] {
  const flags = flagsSheet(review);
  const settings = settingsSheet(review);
  const register = registerSheet(review);
  const log = review.workbook.grids.find(isLog);
  return [
    ...(flags
      ? [{ kind: "flags" as const, grid: flags, area: columnsOf(flags, FLAGS_HEADINGS.length) }]
      : []),
    ...(settings ? [{ kind: "settings" as const, grid: settings, area: SETTINGS_AREA }] : []),
    ...(register
      ? [{ kind: "register" as const, grid: register, area: registerArea(review, register) }]
      : []),
    ...(log ? [{ kind: "log" as const, grid: log, area: columnsOf(log, LOG_HEADINGS.length) }] : []),
  ];
}

/** Three days under the headings; what the user adds below them is the user's. */
const SETTINGS_AREA: Area = { top: 0, left: 0, bottom: 3, right: 2 };

export function hasHeadings(grid: Grid, headings: readonly string[]): boolean {
  return headings.every((heading, column) => cellAt(grid, 0, column).value === heading);
}

function columnsOf(grid: Grid, count: number): Area {
  return { top: 0, left: 0, bottom: usedArea(grid)?.bottom ?? 0, right: count - 1 };
}

/** Where the names of the settings point, if the label that we wrote stands beside them. */
function settingsSheet({ workbook }: Review): Grid | undefined {
  const at = SETTING_KEYS.map((setting) => settingCell(workbook, setting)).find((cell) => cell !== undefined);
  const grid = workbook.grids.find(({ sheet }) => sheet === at?.sheet);
  return grid && cellAt(grid, 0, 0).value === "Setting" ? grid : undefined;
}

const VERDICT_FORMULA = /(OKR\.|_xldudf_OKR_)LINK\(/i;

function registerSheet({ workbook, metadata }: Review): Grid | undefined {
  const entry = journaled(metadata.journal);
  return (
    workbook.grids.find(({ sheet }) => sheet === OUR_SHEETS.links) ??
    workbook.grids.find(({ sheet }) => sheet === entry?.sheet) ??
    workbook.grids.find((grid) =>
      grid.rows.some((cells) => cells.some(({ formula }) => VERDICT_FORMULA.test(formula ?? ""))),
    )
  );
}

function journaled(journal: readonly JournalEntry[]): JournalEntry | undefined {
  return journal.find(({ kind }) => kind === "register");
}

function registerArea({ metadata }: Review, grid: Grid): Area {
  const used = usedArea(grid);
  const ends = metadata.journal.filter(({ kind }) => kind === "register").map(({ area }) => area.right);
  const right = ends.length > 0 ? Math.max(...ends) : (used?.right ?? 0);
  return { top: 0, left: 0, bottom: used?.bottom ?? 0, right };
}
