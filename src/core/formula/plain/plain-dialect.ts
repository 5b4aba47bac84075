import { quoted } from "../spell-text";

/**
 * modern: LET, IFS and XLOOKUP, which Excel 2021 and Microsoft 365 know. classic: what every Excel since 2010 knows;
 * without LET each part is written out wherever it is needed.
 */
export type PlainDialect = "modern" | "classic";

/** A condition and what is said where it holds. */
export type Case = readonly [condition: string, value: string];

/** Texts and what is read in them, at the same places. */
export interface Findings {
  readonly texts: readonly string[];
  readonly values: readonly (number | string)[];
}

/** Spells one formula in a dialect. */
export interface Pen {
  /** Gives a part a name where the dialect has names for parts, and says how to refer to it. */
  readonly define: (name: string, expression: string) => string;
  /**
   * The value of the first condition that holds, else the judgement. Conditions and values must not fail, since IFS
   * looks at all of them; the judgement may, where one of them holds.
   */
  readonly unless: (cases: readonly Case[], judgement: string) => string;
  /** What was read in a text, letter for letter the same; `otherwise` for any other. */
  readonly find: (text: string, findings: Findings, otherwise: string) => string;
  /** The whole formula, with every part that was defined. */
  readonly finish: (body: string) => string;
}

/** A pen for one formula. */
export function penOf(dialect: PlainDialect): Pen {
  return dialect === "modern" ? modernPen() : CLASSIC_PEN;
}

function modernPen(): Pen {
  const parts: string[] = [];
  const define = (name: string, expression: string) => {
    parts.push(name, expression);
    return name;
  };
  return {
    define,
    unless: (cases, judgement) => {
      const first = define("first", `IFS(${[...cases.flat(), "TRUE", '""'].join(",")})`);
      return `IF(${first}="",${judgement},${first})`;
    },
    find: (text, findings, otherwise) =>
      findings.texts.length === 0
        ? otherwise
        : `XLOOKUP(TRUE,EXACT(${text},${listOf(findings.texts)}),${listOf(findings.values)},${otherwise})`,
    finish: (body) => `LET(${parts.join(",")},${body})`,
  };
}

/** A cell that holds 90 for 90 %, as it is read; `[^()]` keeps it to cells. */
const PERCENT_AS_READ = String.raw`IF\(ISNUMBER\(([^()]+)\),\1/100,\1\)`;
const ASKED_OF_PERCENT = new RegExp(
  String.raw`(ISNUMBER|TRIM)\(${PERCENT_AS_READ.replaceAll("\\1", "\\2")}\)`,
  "g",
);
const PERCENT = new RegExp(PERCENT_AS_READ, "g");

/** Questions for a number are put to the cell itself, and where it is known for one only the hundredth is taken. */
const shorter = (expression: string) => expression.replace(ASKED_OF_PERCENT, "$1($2)");
const ofNumbers = (judgement: string) => shorter(judgement).replace(PERCENT, "($1/100)");

const CLASSIC_PEN: Pen = {
  define: (_, expression) => expression,
  unless: (cases, judgement) =>
    cases.reduceRight(
      (rest, [condition, value]) => `IF(${shorter(condition)},${shorter(value)},${rest})`,
      ofNumbers(judgement),
    ),
  // Among errors, LOOKUP finds the one 1, in every Excel and without Ctrl+Shift+Enter.
  find: (text, findings, otherwise) =>
    findings.texts.length === 0
      ? otherwise
      : `IFERROR(LOOKUP(2,1/EXACT(${text},${listOf(findings.texts)}),${listOf(findings.values)}),${otherwise})`,
  finish: (body) => body,
};

/** `{"a",2}`. One alone is written twice, so that every spreadsheet takes it for a list. */
function listOf(values: readonly (number | string)[]): string {
  const spelled = values.map((value) => (typeof value === "number" ? spellNumber(value) : quoted(value)));
  return `{${(spelled.length === 1 ? [...spelled, ...spelled] : spelled).join(",")}}`;
}

/** 1e-7 → `1E-7`, as formulas spell it. */
function spellNumber(value: number): string {
  return String(value).toUpperCase();
}

/** Fixed words as formulas spell them. */
export function wordsOf<Name extends string>(fixed: Readonly<Record<Name, string>>): Record<Name, string> {
  const entries = Object.entries<string>(fixed).map(([name, word]) => [name, quoted(word)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
