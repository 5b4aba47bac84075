import { areaToA1, overlaps, quoteSheetName, type Area } from "../../model/address";
import type { Grid } from "../../model/grid";
import type { Workbook } from "../../model/workbook";
import type { Refusal } from "../../model/write-plan";

const ON_A_NEW_SHEET = "Put the flags on a new sheet instead.";

/** Why nothing of ours can be written into this workbook, or undefined. */
export function workbookRefusal(workbook: Workbook): Refusal | undefined {
  return readOnlyRefusal(workbook) ?? (workbook.countsFrom1904 === true ? daysRefusal(workbook) : undefined);
}

/** Why not even what is ours can be taken out, or undefined. */
export function readOnlyRefusal({ fileName, isReadOnly }: Workbook): Refusal | undefined {
  if (!isReadOnly) return undefined;
  return {
    reason: `${fileName} is open read-only; nothing can be written into it.`,
    instead: "Save a copy and open that one.",
  };
}

/** Why no formula with a function of ours can be written, or undefined. */
export function functionsRefusal({ lacksFunctions }: Workbook): Refusal | undefined {
  if (lacksFunctions !== true) return undefined;
  return {
    reason: "This Excel cannot calculate our functions, so a link would show #NAME?.",
    instead: "Open the workbook in Excel 2021, Microsoft 365 or Excel on the web.",
  };
}

function daysRefusal({ fileName }: Workbook): Refusal {
  return {
    reason: `${fileName} counts its days from 1904; in our formulas every date would be four years off.`,
    instead:
      "Turn off the 1904 date system (File, Options, Advanced), put the dates right that then show four years less, and write again.",
  };
}

/**
 * Why nothing can be written into this sheet, or undefined. We never unprotect and never clear a filter; what else there
 * is to do goes on the sentence: `delete the old report`.
 */
export function sheetRefusal(grid: Grid, instead?: string): Refusal | undefined {
  const or = instead === undefined ? "" : `, or ${instead}`;
  const at = { sheet: grid.sheet, row: grid.top, column: grid.left };
  const sheet = `"${grid.sheet}"`;
  if (grid.isProtected)
    return { at, reason: `${sheet} is protected.`, instead: `Unprotect it yourself${or}.` };
  if (grid.isFiltered)
    return {
      at,
      reason: `${sheet} is filtered; Excel puts values written into a filtered list into the wrong rows.`,
      instead: `Clear the filter yourself${or}.`,
    };
  return undefined;
}

/** Why nothing can be written into this area although its cells are blank, or undefined. */
export function areaRefusal(grid: Grid, area: Area, ownTable: string | undefined): Refusal | undefined {
  const at = { sheet: grid.sheet, row: area.top, column: area.left };
  const where = `${quoteSheetName(grid.sheet)}!${areaToA1(area)}`;
  const because = (reason: string): Refusal => ({
    at,
    reason: `${where} ${reason}`,
    instead: ON_A_NEW_SHEET,
  });
  if (grid.merges.some((merge) => overlaps(merge, area))) return because("crosses merged cells.");
  if (grid.pivotAreas?.some((pivot) => overlaps(pivot, area))) return because("crosses a pivot table.");
  const table = grid.excelTables.find((other) => other.name !== ownTable && overlaps(other.area, area));
  return table && because(`belongs to the table ${table.name}.`);
}

/** The reason where the cells beside a table are taken. */
export function noRoomRefusal(grid: Grid, area: Area, taken: string): Refusal {
  return {
    at: { sheet: grid.sheet, row: area.top, column: area.left },
    reason: `There is no room to the right of ${quoteSheetName(grid.sheet)}!${areaToA1(area)}: ${taken}`,
    instead: "Choose the column where they begin, or put the flags on a new sheet.",
  };
}
