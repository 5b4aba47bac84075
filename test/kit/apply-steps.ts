import { contains, type Area } from "../../src/core/model/address";
import { BLANK, type Cell } from "../../src/core/model/cell";
import { blankGrid, cellAt, usedArea, type Grid } from "../../src/core/model/grid";
import type { DefinedName, Workbook } from "../../src/core/model/workbook";
import type { NewContent, PlanStep, WritePlan } from "../../src/core/model/write-plan";

/**
 * Carries a plan out on plain grids, for the laws of plans. Where a step does not find what it expects, it throws:
 * a plan must be right about the workbook that it was made for. It computes no formula; a formula cell shows what the
 * plan says that it will show.
 */
export function applySteps(workbook: Workbook, plan: WritePlan): Workbook {
  const shown = new Map(
    plan.groups.flatMap(({ cells }) =>
      cells.map(({ at, shows }) => [`${at.sheet}!${at.row},${at.column}`, shows] as const),
    ),
  );
  const after = plan.steps.reduce((before, step) => applied(before, step, shown), workbook);
  if (plan.recovers?.after !== "note goes") return after;
  const rest = Object.entries(after).filter(([key]) => key !== "unfinished");
  return Object.fromEntries(rest) as unknown as Workbook;
}

type Shown = ReadonlyMap<string, string | number | undefined>;

function applied(workbook: Workbook, step: PlanStep, shown: Shown): Workbook {
  switch (step.kind) {
    case "add sheet":
      return { ...workbook, grids: [...workbook.grids, blankGrid(step.sheet)] };
    case "delete sheet":
      return {
        ...workbook,
        grids: workbook.grids.filter((grid) => grid !== gridNamed(workbook, step.sheet)),
        names: workbook.names.filter(({ scope }) => scope !== step.sheet),
      };
    case "write cells":
      return withGrid(workbook, step.sheet, (grid) => written(grid, step, shown));
    case "resize table":
      return withGrid(workbook, step.sheet, (grid) => resized(grid, step));
    case "column width":
      return withGrid(workbook, step.sheet, (grid) => widened(grid, step));
    // Looks are not part of a grid beyond fill and bold, which a plan must leave as they are.
    case "copy format":
    case "word formats":
    case "remove word formats":
    case "clear formats":
    case "give look":
    case "sheet view":
    case "print foot":
    case "cell hints":
      gridNamed(workbook, step.sheet);
      return workbook;
    case "draw charts":
      return withGrid(workbook, step.sheet, (grid) =>
        withCharts(grid, [...chartsOf(grid), ...namesOf(step)]),
      );
    case "erase charts": {
      const gone = new Set(namesOf(step));
      return withGrid(workbook, step.sheet, (grid) =>
        withCharts(
          grid,
          chartsOf(grid).filter((name) => !gone.has(name)),
        ),
      );
    }
    case "define name":
      return { ...workbook, names: [...workbook.names, definedName(step)] };
    case "delete name":
      return withoutName(workbook, step.name);
    case "save metadata": {
      if (workbook.metadata !== step.was) throw new Error("The metadata is not what the plan expects.");
      return withMetadata(workbook, step.becomes);
    }
  }
}

const chartsOf = ({ charts = [] }: Grid) => charts;
const namesOf = ({ charts }: Extract<PlanStep, { readonly kind: "draw charts" | "erase charts" }>) =>
  charts.map(({ name }) => name);

/** A sheet without charts is told without them, as readers do. */
function withCharts(grid: Grid, charts: readonly string[]): Grid {
  const rest = Object.fromEntries(Object.entries(grid).filter(([part]) => part !== "charts"));
  return { ...(rest as unknown as Grid), ...(charts.length > 0 && { charts }) };
}

function withMetadata(workbook: Workbook, metadata: string | undefined): Workbook {
  if (metadata !== undefined) return { ...workbook, metadata };
  return Object.fromEntries(
    Object.entries(workbook).filter(([key]) => key !== "metadata"),
  ) as unknown as Workbook;
}

function gridNamed(workbook: Workbook, sheet: string): Grid {
  const grid = workbook.grids.find((candidate) => candidate.sheet === sheet);
  if (!grid) throw new Error(`There is no sheet "${sheet}".`);
  return grid;
}

function withGrid(workbook: Workbook, sheet: string, change: (grid: Grid) => Grid): Workbook {
  const grid = gridNamed(workbook, sheet);
  return { ...workbook, grids: workbook.grids.map((other) => (other === grid ? change(grid) : other)) };
}

function written(grid: Grid, step: Extract<PlanStep, { kind: "write cells" }>, shown: Shown): Grid {
  const { area, was, becomes, numberFormat } = step;
  return withArea(grid, area, (row, column) => {
    const old = cellAt(grid, row, column);
    const expected = was[row - area.top]?.[column - area.left];
    if (!isSame(old, expected))
      throw new Error(`${grid.sheet} ${row},${column}: ${String(expected)} was expected.`);
    const content = becomes[row - area.top]?.[column - area.left];
    const shows = shown.get(`${grid.sheet}!${row},${column}`);
    return { ...lookOf(old, numberFormat), ...contentCell(content, shows) };
  });
}

function isSame({ formula, value }: Cell, expected: NewContent): boolean {
  if (typeof value === "object" && formula === undefined) return value.error === expected;
  // A text that looks like something else is spelled with an apostrophe, which the cell does not hold.
  if (typeof expected === "string" && expected.startsWith("'")) return value === expected.slice(1);
  return (formula ?? value ?? undefined) === expected || (value === "" && expected === undefined);
}

/** Writing content leaves fill and font as they are. */
function lookOf({ fill, bold, numberFormat: was }: Cell, becomes: string | undefined): Partial<Cell> {
  const numberFormat = becomes ?? was;
  return {
    ...(fill !== undefined && { fill }),
    ...(bold !== undefined && { bold }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
  };
}

function contentCell(content: NewContent, shows: string | number | undefined): Cell {
  if (typeof content !== "string") return { value: content };
  if (content.startsWith("=")) return { value: shows ?? "", formula: content };
  return { value: content.startsWith("'") ? content.slice(1) : content };
}

/** The grid grows where the area lies outside it. */
function withArea(grid: Grid, area: Area, cellOf: (row: number, column: number) => Cell): Grid {
  const used = usedArea(grid) ?? area;
  const all: Area = {
    top: Math.min(used.top, area.top),
    left: Math.min(used.left, area.left),
    bottom: Math.max(used.bottom, area.bottom),
    right: Math.max(used.right, area.right),
  };
  const rows = Array.from({ length: all.bottom - all.top + 1 }, (_, down) =>
    Array.from({ length: all.right - all.left + 1 }, (_cell, right) => {
      const [row, column] = [all.top + down, all.left + right];
      return contains(area, row, column) ? cellOf(row, column) : cellAt(grid, row, column);
    }),
  );
  return { ...grid, top: all.top, left: all.left, rows };
}

function resized(grid: Grid, step: Extract<PlanStep, { kind: "resize table" }>): Grid {
  const table = grid.excelTables.find(({ name }) => name === step.table);
  if (!table || JSON.stringify(table.area) !== JSON.stringify(step.was))
    throw new Error(`The table ${step.table} is not where the plan expects it.`);
  if (!contains(step.becomes, table.area.top, table.area.left)) throw new Error("A table keeps its corner.");
  const excelTables = grid.excelTables.map((other) =>
    other === table ? { ...table, area: step.becomes } : other,
  );
  return { ...grid, excelTables };
}

function widened(grid: Grid, { column, characters }: Extract<PlanStep, { kind: "column width" }>): Grid {
  const others = Object.entries(grid.columnWidths ?? {}).filter(([index]) => Number(index) !== column);
  const widths = characters === undefined ? others : [...others, [String(column), characters] as const];
  return { ...grid, columnWidths: Object.fromEntries(widths) };
}

const CELL_NAME = /^='?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$\d+)?$/;

function definedName({ name, refersTo }: Extract<PlanStep, { kind: "define name" }>): DefinedName {
  const match = CELL_NAME.exec(refersTo);
  if (!match) return { name, refersTo };
  const [, sheet = "", letters = "", number = ""] = match;
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { name, refersTo, at: { sheet: sheet.replaceAll("''", "'"), row: Number(number) - 1, column } };
}

function withoutName(workbook: Workbook, name: string): Workbook {
  if (!workbook.names.some((other) => other.name === name)) throw new Error(`There is no name ${name}.`);
  return { ...workbook, names: workbook.names.filter((other) => other.name !== name) };
}

/** What a person sees of a workbook: blank edges and blank cells without a format do not count. */
export function visibleContent(workbook: Workbook): unknown {
  return {
    names: workbook.names,
    metadata: workbook.metadata,
    sheets: workbook.grids.map((grid) => ({
      sheet: grid.sheet,
      tables: grid.excelTables,
      widths: grid.columnWidths ?? {},
      charts: grid.charts ?? [],
      cells: Object.fromEntries(
        grid.rows.flatMap((cells, down) =>
          cells.flatMap((cell, right) =>
            JSON.stringify(cell) === "{}" || JSON.stringify(cell) === JSON.stringify(BLANK)
              ? []
              : [[`${grid.top + down},${grid.left + right}`, cell] as const],
          ),
        ),
      ),
    })),
  };
}
