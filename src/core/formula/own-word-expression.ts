import { OUR_WORDS } from "../model/marks";
import type { Settings } from "../model/settings";

/** `VLOOKUP(OKR.HEALTH(…),OKR_Words,2,0)&""`: what the workbook calls a word of ours, where it has words of its own. */
export function calledExpression({ words }: Pick<Settings, "words">, word: string): string {
  return Object.keys(words).length === 0 ? word : `VLOOKUP(${word},${OUR_WORDS},2,0)&""`;
}
