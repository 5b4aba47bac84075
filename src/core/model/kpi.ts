import type { Measured } from "./measured";

/** A number that is watched all the time: the heartbeat. */
export interface Kpi extends Measured {
  readonly kind: "kpi";
}
