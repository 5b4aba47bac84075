import { OUR_NAMES } from "../model/marks";
import { cellAt } from "../model/grid";
import type { DateSerial } from "../model/period";
import type { Workbook } from "../model/workbook";
import { readDate } from "../parse/date";

/** What the workbook's named cells say; absent where it has none. */
export interface Settings {
  readonly asOf?: DateSerial;
  readonly cycleStart?: DateSerial;
  readonly cycleEnd?: DateSerial;
}

/** Reads `OKR_AsOf`, `OKR_CycleStart` and `OKR_CycleEnd`. A cell that holds no date counts as not set. */
export function readSettings(workbook: Workbook): Settings {
  const asOf = namedDate(workbook, OUR_NAMES.asOf);
  const cycleStart = namedDate(workbook, OUR_NAMES.cycleStart);
  const cycleEnd = namedDate(workbook, OUR_NAMES.cycleEnd);
  return {
    ...(asOf !== undefined && { asOf }),
    ...(cycleStart !== undefined && { cycleStart }),
    ...(cycleEnd !== undefined && { cycleEnd }),
  };
}

function namedDate(workbook: Workbook, wanted: string): DateSerial | undefined {
  const at = workbook.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.at;
  const grid = at && workbook.grids.find(({ sheet }) => sheet === at.sheet);
  if (!at || !grid) return undefined;
  const reading = readDate(cellAt(grid, at.row, at.column).value, workbook.locale);
  return reading.kind === "date" ? reading.serial : undefined;
}
