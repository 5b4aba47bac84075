import type { KeyboardEvent } from "react";

/** Marks a part of the pane that F6 leads to: header, tabs, body, actions, selection. */
export const REGION = { "data-region": "" } as const;

const REACHABLE = "button, [href], input, select, textarea, [tabindex]";

/** Where F6 comes back to in each region. */
const visited = new WeakMap<Element, HTMLElement>();

/**
 * For the pane's `onKeyDown`: F6 goes to the next region and Shift+F6 to the one before. Past either end it is left to
 * the spreadsheet, which goes on to its sheet; a plan on top keeps it.
 */
export function moveByF6(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target as HTMLElement;
  if (event.key !== "F6" || event.ctrlKey || !event.currentTarget.contains(from)) return;
  const regions = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-region]")];
  const here = from.closest("[data-region]");
  const place = regions.findIndex((region) => region === here);
  if (here) visited.set(here, from);
  const step = event.shiftKey ? -1 : 1;
  const next = regions[Math.max(place, event.shiftKey ? 0 : -1) + step];
  if (!next) return;
  event.preventDefault();
  entryOf(next).focus();
}

function entryOf(region: HTMLElement): HTMLElement {
  const chosen = region.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  if (chosen) return chosen;
  const last = visited.get(region);
  if (last && region.contains(last)) return last;
  const controls = [...region.querySelectorAll<HTMLElement>(REACHABLE)];
  const free = controls.filter((control) => control.tabIndex >= 0 && !control.matches(":disabled"));
  if (free[0]) return free[0];
  region.tabIndex = -1;
  return region;
}
