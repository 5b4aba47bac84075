import { remembered } from "../model/remembered";
import { namesMetric } from "./direction";
import { wordSet } from "./word-index";

const COUNTED = wordSet((language) => language.counted);
const STEMS = [...COUNTED].filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));

/** Whether a word is a thing that comes in whole numbers: `release`, `customers`. */
export function isThing(word: string): boolean {
  return STEMS.some((stem) => word.startsWith(stem));
}

/** Whether a word may stand behind a number without changing it; what names a metric is counted, too: `5 complaints`. */
export const isCounted = remembered((word) => COUNTED.has(word) || namesMetric(word) || isThing(word));
