import { columnIndex, columnLetters } from "../../src/core/model/address";
import type { Cell } from "../../src/core/model/cell";
import type { Workbook } from "../../src/core/model/workbook";

/** A reference as our formulas spell it: `$D5`, `$C5:$N5`, `'OKR Q3'!$H:$H`; the user's formulas of these lives do too. */
const REFERENCE =
  /((?:'(?:[^']|'')+'|[A-Za-z0-9_.]+)!)?\$([A-Z]{1,3})(?:(\$?)(\d+))?(?::\$([A-Z]{1,3})(?:(\$?)(\d+))?)?/g;

/** Where a row and a column of one sheet went; undefined for one that was deleted. */
interface Moves {
  readonly sheet: string;
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

/** Every formula of the workbook after rows or columns of one sheet have moved, as Excel adjusts them. */
export function withMovedFormulas(workbook: Workbook, moves: Moves): Workbook {
  return withFormulas(workbook, (formula, sheet) => movedFormula(formula, sheet, moves));
}

/** Every formula, name and place after a sheet was given another name. */
export function withRenamedSheet(workbook: Workbook, from: string, to: string): Workbook {
  const [was, becomes] = [quoted(from), quoted(to)];
  const renamed = (text: string) => text.replaceAll(`${was}!`, `${becomes}!`);
  const after = withFormulas(workbook, renamed);
  return {
    ...after,
    grids: after.grids.map((grid) => (grid.sheet === from ? { ...grid, sheet: to } : grid)),
    names: after.names.map((name) => ({
      ...name,
      refersTo: renamed(name.refersTo),
      ...(name.at && { at: { ...name.at, sheet: name.at.sheet === from ? to : name.at.sheet } }),
    })),
  };
}

/** A formula of one row as it reads after it was moved or copied to another: only its own row moves along. */
export function inAnotherRow(formula: string, from: number, to: number): string {
  return outsideTexts(formula, (part) =>
    part.replace(REFERENCE, (reference: string, sheet: string | undefined) =>
      sheet === undefined
        ? reference.replace(/([A-Z])(\d+)/g, (own, letter: string, digits: string) =>
            Number(digits) === from + 1 ? `${letter}${to + 1}` : own,
          )
        : reference,
    ),
  );
}

function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function withFormulas(workbook: Workbook, change: (formula: string, sheet: string) => string): Workbook {
  const cellAfter = (cell: Cell, sheet: string): Cell =>
    cell.formula === undefined ? cell : { ...cell, formula: change(cell.formula, sheet) };
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) => cells.map((cell) => cellAfter(cell, grid.sheet))),
    })),
  };
}

function movedFormula(formula: string, own: string, { sheet, row, column }: Moves): string {
  return outsideTexts(formula, (part) =>
    part.replace(REFERENCE, (reference: string, prefix: string | undefined, ...groups: string[]) => {
      if ((prefix === undefined ? quoted(own) : prefix.slice(0, -1)) !== quoted(sheet)) return reference;
      const [from = "", fromFixed = "", fromRow, to, toFixed = "", toRow] = groups;
      const first = placeAfter(from, fromFixed, fromRow, { row, column });
      const last = to === undefined ? undefined : placeAfter(to, toFixed, toRow, { row, column });
      if (first === undefined || (to !== undefined && last === undefined)) return `${prefix ?? ""}#REF!`;
      return `${prefix ?? ""}${first}${last === undefined ? "" : `:${last}`}`;
    }),
  );
}

function placeAfter(
  letters: string,
  fixed: string,
  digits: string | undefined,
  { row, column }: Pick<Moves, "row" | "column">,
): string | undefined {
  const at = column(columnIndex(letters));
  const down = digits === undefined ? 0 : row(Number(digits) - 1);
  if (at === undefined || down === undefined) return undefined;
  return `$${columnLetters(at)}${digits === undefined ? "" : `${fixed}${down + 1}`}`;
}

/** Texts in a formula are no references. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}
