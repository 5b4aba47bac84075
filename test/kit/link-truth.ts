import type { CellValue } from "../../src/core/model/cell";
import { isCellError } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import { OUR_NAMES } from "../../src/core/model/marks";
import type { Measured } from "../../src/core/model/measured";
import type { LinkedPair } from "../../src/core/model/assessment";
import type { Workbook } from "../../src/core/model/workbook";

import { TOKEN } from "./sheet-shape";
import { areFlagsRound, wrongFlags } from "./link-flags";
import { readLinked } from "./linked-workbook";
import { verdictsInCells, type CellEnd, type CellLink } from "./register-cells";

/**
 * What no edit can hide: each row bears a token in its notes, which moves with it and which nobody retypes. So the pair
 * that a link was made for is known whatever becomes of ids, names and places.
 */
export interface Truth {
  /** Id in lower case → the token of the row that it was given to. */
  readonly tokens: ReadonlyMap<string, string>;
  /** `kr-002 kpi-005`: every pair that was linked, in lower case. */
  readonly pairs: ReadonlySet<string>;
}

/** Which row each id was given to, and which were linked, read right after linking. */
export function truthOf(workbook: Workbook): Truth {
  const { scorecard, links } = readLinked(workbook);
  const measures: readonly Measured[] = [...scorecard.keyResults, ...scorecard.kpis];
  const tokens = measures.flatMap(({ id, at }) => {
    const token = tokenAt(gridOf(workbook, at.sheet), at.row);
    return id === undefined || token === undefined ? [] : [[id.toLowerCase(), token] as const];
  });
  const pairs = links.map(({ link }) => pairKey(link.keyResultId, link.kpiId));
  return { tokens: new Map(tokens), pairs: new Set(pairs) };
}

function pairKey(keyResultId: CellValue, kpiId: CellValue): string {
  return `${said(keyResultId)} ${said(kpiId)}`.toLowerCase();
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

/** How the links stand after an edit: which are wrong without saying so, and how many hold, or are broken or lost. */
export interface LinkState {
  readonly wrong: readonly string[];
  readonly held: number;
  readonly broken: number;
}

/**
 * Asks the pane's code and the cells about every link, and compares both with the truth. One may call a link broken that
 * the other still holds: a formula sees one column, the pane only rows of tables that it recognises.
 */
export function stateOfLinks(workbook: Workbook, truth: Truth): LinkState {
  const { links, ours, findings } = readLinked(workbook);
  const { register } = ours;
  const verdicts = verdictsInCells(workbook);
  const cells = isRound(verdicts) ? [] : verdicts;
  // Whatever flags show that go round, the pane says that something is wrong, and verdicts are held to the truth as ever.
  const isSaid = areFlagsRound(workbook, cells) && findings.some(({ rule }) => SAYING.includes(rule));
  const wrong = [
    ...links.flatMap((pair) => wrongInPane(workbook, pair, truth)),
    ...cells.flatMap((link) => wrongInCells(workbook, link, truth)),
    ...(cells.length === 0 || isSaid ? [] : wrongFlags(workbook, cells)),
  ];
  const holding = links.filter(({ verdict }) => verdict !== VERDICT.brokenLink).length;
  if (links.length === 0 && register.unreadable.length === 0 && cells.some(holdsHere(register.sheet)))
    wrong.push("the pane knows no link and no trouble while the cells show links");
  // Every link goes with the sheet that lists them, and that is said.
  const isListGone = register.sheet === undefined;
  if (isListGone && !findings.some(({ rule }) => rule === "links-lost"))
    wrong.push("the list of links is gone, and nobody says so");
  return { wrong, held: holding, broken: isListGone ? truth.pairs.size : links.length - holding };
}

/** The rules that say of a link, or of cells, that they are not as they should be. */
const SAYING: readonly string[] = ["broken-link", "cells-behind"];

/**
 * A row of the register that was pasted into a sheet which the others search: they depend on it and it on them. Excel
 * warns of that, and shows what it likes.
 */
function isRound(links: readonly CellLink[]): boolean {
  const searched = links.flatMap((link) => link.searches);
  return links.some(({ sheet }) => searched.includes(sheet));
}

const holdsHere =
  (sheet: string | undefined) =>
  (link: CellLink): boolean =>
    link.verdict !== VERDICT.brokenLink && (sheet === undefined || sheet === link.sheet);

function wrongInPane(workbook: Workbook, pair: LinkedPair, truth: Truth): readonly string[] {
  const { link, keyResult, kpi, verdict } = pair;
  if (verdict === VERDICT.brokenLink) return [];
  const called = `${link.keyResultId} - ${link.kpiId}`;
  const isNew =
    link.keyResultName !== "" &&
    link.kpiName !== "" &&
    !truth.pairs.has(pairKey(link.keyResultId, link.kpiId));
  const ends = [[link.keyResultId, keyResult] as const, [link.kpiId, kpi] as const].flatMap(
    ([id, measure]) => {
      const token = measure && tokenAt(gridOf(workbook, measure.at.sheet), measure.at.row);
      return wrongToken(id, token, truth);
    },
  );
  return [...(isNew ? ["the pane makes another pair of it"] : []), ...ends].map(
    (what) => `${called}: ${what} in the pane`,
  );
}

function wrongToken(id: string, token: string | undefined, { tokens }: Truth): readonly string[] {
  const should = tokens.get(id.toLowerCase());
  return token === should
    ? []
    : [`the row of ${token ?? "nothing"} stands for ${id}, which is ${should ?? "new"}`];
}

function wrongInCells(
  workbook: Workbook,
  { sheet, row, verdict, formula, ends }: CellLink,
  truth: Truth,
): readonly string[] {
  if (verdict === VERDICT.brokenLink) return [];
  const where = `${sheet} row ${row + 1}`;
  const isVerdict = Object.values<CellValue>(VERDICT).includes(verdict);
  // An error that a lost reference leaves is as loud as the words.
  if (isCellError(verdict) && isLost(workbook, formula)) return [];
  if (!isVerdict) return [`${where}: the verdict is ${said(verdict)}`];
  if (!ends) return [`${where}: ${said(verdict)} by a formula that goes by nothing: ${formula}`];
  const [keyResult, kpi] = ends;
  const isNew =
    ends.every(({ nameWhenLinked }) => said(nameWhenLinked) !== "") &&
    !truth.pairs.has(pairKey(keyResult.id, kpi.id));
  return [
    ...(isNew ? ["the cells make another pair of it"] : []),
    ...ends.flatMap((end) => wrongEnd(workbook, end, truth)),
  ].map((what) => `${where}: ${what} in the cells`);
}

/** A reference of the formula, or a name in it, that leads nowhere any more. */
function isLost(workbook: Workbook, formula: string): boolean {
  const asOf = workbook.names.find(({ name }) => name === OUR_NAMES.asOf);
  return formula.includes("#REF!") || !asOf?.at || gridOf(workbook, asOf.at.sheet) === undefined;
}

function wrongEnd(workbook: Workbook, { id, searched, row, name }: CellEnd, truth: Truth): readonly string[] {
  const grid = gridOf(workbook, searched.sheet);
  if (typeof row !== "number" || !grid) return [`the row of ${said(id)} is ${said(row)}`];
  const wrong = wrongToken(said(id), tokenAt(grid, row - 1), truth);
  if (wrong.length > 0) return wrong;
  const isThere = (grid.rows[row - 1 - grid.top] ?? []).some(({ value }) => value === name);
  return isThere ? [] : [`${said(id)} is called ${said(name)}, which its row does not say`];
}

export function said(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}
