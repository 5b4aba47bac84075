import { areaFromA1 } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import { cellAt, type Grid } from "../../src/core/model/grid";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import {
  HostError,
  type ApplyOutcome,
  type SelectedArea,
  type Task,
  type WorkbookHost,
} from "../../src/port/workbook-host";
import { applySteps } from "./apply-steps";

/** A spreadsheet in memory: it holds a workbook, carries plans out on it and refuses those that do not fit it. */
export class MemoryHost implements WorkbookHost {
  selected: SelectedArea = placeAt("Sheet1", "A1");
  /** While somebody types in a cell, Excel answers nothing. */
  isInCellEdit = false;
  /** Resolved answers come at once; a test that wants a slow spreadsheet puts its own promise here. */
  pace: Promise<void> = Promise.resolve();
  private readonly changeListeners = new Set<() => void>();
  private readonly calculationListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<(place: SelectedArea) => void>();

  constructor(public workbook: Workbook) {}

  async readWorkbook({ onProgress, signal }: Task): Promise<Workbook> {
    const sheets = this.workbook.grids;
    onProgress?.({ done: 0, all: sheets.length, step: `Reading ${sheets[0]?.sheet ?? ""}` });
    await this.pace;
    if (signal?.aborted) throw new HostError("Reading was stopped.", "Read the workbook again.");
    if (this.isInCellEdit) throw inCellEdit();
    return this.workbook;
  }

  async apply(plan: WritePlan, { signal }: Task = {}): Promise<ApplyOutcome> {
    await this.pace;
    if (signal?.aborted) return { kind: "cancelled" };
    if (this.isInCellEdit)
      return {
        kind: "failed",
        reason: inCellEdit().message,
        nextStep: inCellEdit().nextStep,
        isUntouched: true,
      };
    try {
      this.workbook = applySteps(this.workbook, plan);
    } catch (error) {
      return { kind: "outdated", reason: `The workbook changed meanwhile. ${(error as Error).message}` };
    }
    return { kind: "written", cells: plan.groups.reduce((sum, { cells }) => sum + cells.length, 0) };
  }

  /** The files that were opened beside the workbook, in base64. */
  readonly opened: string[] = [];
  /** A browser that lets no window open. */
  opensNothing = false;

  createWorkbook(base64: string): Promise<void> {
    if (this.opensNothing) return Promise.reject(new HostError("Excel refused it.", "Try again."));
    this.opened.push(base64);
    return Promise.resolve();
  }

  async select(place: SelectedArea): Promise<void> {
    await this.pace;
    if (!this.workbook.grids.some(({ sheet }) => sheet === place.sheet))
      throw new HostError(`The sheet ${place.sheet} is no longer there.`, "Read the workbook again.");
    this.moveTo(place);
  }

  selection(): Promise<SelectedArea> {
    return Promise.resolve(this.selected);
  }

  onChange(listener: () => void): Promise<() => void> {
    this.changeListeners.add(listener);
    return Promise.resolve(() => this.changeListeners.delete(listener));
  }

  onCalculated(listener: () => void): Promise<() => void> {
    this.calculationListeners.add(listener);
    return Promise.resolve(() => this.calculationListeners.delete(listener));
  }

  onSelectionChange(listener: (place: SelectedArea) => void): Promise<() => void> {
    this.selectionListeners.add(listener);
    return Promise.resolve(() => this.selectionListeners.delete(listener));
  }

  /** The user selects cells in the sheet. */
  click(sheet: string, a1: string): void {
    this.moveTo(placeAt(sheet, a1));
  }

  /** The user types into a cell; the pane hears of it, unless nobody listens. */
  type(sheet: string, a1: string, value: CellValue): void {
    this.typeUnheard(sheet, a1, value);
    this.changeListeners.forEach((listener) => listener());
  }

  /** Excel has calculated; what moved was told beforehand. */
  calculate(): void {
    this.calculationListeners.forEach((listener) => listener());
  }

  /** Somebody edits between two looks of the pane. */
  typeUnheard(sheet: string, a1: string, value: CellValue): void {
    const grids = this.workbook.grids.map((grid) => (grid.sheet === sheet ? typed(grid, a1, value) : grid));
    this.workbook = { ...this.workbook, grids };
  }

  /** What a cell shows. */
  value(sheet: string, a1: string): CellValue {
    const { area } = placeAt(sheet, a1);
    const grid = this.workbook.grids.find((other) => other.sheet === sheet);
    return grid && cellAt(grid, area.top, area.left).value;
  }

  private moveTo(place: SelectedArea): void {
    this.selected = place;
    this.selectionListeners.forEach((listener) => listener(place));
  }
}

function inCellEdit(): HostError {
  return new HostError("Excel is editing a cell.", "Press Enter or Escape in the sheet, then try again.");
}

function placeAt(sheet: string, a1: string): SelectedArea {
  const area = areaFromA1(a1);
  if (!area) throw new Error(`"${a1}" is not an area.`);
  return { sheet, area };
}

/** The cell must lie in the used part: a test that types elsewhere is a mistake. */
function typed(grid: Grid, a1: string, value: CellValue): Grid {
  const { area } = placeAt(grid.sheet, a1);
  const [down, right] = [area.top - grid.top, area.left - grid.left];
  if (!grid.rows[down]) throw new Error(`${a1} lies outside the used part of ${grid.sheet}.`);
  const rows = grid.rows.map((row, at) =>
    at === down ? Object.assign([...row], { [right]: { ...row[right], value } }) : row,
  );
  return { ...grid, rows };
}
