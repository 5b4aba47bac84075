import { useEffect, useState } from "react";
import type { PaneSession } from "../pane-session";
import { usePane } from "../use-pane";

/** The row, by `Measured.key`, that somebody wants to check in from elsewhere; each wish is an object of its own. */
export interface AskedRow {
  readonly key: string;
}

const ASKED = "check-in asked";

/** Opens the check-in at this row, whosever it is. */
export function checkInAt(pane: PaneSession, key: string): void {
  pane.kept.set(ASKED, { key });
  pane.choose("check-in");
}

/** The row that was asked for last, until the view is left. */
export function useAskedRow(): AskedRow | undefined {
  const { pane } = usePane();
  const wanted = pane.kept.get(ASKED) as AskedRow | undefined;
  const [asked, setAsked] = useState(wanted);
  if (wanted && wanted !== asked) setAsked(wanted);
  useEffect(() => {
    if (wanted) pane.kept.delete(ASKED);
  }, [pane, wanted]);
  return asked;
}
