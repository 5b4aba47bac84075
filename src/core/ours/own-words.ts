import { CUT_WORD } from "../model/marks";
import { FLAG_WORDS } from "../model/own-words";
import { DIRECTIONS, UNSETTLED_DIRECTION } from "../model/quantity";

/** Every word that stands below a heading of ours once its formula is a value. */
export const OWN_WORDS: ReadonlySet<unknown> = new Set([
  ...FLAG_WORDS.map(({ word }) => word),
  ...DIRECTIONS,
  UNSETTLED_DIRECTION,
  CUT_WORD,
]);
