import type { Area } from "../model/address";
import { isBlank, type Cell } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { isWrittenFormula } from "../model/marks";
import type { OwnSheet } from "../model/own-marks";
import { OWN_SHEETS, type OwnSheetKind } from "../model/own-sheets";
import { FLAG_WORDS } from "../model/own-words";
import { SETTING_ROWS } from "../model/setting-rows";
import { isRegisterFormula } from "./register-headings";

const KINDS = Object.keys(OWN_SHEETS) as readonly OwnSheetKind[];
/** What a row of settings says of its first cell: a setting, or a word that may be called otherwise here. */
const SETTINGS: ReadonlyMap<unknown, string> = new Map([
  ...SETTING_ROWS.map(({ label, says }) => [label, says] as const),
  ...FLAG_WORDS.map(({ word, says }) => [word, says] as const),
]);

/** Sheets that somebody duplicated from ours, and those that only look as ours do. */
export interface OwnCopies {
  readonly duplicated: readonly OwnSheet[];
  readonly alike: readonly Grid[];
}

/**
 * The sheets that somebody duplicated from ours, each with the part of it that only we write: our headings, and below
 * them rows with our formulas, our settings, or rows that stand on the original as well. What is below the first row of
 * other content may be somebody's own, so it is none of ours. Values alone tell nothing: of a log, scores or a report
 * either every line stands on ours too, or none of it is taken for a duplicate.
 */
export function ownCopies(grids: readonly Grid[], originals: readonly OwnSheet[]): OwnCopies {
  const known = new Set(originals.map(({ grid }) => grid));
  const headed = grids
    .filter((grid) => !known.has(grid))
    .flatMap((grid) =>
      KINDS.flatMap((kind) => {
        const original = originals.find((own) => own.kind === kind);
        return isHeaded(kind, grid, original) ? [{ grid, copy: copyOf(kind, grid, original) }] : [];
      }),
    );
  return {
    duplicated: headed.flatMap(({ copy }) => copy ?? []),
    alike: headed.flatMap(({ grid, copy }) => (copy ? [] : [grid])),
  };
}

function copyOf(kind: OwnSheetKind, grid: Grid, original: OwnSheet | undefined): OwnSheet | undefined {
  const right = rightOf(kind, original);
  const isOurs = rowTest(kind, grid, original);
  const last = usedArea(grid)?.bottom ?? 0;
  let bottom = 0;
  while (bottom < last && isOurs(bottom + 1)) bottom++;
  const isEnough = OWN_SHEETS[kind].proof === "journal" ? bottom === last : bottom > 0;
  const area: Area = { top: 0, left: 0, bottom, right };
  return isEnough ? { kind, grid, area } : undefined;
}

function rightOf(kind: OwnSheetKind, original: OwnSheet | undefined): number {
  return original?.area.right ?? OWN_SHEETS[kind].headings.length - 1;
}

function isHeaded(kind: OwnSheetKind, grid: Grid, original: OwnSheet | undefined): boolean {
  if (!original) return isHeadedAs(kind, grid);
  const { right } = original.area;
  return rowText(grid, 0, right) === rowText(original.grid, 0, right);
}

function isHeadedAs(kind: OwnSheetKind, grid: Grid): boolean {
  return OWN_SHEETS[kind].headings.every((heading, column) => cellAt(grid, 0, column).value === heading);
}

/** Whether a row is one that only we write. */
function rowTest(kind: OwnSheetKind, grid: Grid, original: OwnSheet | undefined): (row: number) => boolean {
  const known = original ? rowsOf(original) : new Set<string>();
  const right = rightOf(kind, original);
  const stands = (row: number) => known.has(rowText(grid, row, right));
  switch (kind) {
    case "register":
      return (row) => has(grid, row, right, isRegisterFormula) || stands(row);
    case "flags":
      return (row) => has(grid, row, right, isWrittenFormula) || stands(row);
    case "settings":
      return (row) => SETTINGS.get(cellAt(grid, row, 0).value) === cellAt(grid, row, 2).value || stands(row);
    case "log":
    case "scores":
    case "report":
      return stands;
  }
}

function has(grid: Grid, row: number, right: number, isIt: (formula: string) => boolean): boolean {
  return cellsOf(grid, row, right).some(({ formula }) => formula !== undefined && isIt(formula));
}

function rowsOf({ grid, area }: OwnSheet): ReadonlySet<string> {
  const rows = Array.from({ length: area.bottom + 1 }, (_, row) => rowText(grid, row, area.right));
  return new Set(rows);
}

function rowText(grid: Grid, row: number, right: number): string {
  return JSON.stringify(
    cellsOf(grid, row, right).map(({ formula, value }) => formula ?? (isBlank(value) ? "" : value)),
  );
}

function cellsOf(grid: Grid, row: number, right: number): readonly Cell[] {
  return Array.from({ length: right + 1 }, (_, column) => cellAt(grid, row, column));
}
