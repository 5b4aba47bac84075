import type { MeasureKind, Stand } from "../../core/model/today";

/** A count of the overview that the list is filtered to. */
export interface Filter {
  readonly kind: MeasureKind;
  readonly stand: Stand;
}
