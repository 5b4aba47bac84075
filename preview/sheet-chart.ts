import type { DrawnChart, DrawnSeries } from "../src/xlsx/chart-xml";

type Changing<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** A chart of a sheet, as far as it was asked for: other looks are Excel's own. */
export interface SheetChart extends Changing<Omit<DrawnChart, "type" | "series">> {
  readonly id: string;
  /** As office.js calls it; "" where the file's chart is one that is not drawn here. */
  readonly type: string;
  /** How many edits of rows and columns came before its areas were named. */
  readonly since: number;
  series: ChartSeries[];
  /** Where it stands in the file, if it came from there. */
  readonly drawing?: { readonly path: string; readonly part: string };
}

export type ChartSeries = Changing<DrawnSeries>;
