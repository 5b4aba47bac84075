import { useState } from "react";
import type { AskedRow } from "./asked-row";
import { stateOf, type MyRow } from "./my-check-ins";

/** Which row shows its fields, and whether they are to take the focus. */
export interface CurrentRow {
  readonly key: string | undefined;
  readonly takesFocus: boolean;
  readonly open: (key: string) => void;
  readonly close: () => void;
  /** From one row to the next that waits; false where none does. */
  readonly openAfter: (key: string) => boolean;
}

export interface Choice {
  readonly key: string | undefined;
  readonly by: "view" | "hand";
}

/**
 * The row that was asked for, else the first one that waits, is open when the view opens; from then on the hand decides,
 * and typing moves nothing. Whoever has just chosen whose rows these are types at once.
 */
export function useCurrentRow(
  mine: readonly MyRow[],
  { asked, openedBy }: { readonly asked: AskedRow | undefined; readonly openedBy: Choice["by"] },
): CurrentRow {
  const [choice, setChoice] = useState<Choice>(() => ({ key: mine.find(isWaiting)?.key, by: openedBy }));
  const [seen, setSeen] = useState<AskedRow>();
  if (asked && asked !== seen) {
    setSeen(asked);
    setChoice({ key: asked.key, by: "hand" });
  }
  const open = (key: string | undefined) => setChoice({ key, by: "hand" });
  return {
    key: mine.some((row) => row.key === choice.key) ? choice.key : undefined,
    takesFocus: choice.by === "hand",
    open,
    close: () => open(undefined),
    openAfter: (from) => {
      const place = mine.findIndex((row) => row.key === from);
      const next = mine.slice(place + 1).find(isWaiting);
      open(next?.key);
      return next !== undefined;
    },
  };
}

/** A number is due, can be typed here, and was not typed yet. */
function isWaiting(row: MyRow): boolean {
  return row.row.group === "due" && row.row.place.kind === "cell" && stateOf(row) === "open";
}
