import { wordList } from "../headings/heading-lexicon";
import { normaliseHeading } from "../../text/normalise-heading";
import type { Column } from "../../model/table";
import { LIMIT_WORDS } from "../../vocabulary/limit-words";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { isPeriodActual, isTarget, type RoleColumn } from "./role-column";
import { columnValues } from "./value-relations";

type Limit = NonNullable<Column["limit"]>;

const LIMITS = ["lower", "upper", "either"] as const;
const LOWER = new Set(wordList(LIMIT_WORDS.lower));
const UPPER = new Set(wordList(LIMIT_WORDS.upper));
const ALONE: Readonly<Record<Limit, ReadonlySet<string>>> = {
  lower: new Set(wordList(LIMIT_WORDS.floor)),
  upper: new Set(wordList(LIMIT_WORDS.ceiling)),
  either: new Set(wordList(LIMIT_WORDS.either)),
};
const STATISTICS = new Set(wordList(LIMIT_WORDS.statistics));
/** `Lower specification limit`. */
const MOST_WORDS = 3;

/**
 * `Lower limit | Upper limit`, `Min | Max`, `Soll von | Soll bis`: the edges between which a row is to be held, where nothing
 * else is the target and the lower number is the lower one in every row; or a limit that stands alone: `Risk appetite`.
 * Beside an average they are what was seen.
 */
export function withLimits(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const limits = new Map(columns.map((column) => [column, limitOf(column)]));
  const of = (limit: Limit) => columns.filter((column) => limits.get(column) === limit);
  const [[lower, ...moreLower], [upper, ...moreUpper]] = [of("lower"), of("upper")];
  if (!lower || !upper) return withLimitAlone(columns);
  if (moreLower.length + moreUpper.length > 0) return columns;
  const isOther = (column: RoleColumn): boolean => column !== lower && column !== upper;
  const isSeen = columns.some((column) => isOther(column) && (isTarget(column) || isStatistic(column)));
  if (isSeen || !areInOrder(sheet, region, [lower, upper])) return columns;
  return columns.map((column) => (isOther(column) ? column : asLimit(column, limits.get(column))));
}

/** `KPI | Actual | Limit`: the target, where nothing else is one and nothing tells from where to go. */
function withLimitAlone(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const limits = columns.flatMap((column) => {
    const limit = limitAlone(column);
    return limit ? [{ column, limit }] : [];
  });
  const [alone, ...others] = limits;
  const isJudged = columns.some((column) => isTarget(column) || UNJUDGED.has(column.role));
  const isRead = columns.some((column) => column.role === "actual" || isPeriodActual(column));
  if (!alone || others.length > 0 || isJudged || !isRead || columns.some(isStatistic)) return columns;
  return columns.map((column) =>
    column === alone.column ? { ...column, role: "target", limit: alone.limit } : column,
  );
}

/** A way has a beginning, and a key result says itself what it is after. */
const UNJUDGED = new Set<RoleColumn["role"]>(["baseline", "keyResult"]);

function limitAlone(column: RoleColumn): Limit | undefined {
  const { role, evidence } = column;
  if (role !== undefined || !holdsNumbers(column)) return undefined;
  const words = normaliseHeading(withoutBrackets(evidence.header));
  return LIMITS.find((limit) => ALONE[limit].has(words));
}

/** What was taken for the actual or the baseline is none of them. */
function asLimit({ role, ...column }: RoleColumn, limit: Limit | undefined): RoleColumn {
  return { ...column, ...(role === "target" && { role }), ...(limit && { limit }) };
}

function areInOrder(
  sheet: Sheet,
  region: Region,
  [lower, upper]: readonly [RoleColumn, RoleColumn],
): boolean {
  const [lows, highs] = [lower, upper].map(({ evidence }) => columnValues(sheet, region, evidence.index));
  const both = (lows ?? []).flatMap((low, row) => {
    const high = highs?.[row];
    return low === undefined || high === undefined ? [] : [low <= high];
  });
  return both.length > 0 && both.every(Boolean);
}

/** What the last words of the heading say, unless it heads names or texts. */
function limitOf(column: RoleColumn): Limit | undefined {
  const { role } = column;
  const isFree = role === undefined || role === "target" || role === "baseline" || role === "actual";
  if (!isFree || !holdsNumbers(column)) return undefined;
  const words = normaliseHeading(withoutBrackets(column.evidence.header)).split(" ");
  const ends = Array.from({ length: MOST_WORDS }, (_, at) => words.slice(-1 - at).join(" "));
  if (ends.some((end) => LOWER.has(end))) return "lower";
  return ends.some((end) => UPPER.has(end)) ? "upper" : undefined;
}

function holdsNumbers({ evidence: { shape } }: RoleColumn): boolean {
  return shape.numbers - shape.gaps > 0.5 && shape.dates === 0;
}

/** `LSL (mm)` → `LSL`. */
function withoutBrackets(header: string): string {
  return header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
}

function isStatistic({ evidence: { header } }: RoleColumn): boolean {
  return STATISTICS.has(normaliseHeading(header));
}
