import { columnLetters } from "../../model/address";
import { isBlank } from "../../model/cell";
import type { Measured } from "../../model/measured";
import { columnOf, nameColumn } from "../../model/table";
import type { DraftCell } from "../steps/column-draft";
import {
  healthFormula,
  onlyWhereNamed,
  ownerFormula,
  progressFormula,
  stalenessFormula,
} from "../../formula/flag-formulas";
import { usualCadence, yearStart } from "../../formula/setting-expression";
import { directionFormula, goesByDirection } from "./direction-formula";
import {
  inputExpressions,
  clocksOf,
  toldTexts,
  duePeriodsOf,
  goalColumns,
  type FormulaShape,
  type StatedPart,
} from "../../formula/input-expressions";
import type { ColumnName } from "../../model/marks";
import { saidSidesOf } from "../../formula/side-expression";
import { calledExpression } from "../../formula/own-word-expression";
import { shownWord } from "./shown-word";
import { termsOfTable } from "./terms-of-table";
import { excelTableOf } from "../../model/column-span";
import { PLAIN_REFERENCES, rowReferences } from "../../formula/row-references";
import { idColumn, type ColumnSite, type FlagTable } from "./flag-table";

/** In the place of a cell whose column is gone: without an id a row has no links, and its flag is ours all the same. */
const BLANK_TEXT = '""';

/** What one column of ours holds, row by row. */
export function cellsOfColumn(
  source: FlagTable,
  sites: readonly ColumnSite[],
  { name }: ColumnSite,
): ReadonlyMap<number, DraftCell> {
  const shape = formulaShape(source, sites);
  const cells = new Map<number, DraftCell>();
  for (const row of flagRows(source)) {
    const measure = source.measures.get(row);
    if (isLeftOut(source, name, measure)) continue;
    const typed = name === "direction" ? directionToType(measure) : undefined;
    if (typed !== undefined) {
      cells.set(row, { becomes: typed, shows: typed });
      continue;
    }
    const shows = measure ? shownWord(source, name, measure.key) : "";
    const formula = flagFormula(source, shape, { name, row });
    const word = shows === "" ? undefined : shows;
    const becomes = source.content === "formulas" && name !== "cut" ? formula : word;
    if (becomes !== undefined) cells.set(row, { becomes, ...(shows !== undefined && { shows }) });
  }
  return cells;
}

/** A direction that somebody said, for which the table has no column yet. */
function directionToType(measure: Measured | undefined): string | undefined {
  const direction = measure?.cells.direction === undefined ? measure?.inputs.direction : undefined;
  return typeof direction === "string" && direction !== "" ? direction : undefined;
}

/** The rows of measures; in an Excel table also its blank rows, which a column formula covers anyway. */
function flagRows({ grid, table, measures }: FlagTable): readonly number[] {
  const isInTable = excelTableOf(grid, table) !== undefined;
  return table.rows
    .filter(({ index, kind }) => measures.has(index) || (isInTable && kind === "blank"))
    .map(({ index }) => index);
}

/** A cell stays blank where its formula would say something wrong. */
function isLeftOut({ sources }: FlagTable, name: ColumnName, measure: Measured | undefined): boolean {
  if (name === "direction") return !goesByDirection(measure);
  return (
    name === "progress" && measure !== undefined && sources.answersOf?.(measure.key)?.isOnTwoScales === true
  );
}

function flagFormula(
  source: FlagTable,
  shape: FormulaShape,
  { name, row }: { readonly name: ColumnName; readonly row: number },
): string | undefined {
  const inputs = inputExpressions(shape, row);
  const measure = source.measures.get(row);
  const { kind } = source.table;
  const hasBands = shape.fromWords.has("upper");
  const names = nameColumn(source.table);
  const nameCell = names ? shape.references.cell(row, names.index) : '""';
  const isInTable = excelTableOf(source.grid, source.table) !== undefined;
  const formula = (text: string) => `=${isInTable && names ? onlyWhereNamed(nameCell, text) : text}`;
  const flag = (word: string) => formula(calledExpression(source.review.settings, word));
  switch (name) {
    case "cut":
      return undefined;
    case "direction":
      return names && formula(directionFormula({ kind, name: nameCell, inputs, hasBands, measure }));
    case "health":
      return flag(healthFormula(inputs, termsOfTable(source)(inputs.target, measure?.scales)));
    case "staleness":
      return flag(
        stalenessFormula(inputs.updated ?? '""', inputs.cadence, termsOfTable(source)(undefined).late),
      );
    case "progress":
      return formula(progressFormula(inputs, (word) => calledExpression(source.review.settings, word)));
    case "owner": {
      const owners = columnOf(source.table, "owner");
      if (!owners) return flag(ownerFormula(BLANK_TEXT, undefined));
      const own = shape.references.cell(row, owners.index);
      return flag(ownerFormula(own, ownerAbove(source, row, owners.index)));
    }
    case "link": {
      const id = idColumn(source.table);
      const link = source.sources.link;
      // By its cell in Excel tables too: a table that becomes a range leaves `KPIs!$H4` behind, the row of that sheet alone.
      return link && `=${link.formula(id ? PLAIN_REFERENCES.cell(row, id.index) : BLANK_TEXT)}`;
    }
  }
}

/** Where a row without an owner takes its objective's from: `$C$3`. */
function ownerAbove({ table, measures }: FlagTable, row: number, column: number): string | undefined {
  const at = measures.get(row)?.ownerAt;
  if (!at || at.row === row || at.column !== column || at.sheet !== table.sheet) return undefined;
  return `$${columnLetters(column)}$${at.row + 1}`;
}

function formulaShape(source: FlagTable, sites: readonly ColumnSite[]): FormulaShape {
  const { grid, table } = source;
  const excelTable = excelTableOf(grid, table);
  const edge = Math.max(table.area.right, excelTable?.area.right ?? 0);
  const isGrowing = excelTable?.area.right === edge;
  const added = new Map(
    sites.filter(({ own }) => isGrowing && own === undefined).map(({ column, header }) => [column, header]),
  );
  const direction =
    sites.find(({ name }) => name === "direction")?.column ?? columnOf(table, "direction")?.index;
  return {
    table,
    references: rowReferences(grid, excelTable, added),
    fromWords: partsFromWords(source),
    ...rowsOfWords(source),
    usualCadence: usualCadence(source.review.settings, table.kind),
    cycle: cycleOf(source),
    ...goalColumns(source.measures.values()),
    ...clocksOf(source.measures.values()),
    ...toldTexts(source.measures.values()),
    ...duePeriodsOf(source.measures.values()),
    sides: saidSidesOf(source.measures.values()),
    ...periodsOf(source),
    ...(direction !== undefined && { directionColumn: direction }),
  };
}

/** One title stands over all rows of a table. */
function cycleOf({ review, measures }: FlagTable): FormulaShape["cycle"] {
  const [first] = measures.values();
  return { named: first?.cycle, yearStart: yearStart(review.settings) };
}

/** One list of periods heads all rows of a table. */
function periodsOf({ measures, sources }: FlagTable): Pick<FormulaShape, "periods"> {
  const [first] = measures.values();
  const periods = first && sources.readings.get(first.key)?.periods;
  return periods ? { periods } : {};
}

/** Of KPIs only some names say a target, and others hold numbers that are none. */
function rowsOfWords({ table, measures }: FlagTable): Pick<FormulaShape, "rowsOfWords"> {
  if (table.kind !== "kpi") return {};
  const told = [...measures].filter(([, { statedTarget }]) => statedTarget !== undefined);
  return { rowsOfWords: new Set(told.map(([row]) => row)) };
}

/** The parts that at least one row says in words only. */
function partsFromWords({ measures, sources }: FlagTable): ReadonlySet<StatedPart> {
  const parts = new Set<StatedPart>();
  for (const { key, inputs } of measures.values()) {
    const reading = sources.readings.get(key);
    if (reading?.baseline !== undefined && isBlank(inputs.baseline)) parts.add("baseline");
    if (reading?.target === undefined || !isBlank(inputs.target)) continue;
    parts.add("target");
    if (typeof reading.target === "string") parts.add("upper");
  }
  return parts;
}
