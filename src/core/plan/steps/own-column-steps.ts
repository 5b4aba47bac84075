import { cellToA1 } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt, type Grid } from "../../model/grid";
import type { PlannedCell, PlanStep, Refusal } from "../../model/write-plan";
import type { ColumnDraft } from "./column-draft";
import { isFrozenFormat } from "../../model/marks";
import { contentOf, isSameContent } from "../../formula/content";
import { groupTitle } from "./new-column-steps";
import type { OwnColumn } from "../../model/own-marks";
import { wantedFormat } from "./number-format";
import { NO_PART, type PlanPart } from "./plan-part";
import { isTyped } from "./typed-cell";
import { wordFormats } from "./word-formats";

/** Brings a column of ours up to date: only the cells that differ, and never one that somebody typed over. */
export function updatedColumn(grid: Grid, draft: ColumnDraft, own: OwnColumn): PlanPart {
  const ours = new Set(own.rows);
  const rows = [...new Set([...draft.cells.keys(), ...ours])].sort((one, other) => one - other);
  const cells = rows.map((row) => rowChange(grid, draft, own.column, { row, isOurs: ours.has(row) }));
  const changes = [
    ...headingChange(grid, own),
    ...cells.flatMap((cell) => (cell.kind === "change" ? [cell.planned] : [])),
  ];
  const refusals = cells.flatMap((cell) => (cell.kind === "refused" ? [cell.refusal] : []));
  if (changes.length === 0) return { ...NO_PART, refusals };
  return {
    ...NO_PART,
    refusals,
    steps: [...writeSteps(grid, changes, wantedFormat(draft)), ...formatSteps(grid, draft, own, changes)],
    groups: [{ title: groupTitle(grid.sheet, own.column, own.header), cells: changes }],
  };
}

/** A heading that somebody emptied is written again; words in its place are the user's. */
function headingChange(
  grid: Grid,
  { isRetitled, headerRow, column, header }: OwnColumn,
): readonly PlannedCell[] {
  const { value } = cellAt(grid, headerRow, column);
  if (isRetitled !== true || !isBlank(value)) return [];
  return [{ at: { sheet: grid.sheet, row: headerRow, column }, was: value, becomes: header }];
}

type RowChange =
  | { readonly kind: "same" }
  | { readonly kind: "change"; readonly planned: PlannedCell }
  | { readonly kind: "refused"; readonly refusal: Refusal };

function rowChange(
  grid: Grid,
  draft: ColumnDraft,
  column: number,
  { row, isOurs }: { readonly row: number; readonly isOurs: boolean },
): RowChange {
  const cell = cellAt(grid, row, column);
  const at = { sheet: grid.sheet, row, column };
  const wanted = draft.cells.get(row);
  if (isSameContent(contentOf(cell), wanted?.becomes)) return { kind: "same" };
  if (!isOurs && !(isBlank(cell.value) && cell.formula === undefined)) {
    const reason = `${grid.sheet}!${cellToA1(at)} was typed over by hand; it is left as it is.`;
    return { kind: "refused", refusal: { at, reason, instead: "Clear the cell to get the flag back." } };
  }
  if (isOurs && draft.name === "direction" && isTyped(cell)) return { kind: "same" };
  const shows = wanted?.shows;
  const planned = {
    at,
    was: cell.value,
    becomes: wanted?.becomes,
    ...(shows !== undefined && { shows }),
  };
  return { kind: "change", planned };
}

/**
 * One step for each unbroken run of rows. What is written over a frozen word takes its mark away; a format that is wanted
 * is given to every cell.
 */
export function writeSteps(
  grid: Grid,
  changes: readonly PlannedCell[],
  wanted?: string,
): readonly PlanStep[] {
  const runs: PlannedCell[][] = [];
  const formatWas = ({ at }: PlannedCell) => cellAt(grid, at.row, at.column).numberFormat ?? "General";
  const becomes = wanted ?? "General";
  const losesFormat = (cell: PlannedCell) =>
    formatWas(cell) !== becomes && (wanted !== undefined || isFrozenFormat(formatWas(cell)));
  const lost = (cell: PlannedCell) => (losesFormat(cell) ? formatWas(cell) : undefined);
  for (const change of changes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last?.at.row === change.at.row - 1 && lost(last) === lost(change);
    if (run && goesOn) run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const { row: top, column } = first.at;
    return {
      kind: "write cells" as const,
      sheet: grid.sheet,
      area: { top, left: column, bottom: top + run.length - 1, right: column },
      was: run.map(({ at }) => [contentOf(cellAt(grid, at.row, column))]),
      becomes: run.map(({ becomes }) => [becomes]),
      ...(losesFormat(first) && { numberFormat: becomes, numberFormatWas: formatWas(first) }),
    };
  });
}

/** Rows that were blank get the looks of the column; the rules are put down anew over the whole of it. */
function formatSteps(
  grid: Grid,
  draft: ColumnDraft,
  own: OwnColumn,
  changes: readonly PlannedCell[],
): readonly PlanStep[] {
  const formats = wordFormats(draft.name, draft.words);
  const isLonger = changes.some(({ at }) => at.row > own.headerRow && !own.rows.includes(at.row));
  if (formats.length === 0 || !isLonger) return [];
  const { sheet } = grid;
  const area = (rows: readonly number[]) => ({
    top: Math.min(...rows),
    left: own.column,
    bottom: Math.max(...rows),
    right: own.column,
  });
  const words = formats.map(({ word }) => word);
  const standing: readonly PlanStep[] =
    own.rows.length === 0 ? [] : [{ kind: "remove word formats", sheet, area: area(own.rows), words }];
  return [
    ...standing,
    { kind: "word formats", sheet, area: area([...own.rows, ...draft.cells.keys()]), formats },
  ];
}
