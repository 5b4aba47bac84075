import { cellToA1, quoteSheetName } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt, gridOf, type Grid } from "../../model/grid";
import { spellDay, type DateSerial, type Period } from "../../model/period";
import type { Review } from "../../model/review";
import type { RowCase } from "../../model/row-case";
import type { Table, TableKind } from "../../model/table";
import type { PlanStep, Refusal, WritePlan } from "../../model/write-plan";
import { literalOf, literalText } from "../../formula/content";
import { dateFormat } from "../steps/date-format";
import { finishPlan } from "../steps/finish-plan";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { plannedCells, writeBlock } from "../steps/write-block";
import { rowOnNewSheet, type RowContent, type RowContents } from "./row-on-new-sheet";

const PERCENT_FORMAT = "0.0%";

/** An objective from a KPI that drifts: back to its target by the end of the next quarter, from where it stands. */
export function planProposedObjective(review: Review, key: string, { start, end }: Period): WritePlan {
  const row = rowOf(review, key);
  if (!row) return finishPlan(review, NO_PART);
  const { measure, shown } = row;
  const wanted = withoutComparator(shown.target);
  const name = literalText(`${measure.name}: from ${shown.actual} to ${wanted}`);
  const contents: RowContents = {
    objective: { content: literalText(`Bring ${measure.name} back to ${wanted}`) },
    keyResult: { content: name },
    "objective|keyResult": { content: name },
    ...(measure.owner !== undefined && { owner: { content: literalText(measure.owner) } }),
    baseline: numberOf(row, "actual"),
    actual: numberOf(row, "actual"),
    target: goalCell(row, wanted),
    start: dayCell(review, start),
    due: dayCell(review, end),
  };
  return finishPlan(review, rowBelow(review, "okr", contents));
}

/** A KPI from a key result that was achieved: its level is to be kept. */
export function planKeptKpi(review: Review, key: string, direction: "at least" | "at most"): WritePlan {
  const row = rowOf(review, key);
  if (!row) return finishPlan(review, NO_PART);
  const { measure, shown } = row;
  const table = tableOf(review, "kpi");
  const hasDirection = table?.columns.some(({ role }) => role === "direction");
  const sign = direction === "at least" ? ">=" : "<=";
  const contents: RowContents = {
    measure: { content: literalText(measure.name) },
    ...(measure.owner !== undefined && { owner: { content: literalText(measure.owner) } }),
    target: hasDirection ? numberOf(row, "actual") : { content: `${sign} ${shown.actual}` },
    direction: { content: direction },
    actual: numberOf(row, "actual"),
    updated: dayCell(review, review.asOf),
  };
  return finishPlan(review, rowBelow(review, "kpi", contents));
}

function rowOf({ cases }: Review, key: string): RowCase | undefined {
  return cases.rows.find(({ measure }) => measure.key === key);
}

function dayCell(review: Review, day: DateSerial): RowContent {
  return { content: day, format: dateFormat(review), shows: spellDay(day) };
}

function numberOf({ measure, shown }: RowCase, input: "actual" | "target"): RowContent {
  const content = literalOf(measure.inputs[input]);
  const format = measure.looks?.[input]?.numberFormat;
  return { content, format, ...(typeof content === "number" && { shows: shown[input] }) };
}

/** The number that is wanted, in its cell's format or in that of the actual; words where it is a range. */
function goalCell({ goal, measure }: RowCase, wanted: string): RowContent {
  if (goal?.target === undefined) return { content: literalText(wanted) };
  const percent = wanted.includes("%") ? PERCENT_FORMAT : undefined;
  const format = measure.looks?.target?.numberFormat ?? measure.looks?.actual?.numberFormat ?? percent;
  return { content: goal.target, format, shows: wanted };
}

/** `at most 2%`, `<= 2%` → `2%`: a key result says only where it wants to be. */
function withoutComparator(target: string): string {
  return target.replace(/^(?:at most|at least|under|over|<=|>=|[<>≤≥])\s*/i, "");
}

/** The table that such a row belongs to: the first of its kind that stands row by row. */
function tableOf({ tables }: Review, kind: TableKind): Table | undefined {
  return tables.find((table) => table.kind === kind && table.orientation === "rows");
}

function rowBelow(review: Review, kind: TableKind, contents: RowContents): PlanPart {
  const table = tableOf(review, kind);
  const grid = table && gridOf(review.workbook.grids, table.sheet);
  if (!table || !grid) return rowOnNewSheet(review.workbook, kind, contents);
  const refusal = workbookRefusal(review.workbook) ?? sheetRefusal(grid) ?? placeRefusal(grid, table);
  if (refusal) return refusedPart(refusal);
  const row = table.area.bottom + 1;
  const filled = table.columns.flatMap(({ index, role, header: heading }) => {
    const { content, format, shows } = (role && contents[role]) ?? NOTHING;
    if (content === undefined) return [];
    const step = writeBlock(table.sheet, { row, column: index }, [[content]]);
    const told = { heading, ...(shows !== undefined && { shows }) };
    return [
      {
        step: { ...step, ...(format !== undefined && { numberFormat: format }) },
        cells: plannedCells(step).map((cell) => ({ ...cell, ...told })),
      },
    ];
  });
  return {
    ...NO_PART,
    steps: [...widerTable(table), ...filled.map(({ step }) => step)],
    groups: [{ title: `${table.sheet}, row ${row + 1}`, cells: filled.flatMap(({ cells }) => cells) }],
  };
}

const NOTHING: RowContent = { content: undefined };

/** An Excel table takes the row in; below a plain range it simply stands. */
function widerTable({ sheet, excelTable, area }: Table): readonly PlanStep[] {
  if (excelTable === undefined) return [];
  const becomes = { ...area, bottom: area.bottom + 1 };
  return [{ kind: "resize table", sheet, table: excelTable, was: area, becomes }];
}

/** Nothing of the user's is written over, and no row is put below a total. */
function placeRefusal(grid: Grid, { sheet, area, rows, excelTable }: Table): Refusal | undefined {
  const row = area.bottom + 1;
  const at = { sheet, row, column: area.left };
  const last = rows.filter(({ kind }) => kind !== "blank" && kind !== "note").at(-1);
  const hasTotals = grid.excelTables.some(({ name, hasTotalsRow }) => name === excelTable && hasTotalsRow);
  if (hasTotals || last?.kind === "total" || last?.kind === "subtotal")
    return { at, reason: "The table ends with a total; insert a row above it yourself, then type there." };
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell.value) && cell.formula === undefined) continue;
    const where = `${quoteSheetName(sheet)}!${cellToA1({ row, column })}`;
    return {
      at: { sheet, row, column },
      reason: `${where} below the table is taken.`,
      instead: "Insert a blank row there.",
    };
  }
  return undefined;
}
