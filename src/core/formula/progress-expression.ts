/** Half as much again as all there is; beyond that a progress was typed on another scale than its column's. */
export const MOST_PROGRESS = 1.5;
/** Handed over in its place, so that nobody judges it. */
export const BEYOND_ALL = "more than all of it";

/** A cell of a progress column as actual: `IF($E5="","",IF(N($E5)>1.5,"more than all of it",$E5))`. */
export function progressExpression(reference: string, fullProgress: number): string {
  return `IF(${reference}="","",IF(N(${reference})>${MOST_PROGRESS * fullProgress},"${BEYOND_ALL}",${reference}))`;
}
