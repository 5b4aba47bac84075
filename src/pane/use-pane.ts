import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneSession } from "./pane-session";
import type { PaneState } from "./pane-state";

/** Carries the session to every view. */
export const PaneContext = createContext<PaneSession | undefined>(undefined);

/** The session and what it knows at the moment. */
export function usePane(): { readonly pane: PaneSession; readonly state: PaneState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane() outside of <Pane>");
  return { pane, state: useSyncExternalStore(pane.subscribe, pane.state) };
}
