import type { Workbook } from "../../model/workbook";

/** `OKR Settings`; where a sheet of that name exists, `OKR Settings 2`. */
export function freeSheetName(workbook: Workbook, wanted: string): string {
  const taken = new Set(workbook.grids.map(({ sheet }) => sheet.toLowerCase()));
  for (let number = 1; number <= taken.size; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
  return taken.has(wanted.toLowerCase()) ? `${wanted} ${taken.size + 1}` : wanted;
}
