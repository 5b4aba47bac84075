import type { Review } from "../core/model/review";
import type { View } from "./pane-state";
import { sureness } from "./tables/sureness";

/** Where the pane opens: at the tables where none was found or one asks something, else at what needs a person. */
export function firstView({ tables, perhaps }: Review): View {
  return tables.length === 0 || perhaps.length > 0 || tables.some(needsCheck) ? "tables" : "today";
}

function needsCheck(table: Review["tables"][number]): boolean {
  return sureness(table) === "please check";
}
