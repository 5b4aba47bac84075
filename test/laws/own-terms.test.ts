import type { Review } from "../../src/core/model/review";
import { FLAG_WORDS } from "../../src/core/model/own-words";
import { HEALTH, STALENESS } from "../../src/core/model/health";
import { dateSerial } from "../../src/core/model/period";
import { reviewReport } from "../../src/core/review-report";
import { reviewSummary } from "../../src/core/review-summary";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { groupsOf } from "../../src/core/review/today/groups";
import { todayOf } from "../../src/core/review/today/today-of";
import type { TodayLine } from "../../src/core/model/today";
import { gridOfRows } from "../kit/grid";
import { REVIEW_BOOKS, reviewed } from "../kit/review-books";

type Book = keyof typeof REVIEW_BOOKS;

const TERMS = {
  OKR_TermObjective: "Ziel|Ziele",
  OKR_TermKeyResult: "Ergebnis|Ergebnisse",
  OKR_TermKpi: "Kennzahl | Kennzahlen",
};

/** Words of flags that none of our sentences has otherwise: `Achieved` → `Wort 1`. */
const FLAGS: ReadonlyMap<string, string> = new Map(
  FLAG_WORDS.map(({ word }, place) => [word, `Wort ${place + 1}`]),
);
/** As `OKR_Words` lists them, below the settings. */
const WORDS_TOP = 6;

/** The review of a company that calls things otherwise, by its settings. */
function inOwnTerms(book: Book): Review {
  const { asOf, workbook } = REVIEW_BOOKS[book];
  const [year = 0, month = 0, day = 0] = asOf.split("-").map(Number);
  const own = workbook();
  const sheet = "OKR Settings";
  const rows = Object.values(TERMS).map((value) => [`What we call it`, value, "Our own word."]);
  const names = Object.keys(TERMS).map((name, row) => ({
    name,
    refersTo: `='${sheet}'!$B$${row + 2}`,
    at: { sheet, row: row + 1, column: 1 },
  }));
  const words = {
    name: "OKR_Words",
    refersTo: `='${sheet}'!$A$${WORDS_TOP + 1}:$B$${WORDS_TOP + FLAGS.size}`,
    at: { sheet, row: WORDS_TOP, column: 0 },
  };
  const settings = gridOfRows(
    [
      ["Setting", "Value", "What it does"],
      ...rows,
      [],
      ["Word", "Called here", "What it says"],
      ...[...FLAGS].map(([ours, called]) => [ours, called, "Our own word."]),
    ],
    { sheet },
  );
  const grids = [...own.grids, settings];
  return reviewWorkbook({ ...own, grids, names: [...names, words] }, dateSerial(year, month, day));
}

function wordsOfLine({ name, word = "", clause, action, reasons, parts }: TodayLine): readonly string[] {
  const own = [
    name,
    word,
    clause,
    action?.label ?? "",
    ...reasons.flatMap(({ sentence, next }) => [sentence, next]),
  ];
  return [...own, ...parts.flatMap(wordsOfLine)];
}

/** Everything that is said of a workbook, sentence by sentence. */
function saidOf(review: Review): readonly string[] {
  const { answer, lines, moved } = reviewSummary(review);
  const today = todayOf({ cases: review.cases, findings: review.findings, moved, isPast: false });
  const groups = (["need", "owner", "objective"] as const).flatMap((by) =>
    groupsOf(today.lines, by, review.cases),
  );
  return [
    answer,
    ...lines.map(({ sentence }) => sentence),
    ...review.findings.flatMap(({ sentence, next }) => [sentence, next]),
    today.sentence,
    today.short,
    ...today.lines.flatMap(wordsOfLine),
    ...groups.flatMap(({ title, sub = "" }) => [title, sub]),
    ...[...today.figures, ...today.programme].map(({ what }) => what),
    ...reviewReport(review, []).flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell === "string" ? [cell] : [])),
    ),
  ];
}

const OUR_TERMS = /\bKPIs?\b|\bkey results?\b|\bobjectives?\b/i;
/** Sheets and headings of the workbooks themselves are called so, in quotes or as a table's name. */
const withoutNames = (sentence: string): string =>
  sentence.replace(/"[^"]*"?/g, "").replace(/ (?:of|on) KPIs\b/g, "");

test.each(Object.keys(REVIEW_BOOKS) as Book[])(
  "in a company's own terms none of ours is said: %s",
  (book) => {
    const said = saidOf(inOwnTerms(book)).map(withoutNames);
    expect(said.filter((sentence) => OUR_TERMS.test(sentence))).toEqual([]);
    expect(said.some((sentence) => /Kennzahl|Ergebnis|Ziel/i.test(sentence))).toBe(true);
    // Whether an own word takes "a" or "an", its letters do not tell.
    expect(said.filter((sentence) => /\ban? (?:Kennzahl|Ergebnis|Ziel)/i.test(sentence))).toEqual([]);
    // Several are called as the settings say, and what stands between the words is no part of them.
    expect(said.filter((sentence) => /\b(?:Ziels|Ergebniss|Kennzahls)\b|\|/i.test(sentence))).toEqual([]);
  },
);

/** Those that are no ordinary English: `due`, `missing`, `shared` and `reviewed` are said in many sentences. */
const ORDINARY: readonly string[] = [
  ...[STALENESS.due, STALENESS.overdue, STALENESS.never, STALENESS.checkDate],
  // What a row lacks is told in words: `has no value`, `no target`.
  ...[HEALTH.noData, HEALTH.noTarget, HEALTH.noDates, HEALTH.achieved, HEALTH.missed, HEALTH.stale],
];
/** Headings above counts in the report: what waits for a number, and what is not judged. */
const HEADINGS: readonly string[] = ["Due", "Not known"];
const OUR_WORDS = new RegExp(
  `\\b(?:${Object.values(HEALTH)
    .filter((word) => !ORDINARY.includes(word))
    .join("|")})\\b`,
  "i",
);

test.each(Object.keys(REVIEW_BOOKS) as Book[])(
  "in a company's own words for flags none of ours is said: %s",
  (book) => {
    const said = saidOf(inOwnTerms(book)).map(withoutNames);
    expect(said.filter((sentence) => OUR_WORDS.test(sentence))).toEqual([]);
    // A word that stands alone is a flag, whatever else it may mean in a sentence.
    expect(said.filter((sentence) => FLAGS.has(sentence.trim()) && !HEADINGS.includes(sentence))).toEqual([]);
    expect(said.some((sentence) => /wort \d/i.test(sentence))).toBe(true);
  },
);

test.each(Object.keys(REVIEW_BOOKS) as Book[])("one is never told as several: %s", (book) => {
  const one = /(?<![\d.,–])\b1 (?:Kennzahlen|Ergebnisse|Ziele|numbers|updates|owners|days|rows)\b/;
  const said = [...saidOf(inOwnTerms(book)), ...saidOf(reviewed(book))];
  expect(said.filter((sentence) => one.test(sentence))).toEqual([]);
});
