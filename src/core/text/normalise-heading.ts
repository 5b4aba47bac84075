import { LONGEST_TEXT } from "./fold";

/** Characters that belong to a word: letters of our languages and digits, and the signs that mean something alone. */
const NOT_A_WORD = /[^0-9a-zа-яё\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af%#№]+/g;
const SIGN = /[%#№]/;
const SIGNS = /([%#№])/g;
const PLAIN = /^[ -~]*$/;
const WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * A heading as the vocabulary compares it: `KPI_Name` → `kpi name`, `Écart (%)` → `ecart %`, `Key Results:` →
 * `key result`. Case, accents, punctuation and a plural s are gone; Chinese, Japanese and Korean lose their spaces.
 */
export function normaliseHeading(text: string): string {
  const isPlain = PLAIN.test(text);
  const words = (
    isPlain
      ? splitCamelCase(text).toLowerCase()
      : withoutAccents(splitCamelCase(text.slice(0, LONGEST_TEXT).normalize("NFKC")).toLowerCase())
  )
    .replace(NOT_A_WORD, " ")
    .trim();
  if (!isPlain && WITHOUT_SPACES.test(words)) return words.replaceAll(" ", "");
  const apart = SIGN.test(words) ? words.replace(SIGNS, " $1 ").trim().split(/\s+/) : words.split(" ");
  return apart.map(withoutPlural).join(" ");
}

/** Whether the writing has no spaces between words, so that words are sought inside. */
export function isWrittenTogether(normalised: string): boolean {
  return WITHOUT_SPACES.test(normalised);
}

const CAMEL_CASE = /[a-z]{2}[A-Z]/;

/** `reportingMonth` → `reporting Month`; `UoM` and `KPIs` stay. */
function splitCamelCase(text: string): string {
  if (!CAMEL_CASE.test(text)) return text;
  return text.replace(/([a-z]{2})([A-Z][a-z])/g, "$1 $2").replace(/([a-z]{2})(ID|KPI|OKR|KR)\b/g, "$1 $2");
}

/** Turkish dotless i, German sharp s and ligatures are no accents, so they are named. */
function withoutAccents(text: string): string {
  const bare = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  return bare
    .replaceAll("ı", "i")
    .replaceAll("đ", "d")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o");
}

function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith("s") && !/[su]s$/.test(word) ? word.slice(0, -1) : word;
}
