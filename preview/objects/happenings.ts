import type { ICommandInfo } from "@univerjs/presets";
import type { Area } from "../../src/core/model/address";
import { around, mergeAreas } from "./merge-areas";
import { areaAddress, LAST_COLUMN, LAST_ROW } from "./range-state";
import { EVENT } from "./registrations";
import { workbook, type Session } from "./session";
import { fromUniverRange, type IRange } from "./univer";

/** Something that happened to the workbook, before it becomes one event per registered target. */
export interface Happening {
  readonly type: number;
  readonly sheetId: string;
  readonly author: Session["author"];
  /** What changed, where the event names cells. */
  readonly area?: Area;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What a Univer command tells of itself; which fields there are depends on the command. */
interface CommandFacts {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly trigger?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
}

/** Rows, columns and cells that come and go, as Excel words it. */
const STRUCTURE: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-cols": "ColumnDeleted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.command.insert-range-move-down": "CellInserted",
  "sheet.command.insert-range-move-right": "CellInserted",
  "sheet.command.delete-range-move-up": "CellDeleted",
  "sheet.command.delete-range-move-left": "CellDeleted",
};

/** Commands that rewrite cells only to keep references right; Excel tells of the move alone. */
const MOVES_CELLS = /\.(?:insert|remove|delete|move)-(?:row|rows|col|cols|range)\b/;

const SHEETS: Readonly<Record<string, number>> = {
  "sheet.mutation.insert-sheet": EVENT.added,
  "sheet.mutation.remove-sheet": EVENT.deleted,
  "sheet.mutation.set-worksheet-name": EVENT.nameChanged,
  "sheet.operation.set-worksheet-active": EVENT.activated,
};

/** What a command did, in Excel's terms; nothing for most commands. */
export function happeningsOf(session: Session, { id, params }: Readonly<ICommandInfo>): readonly Happening[] {
  const facts = (params ?? {}) as CommandFacts;
  const of = (type: number, more: Partial<Happening> = {}): Happening => ({
    type,
    sheetId: facts.sheet?.id ?? facts.subUnitId ?? "",
    author: session.author,
    message: {},
    ...more,
  });
  if (id === "sheet.mutation.set-range-values") {
    const results = calculated(facts);
    return results
      ? [of(EVENT.calculated, { message: { address: areaAddress(results) } })]
      : edits(facts).map((area) => of(EVENT.changed, edited(area)));
  }
  if (id === "sheet.mutation.reorder-range" && facts.range) {
    const area = fromUniverRange(facts.range);
    return [
      of(EVENT.rowSorted, { message: { address: areaAddress(area) } }),
      of(EVENT.changed, edited(area)),
    ];
  }
  if (id === "sheet.operation.set-selections")
    return selections(session, facts).map((address) => of(EVENT.selectionChanged, { message: { address } }));
  const structure = structureOf(id, facts);
  if (structure) return [of(EVENT.changed, structure)];
  const type = SHEETS[id];
  return type === undefined ? [] : [of(type, { message: { nameAfter: facts.name } })];
}

export function edited(area: Area): Pick<Happening, "area" | "message"> {
  return { area, message: { changeType: "RangeEdited" } };
}

export function isEdit({ type, message }: Happening): boolean {
  return type === EVENT.changed && message.changeType === "RangeEdited";
}

/** The area around all results that a calculation wrote: it has no trigger. */
function calculated({ cellValue, trigger }: CommandFacts): Area | undefined {
  if (trigger !== undefined) return undefined;
  const cells = Object.entries(cellValue ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) =>
      cell && "v" in cell ? [cellArea(Number(row), Number(column))] : [],
    ),
  );
  const [first, ...others] = cells;
  return first && others.reduce(around, first);
}

/** The cells whose content somebody changed; a format is no content. */
function edits({ cellValue, trigger }: CommandFacts): readonly Area[] {
  if (trigger === undefined || MOVES_CELLS.test(trigger) || !cellValue) return [];
  const areas = Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell || "p" in cell)
      .map(([column]) => cellArea(Number(row), Number(column))),
  );
  return mergeAreas(areas);
}

function cellArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

function structureOf(
  id: string,
  { range, trigger }: CommandFacts,
): Pick<Happening, "area" | "message"> | undefined {
  const changeType = STRUCTURE[id];
  // Moving cells down may also lengthen the sheet: that is no inserted row.
  if (changeType === undefined || !range || trigger?.includes("range-move")) return undefined;
  return {
    area: changeType.startsWith("Cell") ? fromUniverRange(range) : whole(id, range),
    message: { changeType },
  };
}

function whole(id: string, range: IRange): Area {
  const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = range;
  return id.includes("col")
    ? { top: 0, bottom: LAST_ROW, left, right }
    : { top, bottom, left: 0, right: LAST_COLUMN };
}

function selections(session: Session, { subUnitId }: CommandFacts): readonly string[] {
  const sheet = workbook(session).getActiveSheet();
  const range = sheet.getSheetId() === subUnitId ? sheet.getActiveRange()?.getRange() : undefined;
  return range ? [areaAddress(fromUniverRange(range))] : [];
}
