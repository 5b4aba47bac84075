import type { DateSerial } from "../core/model/period";
import { nextState } from "./next-state";
import { initialState, type PaneEvent, type PaneState } from "./pane-state";

/** What the pane knows, in the shape that React listens to. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (event: PaneEvent) => void;
}

/** A store that has heard of nothing yet. */
export function paneStore(today: DateSerial): PaneStore {
  let current = initialState(today);
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => {
      current = nextState(current, event);
      listeners.forEach((listener) => listener());
    },
  };
}
