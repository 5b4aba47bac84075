import { remembered } from "../model/remembered";
import { WORK_WORDS } from "../vocabulary/work-words";
import { wordsOf } from "./metric";
import { listed } from "./word-index";

/** Stems shorter than this are whole words: `run` is not `runway`. */
const SHORTEST_STEM = 5;
/** Longer endings make another word of it: `train` is work, `training` hours are measured. */
const LONGEST_ENDING = 2;

/** Work in all languages. */
export const WORK: readonly string[] = [...WORK_WORDS.values()].flatMap(({ work }) => listed(work));

/** `develop`, `developed`; a `developer` is somebody. */
export function isFormOf(word: string, stem: string): boolean {
  if (word === stem) return true;
  if (stem.length < SHORTEST_STEM || word.endsWith("er")) return false;
  return word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}

const isWork = remembered((word) => WORK.some((stem) => isFormOf(word, stem)));

/** Whether a text has a word of work in any language. */
export function isWorkAnywhere(text: string): boolean {
  return wordsOf(text).some(isWork);
}
