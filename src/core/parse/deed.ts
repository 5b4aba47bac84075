import { DEEDS, DETERMINERS, DONE, GETS, MEASURES } from "../vocabulary/deed-words";
import { GAINS } from "../vocabulary/work-words";
import { isBaseline } from "./baseline";
import { namesMetric } from "./direction";
import { isAmount, isSign, means } from "./item";
import { unitOfMetric } from "./metric";
import {
  closesWithWork,
  closing,
  doesWork,
  isParticiple,
  isVerbLast,
  mayBeEnglishVerb,
  textOf,
} from "./own-work";
import type { Sentence } from "./sentence";

/** Longer lines are sentences. */
const LONGEST_NAME = 4;

/** `Share of voice`, `Post reach`, `Win rate`: a name whose first word may be a verb elsewhere. */
function isName(sentence: Sentence): boolean {
  const { items } = sentence;
  const [, second] = items;
  if (DETERMINERS.test(textOf(second))) return false;
  const last = textOf(closing(sentence));
  const isShort = items.length <= LONGEST_NAME;
  const isRatio = items.some((item) => means(item, "per"));
  const isMeasure = isRatio || MEASURES.test(last) || namesMetric(last) || unitOfMetric(last) !== undefined;
  return (
    isSign(second, "-") ||
    textOf(second) === "of" ||
    (isShort && isMeasure) ||
    (items.length < 3 && GAINS.test(textOf(items[0])))
  );
}

/** `New site live by May`, `beta launch`: in every language; `time to go-live` is measured. */
function isLive(sentence: Sentence): boolean {
  const isDone = /^(?:live|online|launch|rollout)$/.test(textOf(closing(sentence)));
  return isDone && !namesMetric(textOf(sentence.items[0]));
}

/** `Transactions completed`: how many of them, where no word says that all are. */
function isCountOfDeeds(sentence: Sentence): boolean {
  const [first, second, ...others] = sentence.items.map(textOf);
  const isPair = first !== undefined && second !== undefined && others.length === 0;
  return isPair && first.endsWith("s") && isParticiple(sentence, second);
}

/** Whether what a sentence without a number says is done or not done, and by whom. */
export function deedOf(sentence: Sentence): "own" | "others'" | undefined {
  const { items } = sentence;
  // A number that could not be read is there all the same.
  if (items.some((item, at) => item.kind === "unclear" || (isAmount(item) && !isBaseline(items, at))))
    return undefined;
  if (isCountOfDeeds(sentence)) return undefined;
  const [lead, last] = [textOf(items[0]), textOf(closing(sentence))];
  if (isSaidDone(sentence, last)) return "own";
  if (isName(sentence)) return undefined;
  if ([lead, last].some((text) => GETS.test(text))) return "others'";
  return isVerb(sentence, lead) || isDeed(lead) || (isVerbLast(sentence) && isDeed(last)) ? "own" : undefined;
}

/** `CRM eingeführt`, `beta launch`, `guide publié`, `head of finance hired` */
function isSaidDone(sentence: Sentence, last: string): boolean {
  const isDone = closesWithWork(sentence) || isLive(sentence) || DONE.test(last);
  return isDone || (isParticiple(sentence, last) && isDeed(last));
}

function isDeed(verb: string): boolean {
  return GAINS.test(verb) || DEEDS.test(verb);
}

function isVerb(sentence: Sentence, lead: string): boolean {
  const [first, second] = sentence.items;
  const hasObject = DETERMINERS.test(textOf(second)) && !DETERMINERS.test(lead);
  return (hasObject && mayBeEnglishVerb(sentence, first)) || doesWork(sentence);
}
