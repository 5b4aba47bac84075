import type { DeadlineInWords } from "../model/statement";
import { lastDayOf } from "./deadline";
import { sentenceOf } from "./sentence";

/** A time with its year holds at least this; most texts do not. */
const MAY_NAME_YEAR = /(?:19|20)\d\d|['’]\d\d|\d[./-]\d\d|[A-Za-z]\s?\d\d\b/;

/** A time that a text names with its year: `by Q3 2026`, `bis 31.12.2026`; the last one where there are several. */
export function namedTime(text: string): DeadlineInWords | undefined {
  if (!MAY_NAME_YEAR.test(text)) return undefined;
  const times = sentenceOf(text).items.flatMap((item): readonly DeadlineInWords[] => {
    const day = item.kind === "when" ? lastDayOf(item.text) : undefined;
    return item.kind === "when" && day !== undefined ? [{ words: asTyped(item.text, text), day }] : [];
  });
  return times.at(-1);
}

/** Reading folds what it reads; a person knows the words as they stand in the cell. */
function asTyped(folded: string, text: string): string {
  const at = text.toLowerCase().indexOf(folded);
  return at < 0 ? folded : text.slice(at, at + folded.length);
}
