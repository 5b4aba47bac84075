import type { Statement } from "../model/statement";
import { PIECES, WORK_WORDS } from "../vocabulary/work-words";
import { isTime } from "./clause";
import { means, type Item } from "./item";
import { sentenceOf, type Sentence } from "./sentence";
import type { Reading } from "./statement-reading";
import { nounBehind, spell } from "./surrounding-words";
import { isWorkAnywhere } from "./work-verbs";

const MOVED_TYPES: readonly Statement["type"][] = ["from-to", "relative", "maintain", "range"];

/** How many words may stand before the verb: `We have published`. */
const WORDS_BEFORE_VERB = 3;

function headOf(items: readonly Item[]): string {
  return spell(items.slice(0, WORDS_BEFORE_VERB)).split(" ").slice(0, WORDS_BEFORE_VERB).join(" ");
}

/** `5 Interviews führen` */
function closesWithWork({ items, language }: Sentence): boolean {
  const words = items.filter((item) => item.kind === "word" || item.kind === "meaning");
  return WORK_WORDS.get(language)?.isVerbLast === true && isWorkAnywhere(spell(words.slice(-1)));
}

function countsWork(sentence: Sentence, { type, amount, at }: Reading): boolean {
  if (MOVED_TYPES.includes(type) || amount === undefined || isTime(amount)) return false;
  if (closesWithWork(sentence)) return true;
  const head = sentence.items.slice(0, at);
  // `Rebrand 85% of the library`, `Modernisierung von 80 % der Wohnungen`
  const heads = head.filter((item) => !means(item, "from"));
  if (amount.unit === "%") return at <= WORDS_BEFORE_VERB && isWorkAnywhere(spell(heads.slice(-1)));
  return isWorkAnywhere(headOf(head)) || PIECES.test(nounBehind(sentence.items, at));
}

/** It speaks of a level, even if it does not say which. */
function isMeasured({ items }: Sentence): boolean {
  return items.some((item) => means(item, "raise", "reduce", "hold", "reach"));
}

/**
 * Whether the team's own work fulfils a key result, by its words alone: a hint beside a whole objective, for which the pane
 * carries less than the reading of a single sentence knows (`own-work`).
 */
export function speaksOfOwnWork(text: string): boolean {
  const sentence = sentenceOf(text);
  const { reading, items } = sentence;
  if (reading) return countsWork(sentence, reading);
  return (isWorkAnywhere(headOf(items)) || closesWithWork(sentence)) && !isMeasured(sentence);
}
