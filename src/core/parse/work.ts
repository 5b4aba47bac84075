import { remembered } from "../model/remembered";
import { WORK_WORDS } from "../vocabulary/work-words";
import { wordsOf } from "./metric";
import { listed } from "./word-index";

/** Stems shorter than this are whole words: `run` is not `runway`. */
const SHORTEST_STEM = 5;
/** Longer endings make another word of it: `train` is work, `training` hours are measured. */
const LONGEST_ENDING = 2;

const WORK = [...WORK_WORDS.values()].flatMap(({ work }) => listed(work));

function isFormOf(word: string, stem: string): boolean {
  if (word === stem) return true;
  return stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}

const isWork = remembered((word) => WORK.some((stem) => isFormOf(word, stem)));

/** Whether a text speaks of the team's own work: `Publish`, `documented`, `durchführen`. */
export function speaksOfWork(text: string): boolean {
  return wordsOf(text).some(isWork);
}

/** Whether the last word, exactly as it stands, names work or a piece of it: `customer interviews`. */
export function endsInWork(text: string): boolean {
  return WORK.includes(text.slice(text.lastIndexOf(" ") + 1));
}
