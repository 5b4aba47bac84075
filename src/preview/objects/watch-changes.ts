import type { ICommandInfo, IDisposable } from "@univerjs/presets";
import { areaAddress, LAST_COLUMN, LAST_ROW } from "./range-state";
import { mergeAreas } from "./merge-areas";
import { EVENT, WORKBOOK_TARGET } from "./registrations";
import { nextId, wireId, workbook, type Session } from "./session";
import { fromUniverRange, type IRange } from "./univer";
import type { Area } from "../../core/model/address";

/** One event on its way to the pane, in the shape of a `richApiMessage` entry. */
export type EventEntry = readonly [65536, number, string, string, 0, boolean];

const EVENT_CATEGORY = 65536;

/** Something that happened to the workbook, before it becomes one event per registered target. */
interface Happening {
  readonly type: number;
  readonly sheetId: string;
  readonly message: Readonly<Record<string, unknown>>;
  readonly isRemote: boolean;
}

/** What a Univer command tells of itself; which fields there are depends on the command. */
interface CommandFacts {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  readonly trigger?: string;
  readonly name?: string;
}

/** Rows and columns that come and go, as Excel words it. */
const STRUCTURE: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-cols": "ColumnDeleted",
  "sheet.mutation.remove-rows": "RowDeleted",
};

const SHEETS: Readonly<Record<string, number>> = {
  "sheet.mutation.insert-sheet": EVENT.added,
  "sheet.mutation.remove-sheet": EVENT.deleted,
  "sheet.mutation.set-worksheet-name": EVENT.nameChanged,
  "sheet.operation.set-worksheet-active": EVENT.activated,
};

/** Collects what happens to the workbook and hands it over in batches, once a request is done or the user's step is. */
export interface ChangeWatch {
  /** Hands over what was collected so far. */
  readonly flush: () => void;
  readonly dispose: () => void;
}

export function watchChanges(
  session: Session,
  deliver: (entries: readonly EventEntry[]) => void,
): ChangeWatch {
  const { api } = session.book;
  let happenings: Happening[] = [];
  let isFlushDue = false;
  const flush = (): void => {
    const batch = coalesce(session, happenings);
    happenings = [];
    isFlushDue = false;
    const entries = batch.flatMap((happening) => entriesOf(session, happening));
    if (entries.length > 0) deliver(entries);
  };
  const collect = (command: Readonly<ICommandInfo>): void => {
    const found = happeningsOf(session, command);
    if (found.length === 0) return;
    happenings.push(...found);
    if (isFlushDue || session.author === "add-in") return;
    isFlushDue = true;
    setTimeout(flush);
  };
  const listening: IDisposable = api.addEvent(api.Event.CommandExecuted, collect);
  return { flush, dispose: () => listening.dispose() };
}

function happeningsOf(session: Session, { id, params }: Readonly<ICommandInfo>): readonly Happening[] {
  const facts = (params ?? {}) as CommandFacts;
  const sheetId = facts.subUnitId ?? "";
  const happening = (type: number, message: Happening["message"]): Happening => ({
    type,
    sheetId,
    message,
    isRemote: session.author === "other author",
  });
  if (id === "sheet.mutation.set-range-values")
    return edits(facts).map((area) => happening(EVENT.changed, edited(area)));
  if (id === "sheet.mutation.reorder-range" && facts.range) {
    const area = fromUniverRange(facts.range);
    return [
      happening(EVENT.rowSorted, { address: areaAddress(area) }),
      happening(EVENT.changed, edited(area)),
    ];
  }
  if (id === "sheet.operation.set-selections")
    return selections(session, sheetId).map((message) => happening(EVENT.selectionChanged, message));
  const structure = STRUCTURE[id];
  if (structure && facts.range)
    return [happening(EVENT.changed, { area: whole(id, facts.range), changeType: structure })];
  const type = SHEETS[id];
  if (type === undefined) return [];
  const created = (params as { readonly sheet?: { readonly id: string } } | undefined)?.sheet?.id;
  return [{ ...happening(type, { nameAfter: facts.name }), sheetId: created ?? sheetId }];
}

function edited(area: Area): Happening["message"] {
  return { area, changeType: "RangeEdited" };
}

/** The cells whose content was changed by somebody. What a calculation or a moved reference rewrites has no trigger. */
function edits({ cellValue, trigger }: CommandFacts): readonly Area[] {
  if (trigger === undefined || !cellValue) return [];
  const areas = Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell || "p" in cell)
      .map(([column]) => ({
        top: Number(row),
        bottom: Number(row),
        left: Number(column),
        right: Number(column),
      })),
  );
  return mergeAreas(areas);
}

function whole(id: string, range: IRange): Area {
  const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = range;
  return id.includes("col")
    ? { top: 0, bottom: LAST_ROW, left, right }
    : { top, bottom, left: 0, right: LAST_COLUMN };
}

function selections(session: Session, sheetId: string): readonly Happening["message"][] {
  const sheet = workbook(session).getActiveSheet();
  const range = sheet.getSheetId() === sheetId ? sheet.getActiveRange()?.getRange() : undefined;
  return range ? [{ address: areaAddress(fromUniverRange(range)) }] : [];
}

/** One event per sheet and kind for what one step did: a plan of a thousand rows is not a thousand events. */
function coalesce(session: Session, happenings: readonly Happening[]): readonly Happening[] {
  const isEdit = ({ type, message }: Happening): boolean =>
    type === EVENT.changed && message.changeType === "RangeEdited";
  const sheets = [...new Set(happenings.filter(isEdit).map(({ sheetId }) => sheetId))];
  const merged = sheets.flatMap((sheetId) => {
    const ofSheet = happenings.filter((one) => isEdit(one) && one.sheetId === sheetId);
    const areas = mergeAreas(ofSheet.map(({ message }) => message.area as Area));
    return areas.map((area) => ({
      sheetId,
      type: EVENT.changed,
      isRemote: ofSheet.some((one) => one.isRemote),
      message: edited(area),
    }));
  });
  const others = happenings.filter((one) => !isEdit(one));
  const lastSelection = others.filter(({ type }) => type === EVENT.selectionChanged).at(-1);
  return [
    ...others.filter((one) => one.type !== EVENT.selectionChanged || one === lastSelection),
    ...merged,
  ].map((one) => completed(session, one));
}

/** Adds what Excel tells with every event of its kind. */
function completed(session: Session, happening: Happening): Happening {
  const { area, ...message } = happening.message;
  const source = happening.isRemote ? "Remote" : "Local";
  const facts = { worksheetId: wireId(happening.sheetId), source, ...message };
  if (happening.type !== EVENT.changed) return { ...happening, message: facts };
  const referenceId = nextId(session, "changed");
  const changedArea = area as Area;
  session.references.set(referenceId, {
    session,
    sheetId: happening.sheetId,
    area: changedArea,
    referenceId,
  });
  const triggerSource = session.author === "add-in" ? "ThisLocalAddin" : "Unknown";
  return {
    ...happening,
    message: {
      ...facts,
      address: areaAddress(changedArea),
      referenceId,
      shiftDirection: "None",
      triggerSource,
    },
  };
}

/** The event for the sheet and for the collection, as far as somebody registered. */
function entriesOf(session: Session, { type, sheetId, message, isRemote }: Happening): readonly EventEntry[] {
  const targets = [wireId(sheetId), WORKBOOK_TARGET].filter((target) =>
    session.subscriptions.has(`${target} ${type}`),
  );
  return targets.map((target) => [EVENT_CATEGORY, type, target, JSON.stringify(message), 0, isRemote]);
}
