import type { Area } from "../src/core/model/address";

/** A chart over the cells of a sheet, as far as it was asked for: other looks are Excel's own. */
export interface SheetChart {
  readonly id: string;
  name: string;
  /** As office.js calls it: `BarClustered`, `Line`; "" where the file's chart is one that is not drawn here. */
  readonly type: string;
  title: string;
  place: Area;
  /** How many edits of rows and columns came before its areas were named. */
  readonly since: number;
  series: ChartSeries[];
  maximum?: number;
  minimum?: number;
  isReversed?: boolean;
  legend?: string;
  /** Where it stands in the file, if it came from there. */
  readonly drawing?: { readonly path: string; readonly part: string };
}

export interface ChartSeries {
  name: string;
  values: Area;
  names?: Area;
  hasDataLabels?: boolean;
  /** `#404040` */
  fill?: string;
  line?: string;
  lineStyle?: string;
}
