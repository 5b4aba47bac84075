import { COLUMN_SAYS } from "../core/model/cell-hints";
import type { Review } from "../core/model/review";
import type { SelectedArea } from "../port/workbook-host";

/** What the column of ours is for whose heading is selected; undefined anywhere else. */
export function selectedColumn({ ours }: Review, selection: SelectedArea | undefined): string | undefined {
  if (!selection) return undefined;
  const { sheet, area } = selection;
  const own = ours.columns.find(
    (one) => one.sheet === sheet && one.column === area.left && one.headerRow === area.top,
  );
  return own && COLUMN_SAYS[own.name];
}
