import { pairsByWords } from "../../model/pairs";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { YEARLY_WORDS } from "../../vocabulary/yearly-words";
import { wordList } from "../headings/heading-lexicon";
import { isToDate } from "../headings/period-label";
import { isSoFar } from "../headings/so-far";
import { isPeriodActual, isTarget, withoutRole, type RoleColumn } from "./role-column";

const WORDS = wordList(YEARLY_WORDS);
/** `2026`, `FY26` */
const YEAR = /^(?:fy\s?)?(?:(?:19|20)?\d\d)$/i;
/** `2026/27`, `FY26/27`: two years in a row; `2026-11` is a month. */
const TWO_YEARS = /^(?:fy\s?(?:20)?|20)(\d\d)\s?[/–-]\s?(?:20)?(\d\d)$/i;

/**
 * `Annual target | Q1 | Q2`: the only target is that of the year, and what stands beside it are parts of it, or what came
 * together so far: `YTD actual`.
 */
export function withYearlyTarget(all: readonly RoleColumn[]): readonly RoleColumn[] {
  const columns = withTargetOfActual(all);
  const [target, ...others] = columns.filter(isTarget);
  if (!target || others.length > 0) return columns;
  const actuals = columns.filter((column) => column.role === "actual" || isPeriodActual(column));
  if (!speaksOfYear(target) && !isAloneSoFar(target, actuals)) return columns;
  const soFar = actuals.filter(({ evidence: { header } }) => isSoFar(header));
  const areParts =
    actuals.length > 0 && actuals.every((column) => isPeriodActual(column) && !speaksOfYear(column));
  if (!areParts && soFar.length === 0) return columns;
  return columns.map((column) => {
    if (column === target) return { ...column, isYearly: true };
    return soFar.includes(column) ? { ...column, isToDate: true } : column;
  });
}

/** `Target | YTD`, and no other actual: whether the target is one to date as well its heading would say. */
function isAloneSoFar(
  { evidence: { header } }: RoleColumn,
  [actual, ...others]: readonly RoleColumn[],
): boolean {
  return others.length === 0 && actual !== undefined && isSoFar(actual.evidence.header) && !isSoFar(header);
}

/** `Jahresziel | Ziel kum. Okt | Ist kum. Okt`: of several targets the one that is called like the actual, or else not that of the year. */
function withTargetOfActual(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const targets = columns.filter(({ role }) => role === "target");
  const [actual, ...rivals] = columns.filter(({ role }) => role === "actual");
  if (!actual || rivals.length > 0 || targets.length < 2) return columns;
  const [pair] = pairsByWords(
    targets.map(({ evidence }) => evidence),
    [actual.evidence],
  );
  const [short, ...further] = targets.filter((target) => !speaksOfYear(target));
  const own =
    targets.find(({ evidence }) => evidence === pair?.target) ?? (further.length === 0 ? short : undefined);
  if (!own || own.evidence.period !== actual.evidence.period) return columns;
  const others = targets.filter((target) => target !== own);
  return columns.map((column) => withoutRole(others, column));
}

/** `FY26 target`, `2026`, `Annual target`; a target to date, and a month of a year, are none. */
function speaksOfYear({ evidence: { header, period } }: RoleColumn): boolean {
  if (period !== undefined) return isYear(period.trim()) && !isToDate(header);
  const words = normaliseHeading(header);
  if (isToDate(header)) return false;
  if (isWrittenTogether(words)) return WORDS.some((word) => isWrittenTogether(word) && words.includes(word));
  return words.split(" ").some((word) => WORDS.some((start) => beginsWith(word, start)));
}

function isYear(period: string): boolean {
  const [, first, second] = TWO_YEARS.exec(period) ?? [];
  return YEAR.test(period) || (first !== undefined && (Number(first) + 1) % 100 === Number(second));
}

/** `Jahresziel` begins with `jahr`; two letters stand alone. */
function beginsWith(word: string, start: string): boolean {
  return start.length > 3 ? word.startsWith(start) : word === start;
}
