import type { SheetChart } from "../sheet-chart";
import type { SheetState } from "./session";

/** A chart as the client holds it. */
export interface ChartState extends SheetState {
  readonly chart: SheetChart;
}
