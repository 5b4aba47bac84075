import type { Session } from "./session";

/** The numbers of the events that this host raises. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What follows `_Register` and `_Unregister` on the wire. */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  ColumnSortedEvent: EVENT.columnSorted,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventFormulaChanged: EVENT.formulaChanged,
  EventMoved: EVENT.moved,
  EventNameChanged: EVENT.nameChanged,
  EventProtectionChanged: EVENT.protectionChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  NameChangedEvent: EVENT.nameChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
};

const COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
};

const TABLE_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.tableChanged,
  SelectionChangedEvent: EVENT.tableSelectionChanged,
};

const TABLES_EVENTS: Readonly<Record<string, number>> = {
  AddedEvent: EVENT.tableAdded,
  DataChangedEvent: EVENT.tableChanged,
  DeletedEvent: EVENT.tableDeleted,
};

type Registrar<It> = Readonly<Record<string, (it: It) => void>>;

/** The members that switch an object's events on and off; `target` is what the events will name. */
function registrar<It extends { readonly session: Session }>(
  events: Readonly<Record<string, number>>,
  target: (it: It) => string,
): Registrar<It> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, (it: It) => void it.session.subscriptions.add(`${target(it)} ${type}`)],
      [`_Unregister${name}`, (it: It) => void it.session.subscriptions.delete(`${target(it)} ${type}`)],
    ]),
  );
}

export const WORKBOOK_TARGET = "Workbook";

interface OnSheet {
  readonly session: Session;
  readonly sheetId: string;
}

interface OfTable {
  readonly session: Session;
  readonly tableId: string;
}

export const SHEET_REGISTRAR = registrar<OnSheet>(SHEET_EVENTS, ({ sheetId }) => `{${sheetId}}`);
export const SHEETS_REGISTRAR = registrar<{ readonly session: Session }>(
  COLLECTION_EVENTS,
  () => WORKBOOK_TARGET,
);
export const TABLE_REGISTRAR = registrar<OfTable>(TABLE_EVENTS, ({ tableId }) => `{${tableId}}`);
export const TABLES_REGISTRAR = registrar<{ readonly session: Session; readonly sheetId?: string }>(
  TABLES_EVENTS,
  ({ sheetId }) => (sheetId === undefined ? WORKBOOK_TARGET : `{${sheetId}}`),
);
