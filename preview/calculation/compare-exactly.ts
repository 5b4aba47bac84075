import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Univer notes which rows of a column hold which value, and in its notes a 0 is blank and the text `5` is the number: the
 * second formula that asks `A1=""` of a 0 is told TRUE, which Excel never says. Without the notes every comparison looks
 * at the cells themselves.
 */
export function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache = () => false;
}
