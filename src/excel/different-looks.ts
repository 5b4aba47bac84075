import type { Look } from "../core/model/look";

const LINES: readonly (keyof Look)[] = ["top", "bottom"];

/**
 * What of the wanted looks a range does not have yet. A cell shows the font of its workbook without having one of its
 * own; given that font, it would keep it when the workbook takes another. Number formats stay: they are written with
 * the content too.
 */
export function differentLooks(
  wanted: readonly (readonly Look[])[],
  now: readonly (readonly Look[])[],
): readonly (readonly Look[])[] {
  return wanted.map((row, down) => row.map((look, right) => differentLook(look, now[down]?.[right] ?? {})));
}

/** The line above a cell and the one below are drawn together. */
function differentLook(wanted: Look, now: Look): Look {
  const isAsWanted = (part: keyof Look) => wanted[part] === now[part];
  const stays = (part: keyof Look) => (LINES.includes(part) ? LINES.every(isAsWanted) : isAsWanted(part));
  const parts = Object.entries(wanted) as [keyof Look, unknown][];
  return Object.fromEntries(parts.filter(([part]) => part === "numberFormat" || !stays(part)));
}
