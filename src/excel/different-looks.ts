import type { Look } from "../core/model/look";

const ALWAYS_GIVEN: readonly (keyof Look)[] = ["numberFormat", "top", "bottom", "right"];

/**
 * What of the wanted looks a range does not have yet. A cell shows the font of its workbook without having one of its
 * own; given that font, it would keep it when the workbook takes another. Number formats stay: they are written with
 * the content too; so do lines, which two cells share.
 */
export function differentLooks(
  wanted: readonly (readonly Look[])[],
  now: readonly (readonly Look[])[],
): readonly (readonly Look[])[] {
  return wanted.map((row, down) => row.map((look, right) => differentLook(look, now[down]?.[right] ?? {})));
}

function differentLook(wanted: Look, now: Look): Look {
  const parts = Object.entries(wanted) as [keyof Look, unknown][];
  return Object.fromEntries(
    parts.filter(([part]) => ALWAYS_GIVEN.includes(part) || wanted[part] !== now[part]),
  );
}
