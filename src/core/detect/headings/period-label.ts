import { PERIOD_LANGUAGES } from "../../vocabulary/period-languages";
import { monthNames } from "../../vocabulary/period-words";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { HEADING_LEXICON, wordList } from "./heading-lexicon";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { ordinalsAsNumbers } from "../../text/ordinals";

/** A heading divided into the words that name a period and the others: `Q1 Target` → `q 1` and `target`. */
export interface PeriodSplit {
  readonly period: string;
  readonly rest: string;
}

const MONTHS = new Set(
  PERIOD_LANGUAGES.flatMap((language) => monthNames(language).flatMap(([name]) => wordList(name))),
);
/** What teams count their time in, beside a number: `Sprint 21`; and thirds of a year in the South: `2º Quad.`. */
const OF_TEAMS = ["sprint", "iteration", "quadrimestre", "quad", "cuatrimestre", "cuatr"];
const UNIT_WORDS = new Set([
  ...OF_TEAMS,
  ...PERIOD_LANGUAGES.flatMap(({ week, month, quarter, half, year, otherUnits = "" }) =>
    [week, month, quarter, half, year, otherUnits].flatMap(wordList),
  ),
]);
const TO_DATE_PHRASES = PERIOD_LANGUAGES.flatMap(({ toDate }) => wordList(toDate));
const TO_DATE_WORDS = new Set(TO_DATE_PHRASES.filter((phrase) => !phrase.includes(" ")));
/** Terms of a school year, and seasons of a trade, which need neither number nor year as a heading of their own. */
const SEASONS = new Set(
  "autumn fall spring summer winter frühling frühjahr sommer herbst automne printemps été hiver otoño primavera verano invierno outono verão inverno estate autunno inverno herfst lente zomer"
    .split(" ")
    .map(normaliseHeading),
);
/** `Day 1`; days behind their number, and with more words, are how long something takes or goes back. */
const NUMBERED_DAY = /^(?:day|tag|jour|dia|giorno|dag|dzien) ?\d{1,2}$/;
/** Words that may stand between the parts of a period without meaning anything. */
const FILLERS = new Set([
  "to",
  "ending",
  "ended",
  "of",
  "de",
  "del",
  "der",
  "di",
  "van",
  "st",
  "nd",
  "rd",
  "th",
  "no",
]);
const YEAR = /^(19|20)\d\d$/;
const ISO_LIKE =
  /^(19|20)\d\d[-/.](\d{1,2})([-/.]\d{1,2})?$|^\d{1,2}[-/.](19|20)\d\d$|^\d{1,2}[-/.]\d{1,2}[-/.]((19|20)?\d\d)$/;
/** A month, a quarter or a year whose parts a sign joins: `2026-03`, `03/2026`, `Q3/26`, `2025/26`. */
const JOINED =
  /(?<![\d.,/-])(?:(?:[fc]y|[gw]j) ?)?(?:(?:19|20)\d\d[-/.]\d{1,2}|\d{1,2}[-/.](?:19|20)\d\d|[qhts][1-4][-/'](?:20)?\d\d|(?:19|20)\d\d[-/][qh][1-4])(?![\d%]|[.,/-]\d)/i;
/** `202603`: March 2026 without a sign between. */
const MONTH_NUMBER = /^(19|20)\d\d(0[1-9]|1[0-2])$/;
/** `21/22`, `21-22 target`: a year from one into the next. */
const TWO_SHORT_YEARS = /(?<![\d.,/-])(?:(?:[fcs]y|[gw]j) ?)?(\d\d)([/-])(\d\d)(?![\d%]|[.,/-]\d)/i;
const WRITTEN_TOGETHER =
  /第[一二三四]季度?|[一二三四]季度|第?\d{1,4}(차년도|년차|차|四半期|季度|ヶ月目|주차|분기|반기|年度|半年|季|月|周|週|年|월|년|주)|[上下]半?期|累计|全年|累計|通期|누계|누적|[上下]半年|[一二三四五六七八九十]{1,2}月/g;

/** A word of a heading with what parts it from the one before. */
const SEPARATED_WORD = /[\s/|:–—_()-]*([^\s/|:–—_()-]+)/g;
/** What parted a word that is gone, and brackets. */
const LOOSE_SEPARATORS = /^[\s/|:–—_()-]+|[\s/|:–—_()-]+$|[|:–—()]+|\s[/_-]+|[/_-]+\s|\s{2,}/g;

/** `2026 (prov.)`, `2024 (restated)`: how sure its numbers are. */
const HOW_SURE = / ?\((?:prov|prelim|restated|unaudited)[^()\d]*\)$/i;

/** Hospitals count `Falls`. */
const NO_SEASON = /^(?:falls|springs)\b/i;

/** Finds the period in a heading, or undefined: `Jan 26`, `KW 14`, `2026-03`, `YTD`, `Q1 Target`. */
export function splitPeriod(text: string): PeriodSplit | undefined {
  const trimmed = text.trim().replace(HOW_SURE, "");
  if (ISO_LIKE.test(trimmed) || MONTH_NUMBER.test(trimmed)) return { period: trimmed, rest: "" };
  const joined = JOINED.exec(trimmed)?.[0] ?? shortYears(trimmed);
  if (joined !== undefined) return splitJoined(trimmed, joined);
  const normalised = normaliseHeading(trimmed);
  const isSeason = SEASONS.has(normalised.replace(/ term$/, "")) && !NO_SEASON.test(trimmed);
  if (isSeason || NUMBERED_DAY.test(normalised)) return { period: normalised, rest: "" };
  if (isWrittenTogether(normalised)) return splitWrittenTogether(normalised);
  if (TO_DATE_PHRASES.includes(normalised)) return { period: normalised, rest: "" };
  return splitWords(
    ordinalsAsNumbers(normalised)
      .replace(/([a-zа-я])(\d)/g, "$1 $2")
      .replace(/(\d)([a-zа-я])/g, "$1 $2")
      .split(" "),
  );
}

/** The part of a heading that names its period, in the heading's own spelling: `FY26 Target` → `FY26`, `Budget Oct-26` → `Oct-26`. */
export function periodAsWritten(text: string, { period, rest }: PeriodSplit): string {
  if (rest === "") return text.trim();
  const others = new Set(rest.split(" "));
  const written = text
    .replace(SEPARATED_WORD, (all, word: string) =>
      normaliseHeading(word)
        .split(" ")
        .some((piece) => others.has(piece))
        ? " "
        : all,
    )
    .replace(LOOSE_SEPARATORS, " ")
    .replace(rest, "")
    .trim()
    .replace(JOINS_PERIOD, "");
  return written === "" ? period : written;
}

/** `Resultado de 2025` is of `2025`. */
const JOINS_PERIOD = /^(?:de|do|da|du|del|of|for|für|van|di) (?=.*\d)/i;

/** Both numbers are too great to be a day and its month: `12/13` may be one, and `4/5` is four of five. */
function shortYears(text: string): string | undefined {
  const [years, first = "", sign, next] = TWO_SHORT_YEARS.exec(text) ?? [];
  const areNext = Number(first) > MONTHS_OF_A_YEAR && Number(next) === Number(first) + 1;
  return areNext && (sign === "/" || saysLevel(text.replace(years ?? "", " "))) ? years : undefined;
}

/** Elsewhere `18-19` may be ages, or a share. */
function saysLevel(text: string): boolean {
  const meanings = HEADING_LEXICON.get(normaliseHeading(text)) ?? [];
  return meanings.some(({ meaning, isVague }) => !isVague && LEVELS.has(meaning));
}

const LEVELS: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>(["target", "actual", "baseline"]);

const MONTHS_OF_A_YEAR = 12;

/** `FY 2025/26 Target` → `fy 2025 26` and `target`. */
function splitJoined(text: string, joined: string): PeriodSplit {
  const others = text.replace(joined, " ");
  const around = splitPeriod(others) ?? { period: "", rest: normaliseHeading(others) };
  return { period: `${around.period} ${normaliseHeading(joined)}`.trim(), rest: around.rest };
}

function splitWrittenTogether(normalised: string): PeriodSplit | undefined {
  const found = normalised.match(WRITTEN_TOGETHER);
  if (!found) return undefined;
  return { period: found.join(" "), rest: normalised.replace(WRITTEN_TOGETHER, "").replace(/^\d{4}$/, "") };
}

function splitWords(words: readonly string[]): PeriodSplit | undefined {
  const isPeriodWord = words.map((_, index) => belongsToPeriod(words, index));
  if (!isPeriodWord.some((is) => is)) return undefined;
  const isNaming = words.some((word, index) => isPeriodWord[index] && !FILLERS.has(word));
  if (!isNaming) return undefined;
  const period = words.filter((_, index) => isPeriodWord[index]).join(" ");
  const isOther = (index: number): boolean =>
    words[index] !== undefined && isPeriodWord[index] === false && !FILLERS.has(words[index]);
  // `Valeur de référence 2023` keeps its `de`.
  const joins = (index: number): boolean =>
    isPeriodWord[index] === false && isOther(index - 1) && isOther(index + 1);
  return { period, rest: words.filter((_, index) => isOther(index) || joins(index)).join(" ") };
}

/** A number counts beside a word of time, a word of time beside a number; month names and years count alone. */
function belongsToPeriod(words: readonly string[], index: number): boolean {
  const [word = "", before, after] = [words[index], words[index - 1], words[index + 1]];
  if (MONTHS.has(word) || YEAR.test(word) || TO_DATE_WORDS.has(word)) return true;
  if (isSmallNumber(word)) return isTimeWord(before) || isTimeWord(after);
  if (!UNIT_WORDS.has(word)) return false;
  // The number in `Q1 T` is the Q's already.
  const isFreeBefore = isSmallNumber(before) && !isTimeWord(words[index - 2]);
  return isFreeBefore || isSmallNumber(after) || (after !== undefined && YEAR.test(after));
}

/** `month`, `trimestre`; single letters need a number. */
export function isPeriodWord(word: string): boolean {
  return word.length >= 3 && UNIT_WORDS.has(word);
}

function isTimeWord(word: string | undefined): boolean {
  return word !== undefined && (MONTHS.has(word) || UNIT_WORDS.has(word));
}

function isSmallNumber(word: string | undefined): boolean {
  return word !== undefined && (/^\d{1,2}$/.test(word) || /^(i|ii|iii|iv)$/.test(word));
}

/** Whether the words of a period sum others up: `YTD`, `Cumul annuel`, `full year`. */
export function isToDate(period: string): boolean {
  const normalised = normaliseHeading(period);
  return (
    TO_DATE_PHRASES.includes(normalised) || normalised.split(" ").some((word) => TO_DATE_WORDS.has(word))
  );
}
