import type { FocusEvent, KeyboardEvent } from "react";

/** Marks the control of a row that the arrow keys stop at. */
export const ROW_STOP = { "data-row-stop": "" } as const;

/** Marks where lines of a long list begin, be they drawn or not. */
export const GAP = { "data-gap": "" } as const;

/** The event that asks a gap for its lines at once. */
export const WANTED = "wanted";

const STOP = "[data-row-stop]";
const ACTION = "[data-row-action]:not([disabled])";
const ROW = "[data-row]";

/** Where a key leads in a list, from the place of the row that has the focus. */
const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
};

/** Along the controls of one row: the name, then its actions. */
const ACTION_STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The rows of a list that the arrow keys stop at, from the top. */
export function rowStops(area: Element): readonly HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(STOP)];
}

/** The actions of a row, in the order in which → reaches them. */
export function rowActions(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(ACTION)];
}

/** For a list's `onKeyDown`: ↑ ↓ Home End go from row to row, → and ← along its actions, Space folds its group. */
export function moveByArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  const next =
    event.key === " " ? groupHeadOf(target) : (neighbour(target, event) ?? alongTheRow(target, event.key));
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (event.key === " ") next.click();
}

function neighbour(target: HTMLElement, { key, currentTarget }: KeyboardEvent<HTMLElement>) {
  const step = STEPS[key];
  drawEnd(currentTarget, key);
  const stops = rowStops(currentTarget);
  const place = stops.indexOf(stopOf(target) ?? target);
  return step && place >= 0 ? stops[step(place, stops.length - 1)] : undefined;
}

/** The first and the last lines may be far away, and not drawn. */
function drawEnd(area: Element, key: string): void {
  const gaps = [...area.querySelectorAll("[data-gap]")];
  const end = key === "Home" ? gaps[0] : key === "End" ? gaps.at(-1) : undefined;
  end?.dispatchEvent(new Event(WANTED));
}

function alongTheRow(target: HTMLElement, key: string): HTMLElement | undefined {
  const step = ACTION_STEPS[key];
  const row = target.closest(ROW);
  const stop = row?.querySelector<HTMLElement>(STOP);
  if (!step || !row || !stop) return undefined;
  const controls = [stop, ...rowActions(row)];
  const place = controls.indexOf(target);
  return place < 0 ? undefined : controls[place + step];
}

/** The head of the group that a row's name stands in; a head folds by itself, as a button does. */
function groupHeadOf(target: HTMLElement): HTMLElement | undefined {
  if (!target.matches(STOP) || target.hasAttribute("aria-expanded")) return undefined;
  return target.closest("[data-group]")?.querySelector<HTMLElement>("[data-group-head]") ?? undefined;
}

/** The stop of the row that a control stands in: itself, or the name beside an action. */
function stopOf(target: HTMLElement): HTMLElement | undefined {
  if (target.matches(STOP)) return target;
  const row = target.matches(ACTION) ? target.closest(ROW) : null;
  return row?.querySelector<HTMLElement>(STOP) ?? undefined;
}

/** For a list's `onFocus`: Tab comes back to the row that had the focus last. */
export function keepTabStop({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  const stop = stopOf(target);
  if (stop) setTabStop(currentTarget, stop);
}

/** Makes sure that Tab reaches one row of the list, wherever rows came or went. */
export function oneTabStop(area: HTMLElement): void {
  const stops = rowStops(area);
  const present = stops.filter((stop) => stop.getAttribute("tabindex") === "0");
  if (stops[0] && (present.length !== 1 || stops.some((stop) => !stop.hasAttribute("tabindex"))))
    setTabStop(area, present[0] ?? stops[0]);
}

function setTabStop(area: HTMLElement, stop: HTMLElement): void {
  for (const other of rowStops(area)) other.setAttribute("tabindex", other === stop ? "0" : "-1");
}
