import { boundOf } from "./bound";
import { anyMeans, isAmount, isSign, isWord, means, type Item } from "./item";
import { cellLead } from "./statement-reading";
import { isPast } from "./surrounding-words";

/** Whether the amount at a place is called what was before: `currently 52`, `current is 125k`, `(52 today)`, `vs 52 today`. */
export function isBaseline(items: readonly Item[], at: number): boolean {
  const [near, behind, further] = [items[at - 1], items[at + 1], items[at + 2]];
  if (isLedByPast(items, at)) return true;
  if (means(near, "than")) return isPast(items, at + 1);
  // `45 % today, 60 % by May`, `auf 32 % nach 28 % im Vorjahr`
  const isSaid = means(behind, "was")
    ? isSign(near, "(") || isSign(further, ",")
    : means(behind, "in") && means(further, "was");
  return isSaid || isFromBehind(items, at) || isLeftBehind(items, at);
}

function isLedByPast(items: readonly Item[], at: number): boolean {
  const [far, near] = [items[at - 2], items[at - 1]];
  const isSmall = isSign(near, ":") || (means(near, "is", "in", "from") && !isMovedBy(items, at));
  if (means(near, "was") || ((isSmall || boundOf(near)) && means(far, "was"))) return true;
  // `Marge | Ist 12 % | Soll 15 %`: a verb without a subject names what there is.
  const isSubjectless = means(near, "is") && (!far || far.kind === "sign");
  return isSubjectless || means(cellLead(items, at - 1), "was");
}

/** `25 %, frente al 18 % actual`: what stands behind the target and is called so. */
function isLeftBehind(items: readonly Item[], at: number): boolean {
  if (!items.slice(0, at - 1).some(isAmount)) return false;
  return means(items[at + 1], "was") && !items.slice(at + 2).some(isAmount);
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
