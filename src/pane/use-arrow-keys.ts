import type { KeyboardEvent } from "react";

/** Marks the control of a row that the arrow keys stop at. */
export const ROW_STOP = { "data-row-stop": "" } as const;

/** Where a key leads in a list, from the place of the row that has the focus. */
const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, last) => last,
};

/** For a list's `onKeyDown`: up, down, Home and End go from row to row; every row stays reachable by Tab too. */
export function moveByArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-stop]")];
  const place = rows.indexOf(event.target as HTMLElement);
  if (!step || place < 0) return;
  event.preventDefault();
  rows[step(place, rows.length - 1)]?.focus();
}
