import { groupBy } from "../../model/group-by";
import type { BodyRow, RowSeries } from "../../model/table";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { namesCard } from "./cards";
import { withoutRole, type RoleColumn } from "./role-column";
import type { Region } from "../regions/find-body";
import { headingReader, type Heading } from "../headings/read-heading";
import { textAt, type Sheet } from "../sheet";
import { textsBelow } from "../rows/texts-below";

const SERIES: Partial<Record<HeadingMeaning, RowSeries>> = {
  actual: "actual",
  target: "target",
  budget: "target",
  baseline: "baseline",
  comparative: "other",
  forecast: "other",
  variance: "other",
  progress: "other",
};

type Read = (text: string) => Heading;

/** `Var %`, `Variance (%)`. */
const SHOWN_IN = /\s*\(?%\)?$/;

/** What a word such as `Plan`, `Abweichung` or `%` says of its row; a clear word wins over a vague one. */
function seriesOf(word: string, read: Read): RowSeries | undefined {
  if (/^[%Δ∆]/.test(word)) return "other";
  const telling = read(word.replace(SHOWN_IN, "")).readings.filter(
    ({ meaning, strength }) => strength === 1 && SERIES[meaning],
  );
  // A forecast is no plan, and what was a year ago is no baseline, though some call them so as well.
  const best =
    telling.find(({ meaning }) => meaning === "forecast" || meaning === "comparative") ??
    telling.find(({ isVague }) => !isVague) ??
    telling[0];
  return best && SERIES[best.meaning];
}

/** Plan, actual, variance, in numbers and in percent. */
const MOST_SERIES = 5;
const SHARE_NAMING = 0.8;

/** A column without a role whose cells say Plan, Actual, Variance by turns. */
export function findSeriesColumn(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
  read: Read,
): number | undefined {
  const found = columns.find(({ role, evidence }) => {
    if (role !== undefined && role !== "status") return false;
    const words = textsBelow(sheet, region, evidence.index);
    const naming = words.filter((word) => seriesOf(word, read) !== undefined);
    const different = new Set(words).size;
    const areFew = words.length >= 2 && different >= 2 && different <= MOST_SERIES;
    return areFew && (naming.length / words.length >= SHARE_NAMING || takeTurns(words, read));
  });
  return found?.evidence.index;
}

/** `Plan`, `Actual`, `Zibble` for each measure: a third word that nobody knows comes as often as the two that all know. */
function takeTurns(words: readonly string[], read: Read): boolean {
  const each = [...groupBy(words, (word) => word).values()];
  const known = each.map(([word = ""]) => seriesOf(word, read));
  const [first = []] = each;
  return (
    first.length >= 2 &&
    each.every(({ length }) => length === first.length) &&
    known.includes("actual") &&
    known.includes("target")
  );
}

/** Plan, actual and what else a board wants to see below each measure. */
const MOST_ROWS = 6;

/**
 * `Metric | ARR | Logos`, and below them one row `Plan`, one `Actual`: the headings name the measures, and the first column says
 * what its rows hold. Undefined where it does not.
 */
export function measuresOverSeries(
  sheet: Sheet,
  region: Region,
  { columns, read }: { readonly columns: readonly RoleColumn[]; readonly read: Read },
): { readonly columns: readonly RoleColumn[]; readonly seriesColumn: number } | undefined {
  const [first, ...others] = columns;
  if (!first || first.evidence.shape.texts <= 0.6) return undefined;
  const series = textsBelow(sheet, region, first.evidence.index).map((word) => seriesOf(word, read));
  const count = (one: RowSeries) => series.filter((other) => other === one).length;
  const areBoth = count("actual") === 1 && count("target") === 1 && series.length <= MOST_ROWS;
  const measures = others.filter(
    ({ evidence: { shape, header, period } }) =>
      shape.numbers > 0.5 && shape.dates < 0.3 && header !== "" && period === undefined,
  );
  if (!areBoth || measures.length < 2 || measures.some(saysSeries)) return undefined;
  return {
    seriesColumn: first.evidence.index,
    columns: columns.map((column): RoleColumn =>
      measures.includes(column) ? { ...column, role: "actual" } : withoutRole(columns, column),
    ),
  };
}

/** `Plan | Actual` across: then the headings say what the cells hold, and the rows are something else. */
function saysSeries({ evidence: { readings } }: RoleColumn): boolean {
  return readings.some(({ meaning, strength, isVague }) => strength === 1 && !isVague && SERIES[meaning]);
}

/** Says of each row under the names of measures what it holds. */
export function withSeriesOfAll(
  sheet: Sheet,
  rows: readonly BodyRow[],
  seriesColumn: number,
): readonly BodyRow[] {
  const read = headingReader();
  return rows.map((row) => {
    const word = textAt(sheet, row.index, seriesColumn);
    return word === "" ? row : { ...row, series: seriesOf(word, read) ?? "other" };
  });
}

/** `Backlog Plan`, `Backlog - Actual`, `Backlog (Ist)`: a name and the word for what its row holds. */
function splitName(name: string, read: Read): { stem: string; series: RowSeries } | undefined {
  const match = /^(.*\S)\s*(?:[\s(:–—-])\s*([^\s():–—-]+)\)?$/.exec(name);
  const series = match?.[2] === undefined ? undefined : seriesOf(match[2], read);
  return match?.[1] === undefined || series === undefined
    ? undefined
    : { stem: match[1].replace(/[\s(:–—-]+$/, ""), series };
}

/** Whether the names come in neighbours that differ in their last word only, one the actual and one the target. */
export function isNamedBySeries(sheet: Sheet, region: Region, nameColumn: number, read: Read): boolean {
  const names = textsBelow(sheet, region, nameColumn).map((name) => splitName(name, read));
  const isPair = (index: number): boolean => {
    const [one, other] = [names[index], names[index + 1]];
    return one !== undefined && one.stem === other?.stem && one.series !== other.series;
  };
  const paired = names.filter((_, index) => isPair(index) || isPair(index - 1));
  return paired.length >= 4 && paired.length / names.length >= SHARE_NAMING;
}

/** Where the name and the series of a row stand, and whose they are: `Revenue | Actual | Texas`. */
interface SeriesPlace {
  readonly nameColumn: number;
  readonly seriesColumn?: number;
  readonly apartColumn?: number | undefined;
}

/** The measure of some rows: where it is named, and the words of the rows that it has so far. */
interface Head {
  readonly row: number;
  readonly stem: string;
  readonly words: Set<string>;
}

/** What a row says of itself: its measure, whose that is, the word for what it holds, and what that means. */
interface Said {
  readonly stem: string;
  readonly apart: string | undefined;
  readonly word: string;
  readonly series: RowSeries | undefined;
}

/**
 * Says of the rows of each measure which holds what, and which of them names the measure. A second `Actual` under one name is that
 * of another part of the house: of the one that a column names, wherever its rows stand, and else of a new one.
 */
export function withSeries(sheet: Sheet, rows: readonly BodyRow[], place: SeriesPlace): readonly BodyRow[] {
  const saidBy = sayingReader(sheet, place);
  const heads = new Map<string, Head>();
  let last: Head | undefined;
  return rows.map((row) => {
    if (row.kind !== "measure" && row.kind !== "key result") return row;
    const said = saidBy(row);
    const key = `${said.stem}\n${said.apart ?? ""}`;
    const before = said.apart === undefined || said.stem === "" ? last : heads.get(key);
    const isFurther = before !== undefined && goesOn(said, before);
    const head = isFurther ? before : { row: row.index, stem: said.stem, words: new Set<string>() };
    head.words.add(said.word);
    heads.set(key, head);
    last = head;
    return {
      ...row,
      ...(said.series === undefined ? {} : { series: said.series }),
      ...(isFurther ? { partOf: head.row } : {}),
    };
  });
}

function goesOn({ series, stem, word }: Said, before: Head): boolean {
  return series !== undefined && (stem === "" || (stem === before.stem && !before.words.has(word)));
}

function sayingReader(
  sheet: Sheet,
  { nameColumn, seriesColumn, apartColumn }: SeriesPlace,
): (row: BodyRow) => Said {
  const read = headingReader();
  return ({ index }) => {
    const name = textAt(sheet, index, nameColumn);
    const apart = apartColumn === undefined ? undefined : textAt(sheet, index, apartColumn);
    if (seriesColumn === undefined) {
      const split = splitName(name, read);
      return { stem: split?.stem ?? name, apart, word: name, series: split?.series };
    }
    const word = textAt(sheet, index, seriesColumn);
    // On cards the names stand where the words do.
    if (seriesColumn === nameColumn)
      return {
        stem: namesCard(sheet, index, nameColumn) ? name : "",
        apart,
        word,
        series: seriesOf(word, read) ?? "other",
      };
    const series = seriesOf(word, read) ?? (word === "" ? undefined : "other");
    return { stem: name, apart, word, series };
  };
}
