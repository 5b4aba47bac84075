import type { ColumnName } from "./marks";

/** Stands above every sentence of ours at a cell; only what stands below this title is ours to change or to take away. */
export const HINT_TITLE = "OKR Pulse";

/** What each column of ours says of a row, in at most the 255 characters that Excel shows at a cell. */
export const COLUMN_SAYS: Readonly<Record<ColumnName | "id", string>> = {
  direction:
    "Which way is better. Filled where less is better or the name does not tell; type another word over it.",
  health: "How each row stands against its target and the time gone. It follows your numbers.",
  staleness: "Whether the number is as fresh as its rhythm wants.",
  progress: "How far each row has come from its start to its target.",
  owner: "Whether one person is named for the row.",
  link: "What the row and its linked KPI or key result say together.",
  cut: "Marked as one of the KPIs that could go first. Nothing is deleted, and the mark follows no edit: mark again.",
  id: "Names the row for its links, wherever it is sorted or moved to.",
};
