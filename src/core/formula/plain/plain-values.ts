import { oldestFirst } from "../../model/period-columns";
import { expressionOf, splitAt, type Expression } from "./plain-expression";
import type { Findings, Pen } from "./plain-dialect";
import { quoted } from "../spell-text";
import { orElse } from "./plain-or-else";
import type { KnownTexts } from "./plain-texts";

/** Stands for what a plain formula cannot read; no cell of a table is taken for it. */
const UNREADABLE = '"?"';
/** Larger than any number in a cell, so that LOOKUP ends at the last one. */
const BEYOND_ALL = "9.99E+307";

/** What is known where a value is spelled. */
export interface Reading {
  readonly pen: Pen;
  readonly texts: KnownTexts;
}

/** The first `count` arguments of one of our functions, `""` for an omitted one; undefined where one is unknown to us. */
export function argumentsOf(
  args: readonly Expression[],
  count: number,
  reading: Reading,
): readonly string[] | undefined {
  const values = Array.from({ length: count }, (_, index) => {
    const argument = args[index];
    return argument === undefined || argument.text === "" ? '""' : plainValue(argument, reading);
  });
  const known = values.filter((value) => value !== undefined);
  return known.length === count && args.length <= count ? known : undefined;
}

/**
 * What an argument of our functions hands over, without our functions: the cell's own content, or what stands for it
 * where it is blank. undefined where the argument calls something of ours in a way that we never write.
 */
function plainValue(argument: Expression, reading: Reading): string | undefined {
  const { text } = argument;
  if (!/OKR\./i.test(text) && !isBlankSafe(argument)) return text;
  return (
    filledValue(argument, reading) ??
    latestValue(argument, reading) ??
    latestDay(argument, reading) ??
    earlierDay(argument, reading) ??
    chosenValue(argument, reading) ??
    statedValue(argument, reading)
  );
}

/** Whether it is `IF($C2="",…,$C2)`. */
function isBlankSafe({ call }: Expression): boolean {
  const [condition, , filled] = call?.args ?? [];
  return call?.name === "IF" && filled !== undefined && condition?.text === `${cellIn(filled)}=""`;
}

/** The cell of `IF($C2="12% (net)","12%",$C2)`: what its text is told as is known of the text itself. */
function cellIn({ text, call }: Expression): string {
  const [condition, , cell] = call?.args ?? [];
  const isTold =
    cell !== undefined &&
    condition?.text.startsWith(`${cell.text}="`) &&
    condition.text !== `${cell.text}=""`;
  return call?.name === "IF" && isTold ? cell.text : text;
}

function filledValue(argument: Expression, reading: Reading): string | undefined {
  const [, blank, filled] = argument.call?.args ?? [];
  if (!isBlankSafe(argument) || !blank || !filled) return undefined;
  const cell = cellIn(filled);
  if (blank.text === '""') return cell;
  const otherwise = plainValue(blank, reading);
  return otherwise && orElse({ cell, otherwise });
}

/**
 * The latest number of a row of periods; anything but numbers and what is known to be no data is a doubt. Where the range
 * ends at the column beside the periods, that one counts for nothing.
 */
function latestValue({ call }: Expression, { texts }: Reading): string | undefined {
  const [condition, , latest] = call?.args ?? [];
  const range = /^COUNTA\((.+)\)=0$/.exec(condition?.text ?? "")?.[1];
  if (call?.name !== "IF" || range === undefined || !/^IFERROR\(OKR\.LATEST\(/i.test(latest?.text ?? ""))
    return undefined;
  const fence = latest?.text.split(`+(COLUMN(${range})=`)[1]?.split(`),"",`)[0];
  const isPeriod = besideFence(range, fence);
  const known = texts.noData.map((word) => `*(${range}<>${quoted(word)})`).join("");
  const doubts = `SUMPRODUCT((LEN(TRIM(${range}))>0)*(1-ISNUMBER(${range}))${known}${isPeriod})>0`;
  const found = latestNumber(latest, { range, isPeriod });
  return `IFERROR(IF(${doubts},${UNREADABLE},IFERROR(${found},"")),${UNREADABLE})`;
}

function latestNumber(
  latest: Expression | undefined,
  { range, isPeriod }: { readonly range: string; readonly isPeriod: string },
): string {
  const isFound = `ISNUMBER(${range})${isPeriod}`;
  if (isTrue(latest?.call?.args[0]?.call?.args[1])) return firstWhere(isFound, range);
  return isPeriod === "" ? `LOOKUP(${BEYOND_ALL},${range})` : `LOOKUP(2,1/(${isFound}),${range})`;
}

/** How our functions are told that the newest period stands first. */
function isTrue(argument: Expression | undefined): boolean {
  return argument?.text === "TRUE";
}

/** Of a list the first one whose condition holds. */
function firstWhere(condition: string, list: string): string {
  return `INDEX(${list},MATCH(1,INDEX(1*${condition},0),0))`;
}

/** A factor that is 0 in the column beside the periods, where a range ends at it. */
function besideFence(range: string, fence: string | undefined): string {
  if (fence === undefined) return "";
  const [end] = expressionOf(fence).call?.args ?? [];
  return `*(COLUMN(${columnsOf(expressionOf(range))})<>${end ? `COLUMN(${columnsOf(end)})` : fence})`;
}

/** `INDEX(Revenue!$E:$H,$K2,0)` lies in the columns `Revenue!$E:$H`, whatever its row; classic formulas have to be short. */
function columnsOf({ text, call }: Expression): string {
  const [columns] = call?.args ?? [];
  return call?.name === "INDEX" && columns ? columns.text : text;
}

/**
 * The last day of the last filled period, by the days that the headings meant when the formula was written; a column
 * that is inserted makes it a row that was never updated.
 */
function latestDay(expression: Expression, { texts }: Reading): string | undefined {
  const asked = periodsAsked(expression);
  if (!asked) return undefined;
  const { days, range, fence, asOf, isNewestFirst } = asked;
  const ends = oldestFirst(fence === undefined ? texts.periodEnds : [...texts.periodEnds, 0], asked);
  const written = days.startsWith("{") ? days : `{${ends.join(",")}}`;
  if (written === "{}") return undefined;
  const known = texts.noData.map((word) => `*(${range}<>${quoted(word)})`).join("");
  const filled = `(LEN(TRIM(${range}))>0)${known}${besideFence(range, fence)}`;
  const day = isNewestFirst ? firstWhere(filled, written) : `LOOKUP(2,1/(${filled}),${written})`;
  return `IFERROR(MIN(${day},${asOf}),"")`;
}

interface PeriodsAsked {
  /** The days of the headings: a list of numbers, or the headings' cells. */
  readonly days: string;
  /** The row's cells. */
  readonly range: string;
  /** The column beside the latest period, where the range ends at it. */
  readonly fence: string | undefined;
  readonly isNewestFirst: boolean;
  readonly asOf: string;
}

/** What `IFERROR(MIN(OKR.LATESTDATE(days,IF(ISBLANK(range)…)),asOf),"")` asks for. */
function periodsAsked({ text }: Expression): PeriodsAsked | undefined {
  const [, found = ""] = /^IFERROR\((MIN\(OKR\.LATESTDATE\(.+),""\)$/i.exec(text) ?? [];
  const [latest, asOf] = expressionOf(found).call?.args ?? [];
  const [days, cells, , newestFirst] = latest?.call?.args ?? [];
  const isNone = cells?.call?.args[0]?.text ?? "";
  const range = /^ISBLANK\(([^()]+(?:\([^()]*\))?[^()]*)\)/.exec(isNone)?.[1];
  if (!days || !asOf || range === undefined) return undefined;
  const fence = columnBeside(isNone, range);
  return { days: days.text, range, fence, asOf: asOf.text, isNewestFirst: isTrue(newestFirst) };
}

function columnBeside(isNone: string, range: string): string | undefined {
  return isNone.split(`+(COLUMN(${range})=`)[1]?.slice(0, -1);
}

/** `MIN(…,OKR_AsOf)` over periods that are asked one by one. */
function earlierDay({ call }: Expression, reading: Reading): string | undefined {
  const [chosen, asOf, ...more] = call?.args ?? [];
  if (call?.name !== "MIN" || !chosen || !asOf || more.length > 0) return undefined;
  const value = plainValue(chosen, reading);
  return value && `MIN(${value},${asOf.text})`;
}

/** The value beside the last period whose actual is filled, from the last period back to the first. */
function chosenValue({ call }: Expression, reading: Reading): string | undefined {
  const [condition, shown, rest] = call?.args ?? [];
  const number = expressionOf(
    /^ISNUMBER\((OKR\.NUMBER\(.+\))\)$/i.exec(condition?.text ?? "")?.[1] ?? "",
  ).call;
  const actual = number?.args[0] && plainValue(number.args[0], reading);
  if (call?.name !== "IF" || actual === undefined || !shown || !rest) return undefined;
  const [here, before] = [plainValue(shown, reading), plainValue(rest, reading)];
  if (here === undefined || before === undefined) return undefined;
  const noData = reading.texts.noData.map((word) => `,${actual}=${quoted(word)}`).join("");
  const blank = `OR(LEN(TRIM(${actual}))=0${noData})`;
  return `IF(ISNUMBER(${actual}),${here},IFERROR(IF(${blank},${before},${UNREADABLE}),${UNREADABLE}))`;
}

/** What the words of the name say, by the name as it was when the formula was written. */
function statedValue({ text, call }: Expression, { pen, texts }: Reading): string | undefined {
  const [first = ""] = call ? [text] : splitAt(text, "&");
  const statement = expressionOf(first).call?.args[0]?.call;
  const [name, part] = statement?.args ?? [];
  if (statement?.name !== "OKR.STATEMENT" || !name) return undefined;
  const stated: Readonly<Record<string, Findings>> = {
    '"target"': texts.statedTargets,
    '"baseline"': texts.statedBaselines,
  };
  const findings = stated[part?.text ?? ""];
  return findings && pen.find(name.text, findings, UNREADABLE);
}
