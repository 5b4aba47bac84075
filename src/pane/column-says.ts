import type { ColumnName } from "../core/model/marks";
import type { Review } from "../core/model/review";
import type { SelectedArea } from "../port/workbook-host";

/** What each column of ours says of a row. */
const COLUMN_SAYS: Readonly<Record<ColumnName, string>> = {
  direction:
    "Which way is better. Filled where less is better or the name does not tell; type another word over it.",
  health: "How each row stands against its target and the time gone. It follows your numbers.",
  staleness: "Whether the number is as fresh as its rhythm wants.",
  progress: "How far each row has come from its start to its target.",
  owner: "Whether one person is named for the row.",
  link: "What the row and its linked KPI or key result say together.",
};

/** What the column of ours is for whose heading is selected; undefined anywhere else. */
export function selectedColumn({ ours }: Review, selection: SelectedArea | undefined): string | undefined {
  if (!selection) return undefined;
  const { sheet, area } = selection;
  const own = ours.columns.find(
    (one) => one.sheet === sheet && one.column === area.left && one.headerRow === area.top,
  );
  return own && COLUMN_SAYS[own.name];
}
