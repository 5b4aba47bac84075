import { rowActions, rowStops } from "./roving-focus";

/** Where the focus was, said so that its like is found after the list was drawn anew. */
export interface FocusPlace {
  readonly element: HTMLElement;
  readonly row: string | undefined;
  /** The how-manieth row of the pane it was. */
  readonly place: number;
  readonly action: string | undefined;
  readonly isOnward: boolean;
}

/** Where a control stands. */
export function focusPlace(element: HTMLElement, pane: Element): FocusPlace {
  const row = element.closest<HTMLElement>("[data-row]");
  return {
    element,
    row: row?.dataset.row,
    place: row ? rowsOf(pane).indexOf(row) : -1,
    action: element.dataset.rowAction,
    isOnward: element.dataset.onward !== undefined,
  };
}

/**
 * Where the focus belongs once its control is gone: the same row, or the row that is now in its place; an action that
 * goes onward is taken up at the next row that has it. Never the page.
 */
export function successorOf(before: FocusPlace, pane: Element): HTMLElement | undefined {
  if (before.element.isConnected && !before.element.matches(":disabled")) return before.element;
  const rows = rowsOf(pane);
  const same = rows.findIndex((row) => row.dataset.row === before.row);
  const place = same >= 0 ? same : Math.min(before.place, rows.length - 1);
  const row = place >= 0 ? rows[place] : undefined;
  return (
    (row && actionFrom(before, rows.slice(place))) ??
    (row && rowStops(row)[0]) ??
    rowStops(pane).find((stop) => stop.closest("[data-row]")) ??
    pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
    undefined
  );
}

function actionFrom({ action, isOnward }: FocusPlace, rows: readonly Element[]): HTMLElement | undefined {
  if (action === undefined) return undefined;
  const candidates = isOnward ? rows : rows.slice(0, 1);
  return candidates.flatMap(rowActions).find((control) => control.dataset.rowAction === action);
}

function rowsOf(pane: Element): readonly HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>("[data-row]")];
}
