import { MOST_MARKED } from "../model/correction";
import { isArea } from "../model/fitting-step";
import { JOURNAL_KINDS } from "../model/metadata";
import { ROLES } from "../model/table";

type Found = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

/** A widened column, in characters; Excel knows none wider. */
const WIDEST_COLUMN = 255;
const LONGEST_TEXT = 32_767;

const isText: Test = (value) => typeof value === "string" && value.length <= LONGEST_TEXT;
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const oneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    typeof value === "string" && words.includes(value);

const PERIOD_ROLES = ["actual", "target", "baseline", "progress", "confidence"].map(
  (role) => `period:${role}`,
);
const isRole = oneOf(...ROLES, ...PERIOD_ROLES, "objective|keyResult", "none");
/** A column's place; a sheet has no more. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const isPlace: Test = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_COLUMNS;
const isWidth: Test = (value) =>
  value === "standard" || (typeof value === "number" && value >= 0 && value <= WIDEST_COLUMN);

function fits(found: unknown, parts: Readonly<Record<string, Test>>): boolean {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return false;
  return Object.entries(parts).every(([key, test]) => test((found as Found)[key]));
}

const isListOfTexts: Test = (names) => Array.isArray(names) && names.every(isText);

/** Longer ones were not written by us, and every row of a sheet is held against them. */
const isListUpTo =
  (most: number): Test =>
  (found) =>
    isListOfTexts(found) && (found as readonly unknown[]).length <= most;

const isStood: Test = (found) =>
  fits(found, {
    sheet: isText,
    title: optional(isText),
    nth: isPlace,
    of: isPlace,
    beside: isListOfTexts,
    sisters: optional(isListOfTexts),
    isLinked: optional((is) => is === true),
    isAsked: optional((is) => is === true),
  });

/** A number of rows or columns; a sheet has a million rows. */
const isCount: Test = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_ROWS;

const isMarks: Test = (found) =>
  fits(found, {
    headings: isListUpTo(MOST_MARKED.headings),
    headRows: isCount,
    headAt: isCount,
    nameAt: isPlace,
    names: isListUpTo(MOST_MARKED.names),
    gap: isCount,
    spare: isCount,
    above: optional(isText),
    below: optional(isText),
    isOpenRight: optional((is) => is === true),
  });

const CORRECTIONS: readonly Readonly<Record<string, Test>>[] = [
  {
    kind: oneOf("role"),
    fingerprint: isText,
    stood: optional(isStood),
    header: isText,
    nth: optional(isPlace),
    between: optional(isListOfTexts),
    role: isRole,
  },
  { kind: oneOf("dismissed"), fingerprint: isText, stood: optional(isStood) },
  {
    kind: oneOf("declared"),
    sheet: isText,
    area: isArea,
    tableKind: oneOf("kpi", "okr"),
    stood: optional(isStood),
    marks: optional(isMarks),
  },
];

/** Whether an entry is a correction as we write it. */
export const isCorrection: Test = (found) => CORRECTIONS.some((parts) => fits(found, parts));

/** Whether an entry is a proposal that was declined. */
export const isDismissedProposal: Test = (found) => fits(found, { keyResult: isText, kpi: isText });

/** Whether an entry of the journal is one of ours, within the limits of a sheet. */
export const isJournalEntry: Test = (found) =>
  fits(found, {
    kind: oneOf(...JOURNAL_KINDS),
    sheet: isText,
    area: isArea,
    header: optional(isText),
    fingerprint: optional(isText),
    tableWas: optional(isArea),
    numberFormatWas: optional(isText),
    widthWas: optional(isWidth),
    look: optional(oneOf("ours", "theirs")),
  });
