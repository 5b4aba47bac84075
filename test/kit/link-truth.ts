import type { Cell, CellValue } from "../../src/core/model/cell";
import { isCellError } from "../../src/core/model/cell";
import { cellAt, type Grid } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import type { Measured } from "../../src/core/model/measured";
import type { LinkedPair } from "../../src/core/model/assessment";
import type { RegisterColumn } from "../../src/core/model/register";
import type { Workbook } from "../../src/core/model/workbook";
import { readRegister } from "../../src/core/link/read-register";
import { readLinked } from "./linked-workbook";

/**
 * What no edit can hide: each row bears a token in its notes, which moves with it and which nobody retypes. So the pair
 * that a link was made for is known whatever becomes of ids, names and places.
 */
const TOKEN = /^memo \w+$/;

/** Id in lower case → the token of the row that it was given to. */
export type Truth = ReadonlyMap<string, string>;

/** Which row each id was given to, read right after linking. */
export function truthOf(workbook: Workbook): Truth {
  const { scorecard } = readLinked(workbook);
  const measures: readonly Measured[] = [...scorecard.keyResults, ...scorecard.kpis];
  return new Map(
    measures.flatMap(({ id, at }) => {
      const token = tokenAt(gridOf(workbook, at.sheet), at.row);
      return id === undefined || token === undefined ? [] : [[id.toLowerCase(), token]];
    }),
  );
}

function gridOf({ grids }: Workbook, sheet: string): Grid | undefined {
  return grids.find((grid) => grid.sheet === sheet);
}

function tokenAt(grid: Grid | undefined, row: number): string | undefined {
  const cells = grid?.rows[row - grid.top] ?? [];
  const tokens = cells.flatMap(({ value }) =>
    typeof value === "string" && TOKEN.test(value) ? [value] : [],
  );
  return tokens.length === 1 ? tokens[0] : undefined;
}

/** How the links stand after an edit: which are wrong without saying so, and how many hold or are broken. */
export interface LinkState {
  readonly wrong: readonly string[];
  readonly held: number;
  readonly broken: number;
}

/** Asks the pane's code and the cells about every link, and compares both with the truth. */
export function stateOfLinks(workbook: Workbook, truth: Truth): LinkState {
  const review = readLinked(workbook);
  const register = readRegister(workbook.grids);
  const grid = register.sheet === undefined ? undefined : gridOf(workbook, register.sheet);
  const wrong: string[] = [];
  let [held, broken] = [0, 0];
  register.rows.forEach(({ row }, at) => {
    const pair = review.links[at];
    if (!pair || !grid) return;
    const cells = (name: RegisterColumn): Cell => cellAt(grid, row, register.columns[name] ?? -1);
    const called = `${pair.link.keyResultId} - ${pair.link.kpiId}`;
    wrong.push(...wrongInPane(workbook, pair, truth).map((what) => `${called}: ${what}`));
    wrong.push(...wrongInCells(workbook, { pair, cells }, truth).map((what) => `${called}: ${what}`));
    const inPane = pair.verdict === VERDICT.brokenLink ? "broken" : "holds";
    if (inPane === "holds") held += 1;
    else broken += 1;
  });
  return { wrong, held, broken };
}

function wrongInPane(
  workbook: Workbook,
  { link, keyResult, kpi, verdict }: LinkedPair,
  truth: Truth,
): readonly string[] {
  if (verdict === VERDICT.brokenLink) return [];
  return [[link.keyResultId, keyResult] as const, [link.kpiId, kpi] as const].flatMap(([id, measure]) => {
    const token = measure && tokenAt(gridOf(workbook, measure.at.sheet), measure.at.row);
    const should = truth.get(id.toLowerCase());
    return token === should
      ? []
      : [`the pane takes the row of ${token ?? "nothing"} for ${id}, which is ${should ?? "new"}`];
  });
}

interface RegisterCells {
  readonly pair: LinkedPair;
  readonly cells: (name: RegisterColumn) => Cell;
}

function wrongInCells(
  workbook: Workbook,
  { pair: { link }, cells }: RegisterCells,
  truth: Truth,
): readonly string[] {
  const verdict = cells("verdict").value;
  if (verdict === VERDICT.brokenLink) return [];
  if (!Object.values<CellValue>(VERDICT).includes(verdict)) return [`the verdict is ${said(verdict)}`];
  return [
    [link.keyResultId, cells("keyResultRow"), cells("keyResult")] as const,
    [link.kpiId, cells("kpiRow"), cells("kpi")] as const,
  ].flatMap(([id, { value: row, formula }, { value: name }]) => {
    const grid = gridOf(workbook, searchedSheet(formula ?? ""));
    if (typeof row !== "number" || !grid)
      return [`the cell of ${id}'s row says ${said(row)} beside ${said(verdict)}`];
    const token = tokenAt(grid, row - 1);
    const should = truth.get(id.toLowerCase());
    if (token !== should)
      return [`the cells take the row of ${token ?? "nothing"} for ${id}, which is ${should ?? "new"}`];
    // A heading of the register that was renamed: its names are read by nobody.
    if (name === undefined) return [];
    const isThere = (grid.rows[row - 1 - grid.top] ?? []).some(({ value }) => value === name);
    return isThere ? [] : [`the cell calls ${id} ${said(name)}, which its row does not`];
  });
}

/** `=IF(COUNTIF('OKR Q3'!$K:$K,$A2)=1,…` → `OKR Q3`. */
function searchedSheet(formula: string): string {
  const [, quoted, plain] = /\((?:'((?:[^']|'')+)'|([^'!(]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? "";
}

function said(value: CellValue): string {
  return isCellError(value) ? value.error : `"${String(value ?? "")}"`;
}
