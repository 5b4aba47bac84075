import { measuresOf } from "../../model/scorecard";
import { cellToA1 } from "../../model/address";
import { gridOf, cellAt, type Grid } from "../../model/grid";
import { callsOurFunction, plainFlagOf } from "../../model/marks";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { WritePlan } from "../../model/write-plan";
import { isLiveFlag, type FlagName, type FlagsChoice, type FlagSources } from "../flags/flags-choice";
import { ownSheet } from "../../ours/own-sheet";
import { listedMeasures } from "../flags/listed-measures";
import type { OwnColumn } from "../../model/own-marks";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import { planFlags } from "../flags/plan-flags";
import type { LinkSources } from "../links/link-sources";
import { frozenNotes } from "../steps/frozen-notes";
import { leftOnHidden } from "../steps/hidden-sheets";
import { mergedPlan } from "./merge-plans";
import { withoutLinks, withRegister } from "./with-register";
import { FORMULA_COLUMNS, registerCells } from "../../ours/register-cells";

/** Writes our formulas again where they were frozen into words, or written as plain formulas. */
export function planThaw(review: Review, sources: FlagSources, links?: LinkSources): WritePlan {
  const beside = thawingTables(review);
  const fingerprints = beside.map(({ table }) => table.fingerprint);
  const flags = [...new Set(beside.flatMap((frozen) => frozen.flags))];
  const listed = listedTables(review);
  const register = isRegisterFrozen(review) ? links : undefined;
  const alone = register ? withoutLinks(sources) : sources;
  const plans = [
    ...flagsOf(review, { tables: fingerprints, flags, place: "beside" }, alone),
    ...flagsOf(review, { tables: listed, flags: ["health", "staleness"], place: "new sheet" }, alone),
  ];
  const all = register ? withRegister(review, plans, register) : plans;
  const thawed = mergedPlan(all, "Thaw", "Nothing to thaw");
  return {
    ...thawed,
    refusals: [...thawed.refusals, ...frozenNotes(review), ...leftOnHidden(review, "links")],
  };
}

/** Without a table there is nothing to thaw, and so no day to renew either. */
function flagsOf(review: Review, choice: FlagsChoice, sources: FlagSources): readonly WritePlan[] {
  return choice.tables.length === 0 ? [] : [planFlags(review, choice, sources)];
}

/**
 * Our functions' formulas for the cells that hold something else now, by `Sheet!A1`. Those of a sheet that lacks a
 * column which they would read are left out.
 */
export function functionFormulas(
  review: Review,
  sources: FlagSources,
  links: LinkSources,
): ReadonlyMap<string, string> {
  const cells = planThaw(review, sources, links).groups.flatMap((group) => group.cells);
  const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");
  const lacking = new Set(
    cells
      .filter(({ was, becomes, shows }) => was === undefined && shows === undefined && !isFormula(becomes))
      .map(({ at }) => at.sheet),
  );
  return new Map(
    cells
      .filter(({ at, becomes }) => isFormula(becomes) && !lacking.has(at.sheet))
      .map(({ at, becomes }) => [`${at.sheet}!${cellToA1(at)}`, String(becomes)]),
  );
}

function thawingTables(review: Review): readonly { table: Table; flags: FlagName[] }[] {
  return review.tables.flatMap((table) => {
    const grid = gridOf(review.workbook.grids, table.sheet);
    if (!grid) return [];
    const own = ownColumnsOfTable(review, grid, table).filter((column) => isThawing(grid, column));
    const flags = own.flatMap(({ name }) => (isLiveFlag(name) ? [name] : []));
    return flags.length === 0 ? [] : [{ table, flags }];
  });
}

/** A column without formulas, or with one that says in plain Excel what our function would. */
function isThawing(grid: Grid, { name, column, rows }: OwnColumn): boolean {
  if (rows.length === 0) return false;
  const formulas = rows.map((row) => cellAt(grid, row, column).formula);
  return (
    formulas.every((formula) => formula === undefined) || formulas.some((formula) => isPlain(formula, name))
  );
}

function isPlain(formula: string | undefined, name: OwnColumn["name"]): boolean {
  return formula !== undefined && name !== "link" && plainFlagOf(formula) === name;
}

/** The tables that a frozen or plain list of flags speaks of, told by the cells that it takes the names from. */
function listedTables(review: Review): readonly string[] {
  const list = ownSheet(review.ours, "flags");
  if (!list) return [];
  const { value, formula } = cellAt(list, 1, 3);
  if (value === undefined || (formula !== undefined && callsOurFunction(formula))) return [];
  const listed = listedMeasures(list, measuresOf(review.scorecard));
  return [...new Set(listed.map(({ measure }) => measure.table))];
}

/** Whether a row of the register whose both ends are found lacks a formula, or has a plain one. */
function isRegisterFrozen(review: Review): boolean {
  const register = registerCells(review);
  if (!register) return false;
  const { grid, columns, rows } = register;
  const found = rows.filter(({ pair }) => pair?.keyResult !== undefined && pair.kpi !== undefined);
  return found.some(({ row }) =>
    FORMULA_COLUMNS.some((name) => {
      const { formula } = cellAt(grid, row, columns.get(name) ?? -1);
      return formula === undefined || plainFlagOf(formula) !== undefined;
    }),
  );
}
