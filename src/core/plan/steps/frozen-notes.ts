import { cellToA1, quoteSheetName } from "../../model/address";
import type { Review } from "../../model/review";
import type { Refusal } from "../../model/write-plan";
import { runsBeside } from "../../ours/frozen-columns";

/** Frozen words that stand in no column of ours are named: a copy of them is the user's, and nobody can tell it apart. */
export function frozenNotes({ workbook, ours }: Review): readonly Refusal[] {
  const known = new Set([...ours.sheets.map(({ grid }) => grid), ...ours.copies]);
  const called = ours.names.words?.called ?? {};
  return workbook.grids
    .filter((grid) => !known.has(grid))
    .flatMap((grid) => {
      const found = ours.columns.filter(({ sheet }) => sheet === grid.sheet);
      return runsBeside(grid, { found, called }).map(({ column, rows }) => noteOf(grid.sheet, column, rows));
    });
}

function noteOf(sheet: string, column: number, rows: readonly number[]): Refusal {
  const row = rows[0] ?? 0;
  const ends = [...new Set([row, rows.at(-1) ?? row])].map((end) => cellToA1({ row: end, column }));
  return {
    at: { sheet, row, column },
    reason: `${quoteSheetName(sheet)}!${ends.join(":")} holds words as we freeze them, in no column of ours. They stay.`,
    instead: "If they are to go, delete them yourself; if they were flags, write the flags again.",
  };
}
