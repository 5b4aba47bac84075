import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FUniver, ICommandInfo, IDisposable, IMutationInfo } from "@univerjs/presets";
import { ReorderRangeCommand, SheetInterceptorService } from "@univerjs/sheets";
import { shiftOwnReferences } from "./shift-own-references";
import { type CellMatrix, type ICellData, type IRange, injectorOf } from "./univer";

const EDIT = "sheet.mutation.set-range-values";

/** What a sort tells of itself: which row each row of the range takes its cells from. */
interface Reordering {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly order: Readonly<Record<number, number>>;
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/**
 * Sorting moves formulas as copying does: `=$B2` sorted from row 2 to row 4 reads `=$B4` there, as in Excel
 * (Microsoft's knowledge base, article 40401). Univer moves them to the letter, so that each would go on reading the
 * row it came from.
 */
export function followSorts(api: FUniver): IDisposable {
  return injectorOf(api)
    .get(SheetInterceptorService)
    .interceptCommand({
      getMutations: ({ id, params }: Readonly<ICommandInfo>) =>
        id === ReorderRangeCommand.id && params
          ? followSort(api, params as Reordering)
          : { redos: [], undos: [] },
    });
}

function followSort(
  api: FUniver,
  sort: Reordering,
): { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] } {
  const moved = movedFormulas(api, sort);
  const write = (changes: readonly Change[]): IMutationInfo[] =>
    changes.length === 0 ? [] : [{ id: EDIT, params: { ...placeOf(sort), cellValue: matrixOf(changes) } }];
  return {
    redos: write(moved.map(({ becomes }) => becomes)),
    undos: write(moved.map(({ was }) => was)),
  };
}

function placeOf({ unitId, subUnitId }: Reordering): Pick<Reordering, "unitId" | "subUnitId"> {
  return { unitId, subUnitId };
}

/** Every formula that has to be spelled anew, where it stood and where it will stand. */
function movedFormulas(
  api: FUniver,
  { unitId, subUnitId, range, order }: Reordering,
): readonly { readonly was: Change; readonly becomes: Change }[] {
  const model = injectorOf(api).get(FormulaDataModel);
  const cells = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet().getCellMatrix();
  if (!cells) return [];
  const goesTo = new Map(Object.entries(order).map(([to, from]) => [from, Number(to)]));
  const found: { readonly was: Change; readonly becomes: Change }[] = [];
  cells.forValue((row, column, cell) => {
    // A formula that was filled down is kept once and counted from there; each cell gets its own before they part.
    const formula = model.getFormulaStringByCell(row, column, subUnitId, unitId);
    if (!formula || !cell) return;
    const isInRange = column >= range.startColumn && column <= range.endColumn;
    const to = isInRange ? (goesTo.get(row) ?? row) : row;
    const becomes = shiftOwnReferences(api, formula, to - row);
    if (becomes === cell.f && !cell.si) return;
    found.push({
      was: { row, column, cell: { f: cell.f ?? null, si: cell.si ?? null } },
      becomes: { row: to, column, cell: { f: becomes, si: null } },
    });
  });
  return found;
}

function matrixOf(changes: readonly Change[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const { row, column, cell } of changes) (matrix[row] ??= {})[column] = cell;
  return matrix;
}
