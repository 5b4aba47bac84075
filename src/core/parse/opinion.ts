import type { CellValue } from "../model/cell";
import { STATUS_MEANINGS, type StatusMeaning } from "../model/opinion";
import { normaliseHeading } from "../text/normalise-heading";
import { HEADER_LANGUAGES } from "../vocabulary/header-languages";
import type { Words } from "../vocabulary/header-words";
import { STATUS_SIGNS } from "../vocabulary/status-signs";
import { yesOrNo } from "./yes-or-no";

type Entry<Meaning> = readonly [word: string, meaning: Meaning];

function entriesOf<Meaning>(words: Words, meaning: Meaning): readonly Entry<Meaning>[] {
  return words.split(",").map((word) => [normaliseHeading(word), meaning]);
}

/** Words that mean two things, in one language or in two, tell nothing. */
function withoutAmbiguous<Meaning>(entries: readonly Entry<Meaning>[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const ambiguous = new Set<string>();
  for (const [word, meaning] of entries) {
    if (meanings.has(word) && meanings.get(word) !== meaning) ambiguous.add(word);
    meanings.set(word, meaning);
  }
  return new Map([...meanings].filter(([word]) => word !== "" && !ambiguous.has(word)));
}

const STATUSES = withoutAmbiguous(
  HEADER_LANGUAGES.flatMap(({ values }) =>
    STATUS_MEANINGS.flatMap((meaning) => entriesOf(values.status[meaning], meaning)),
  ),
);
const SIGNS: ReadonlyMap<string, StatusMeaning> = new Map(
  STATUS_MEANINGS.flatMap((meaning) =>
    STATUS_SIGNS[meaning].split(" ").map((sign) => [sign, meaning] as const),
  ),
);

/** What comes after these only explains: `On track - new supplier`, `Gelb: Lieferant fehlt`. */
const EXPLANATION = /\s[-–—]\s.*$|[:;,(|].*$/s;

/**
 * What a typed status says of its row: `Auf Kurs` → good, `✅` → done, `Amber (supplier)` → middle. A sign and words
 * that say different things, and words that we do not know, say nothing.
 */
export function readStatus(text: string): StatusMeaning | undefined {
  const { meaning: bySign, words } = signIn(text);
  const byWords =
    STATUSES.get(normaliseHeading(words)) ?? STATUSES.get(normaliseHeading(words.replace(EXPLANATION, "")));
  if (bySign === undefined || byWords === undefined) return bySign ?? byWords;
  return bySign === byWords ? bySign : undefined;
}

/**
 * What a yes or a no says under a heading that asks for a status: `Yes` below `Target met` → done, `No` → bad. A heading
 * that asks whether something goes wrong is answered the other way round.
 */
export function answeredStatus(heading: string, value: CellValue): StatusMeaning | undefined {
  const asked = readStatus(heading.replaceAll(/[?¿]/g, ""));
  const answer = yesOrNo(value);
  if (asked === undefined || asked === "open" || answer === undefined) return undefined;
  const isWell = asked === "good" || asked === "done";
  if (answer) return asked;
  return isWell ? "bad" : "good";
}

function signIn(text: string): { readonly meaning?: StatusMeaning; readonly words: string } {
  const plain = text.replaceAll("\ufe0f", "");
  const found = [...plain].filter((sign) => SIGNS.has(sign));
  const meanings = new Set(found.map((sign) => SIGNS.get(sign)));
  const [meaning] = meanings.size === 1 ? [...meanings] : [];
  const words = found.reduce((rest, sign) => rest.replace(sign, " "), plain);
  return { words, ...(meaning !== undefined && { meaning }) };
}

/** What confidence words come to as shares. */
const CONFIDENCES: Readonly<Record<"high" | "medium" | "low", number>> = { high: 0.8, medium: 0.5, low: 0.2 };
const CONFIDENCE_WORDS = withoutAmbiguous(
  HEADER_LANGUAGES.flatMap(({ values: { confidence } }) =>
    (["high", "medium", "low"] as const).flatMap((level) => entriesOf(confidence[level], CONFIDENCES[level])),
  ),
);
const CONFIDENCE_OF_STATUS: Readonly<Record<StatusMeaning, number | undefined>> = {
  good: CONFIDENCES.high,
  done: CONFIDENCES.high,
  middle: CONFIDENCES.medium,
  bad: CONFIDENCES.low,
  open: undefined,
};

/** Confidence in words or signs as a share: `hoch` → 0.8, `🟡` → 0.5, `faible` → 0.2; undefined for anything else. */
export function readConfidenceWords(text: string): number | undefined {
  const byWords = CONFIDENCE_WORDS.get(normaliseHeading(text));
  if (byWords !== undefined) return byWords;
  const status = readStatus(text);
  return status && CONFIDENCE_OF_STATUS[status];
}
