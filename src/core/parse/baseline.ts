import { boundOf } from "./bound";
import { anyMeans, isAmount, isSign, isWord, means, type Item } from "./item";
import { isPast } from "./surrounding-words";

/** Whether the amount at a place is called what was before: `currently 52`, `current is 125k`, `(52 today)`, `vs 52 today`. */
export function isBaseline(items: readonly Item[], at: number): boolean {
  const [far, near, behind] = [items[at - 2], items[at - 1], items[at + 1]];
  const isSmall = isSign(near, ":") || (means(near, "is", "in", "from") && !isMovedBy(items, at));
  if (means(near, "was") || ((isSmall || boundOf(near)) && means(far, "was"))) return true;
  // `Marge | Ist 12 % | Soll 15 %`: a verb without a subject names what there is.
  if (means(near, "is") && (!far || far.kind === "sign")) return true;
  if (means(near, "than")) return isPast(items, at + 1);
  if (isSign(near, "(")) return means(behind, "was") || isFromBehind(items, at);
  // `45 % today, 60 % by May`
  if (means(behind, "was") && isSign(items[at + 2], ",")) return true;
  return isFromBehind(items, at) || isLeftBehind(items, at);
}

/** `auf 32 % nach 28 %`, `25 %, frente al 18 % actual`: what stands behind the target and is called so. */
function isLeftBehind(items: readonly Item[], at: number): boolean {
  if (!items.slice(0, at - 1).some(isAmount)) return false;
  if (means(items[at + 1], "was")) return !items.slice(at + 2).some(isAmount);
  return means(items[at - 1], "early") && means(items[at - 1], "to") && means(items[at - 3], "to");
}

/** `to 50 % from 32 %`, `reach 40K by June (from 26K)`; `win 5 deals (from 3 partners)` tells whose. */
function isFromBehind(items: readonly Item[], at: number): boolean {
  if (!means(items[at - 1], "from")) return false;
  const isAlone = isSign(items[at - 2], "(") && !isWord(items[at + 1]);
  return isAlone || (isAmount(items[at - 2]) && means(items[at - 3], "to"));
}

/** `Reduzir o tempo inicial em 70 %`: how far what was goes. */
function isMovedBy(items: readonly Item[], at: number): boolean {
  return means(items[at - 1], "by") && anyMeans(items.slice(0, at), "raise", "reduce");
}
