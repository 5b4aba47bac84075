import { SEVERITIES, type Severity } from "../core/model/finding";
import { calendarDate, dateSerial, type DateSerial } from "../core/model/period";
import { reviewSummary } from "../core/review-summary";
import { reviewWorkbook } from "../core/review-workbook";
import { today } from "../functions/today";
import { printLine } from "./print-line";
import { reviewLine } from "./review-line";
import { tellWorkbook } from "./tell-workbook";

interface Options {
  readonly files: readonly string[];
  readonly asOf?: DateSerial;
  readonly failOn?: Severity;
}

const USAGE = "Usage: npm run -s inspect -- review FILE... [--as-of YYYY-MM-DD] [--fail-on act|watch|note]\n";

/**
 * Prints one JSON line per file with everything that needs a person. Answers 1 if a file could not be read, or if a
 * finding of the severity to fail on or a worse one exists; else 0.
 */
export async function inspectReview(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    process.stderr.write(USAGE);
    return 1;
  }
  let exitCode = 0;
  for (const file of options.files) exitCode = Math.max(exitCode, await reviewFile(file, options));
  return exitCode;
}

/** The files and options, or undefined where they cannot be understood. */
function readOptions(args: readonly string[]): Options | undefined {
  const files: string[] = [];
  const said = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (!word.startsWith("--")) files.push(word);
    else said.set(word, args[++at] ?? "");
  }
  const [asOf, failOn] = [said.get("--as-of"), said.get("--fail-on")];
  const day = asOf === undefined ? undefined : readDay(asOf);
  const severity = SEVERITIES.find((one) => one === failOn);
  const isKnown = [...said.keys()].every((name) => name === "--as-of" || name === "--fail-on");
  const isRead =
    (asOf === undefined || day !== undefined) && (failOn === undefined || severity !== undefined);
  if (files.length === 0 || !isKnown || !isRead) return undefined;
  return { files, ...(day !== undefined && { asOf: day }), ...(severity && { failOn: severity }) };
}

/** 2026-02-30 is no day. */
function readDay(text: string): DateSerial | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const serial = dateSerial(Number(year), Number(month), Number(day));
  const read = calendarDate(serial);
  return read.month === Number(month) && read.day === Number(day) ? serial : undefined;
}

function reviewFile(file: string, { asOf, failOn }: Options): Promise<number> {
  return tellWorkbook(file, (workbook) => {
    const review = reviewWorkbook(workbook, today(), asOf);
    printLine(reviewLine(file, review, reviewSummary(review)));
    return review.findings.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
  });
}

function isAtLeast(severity: Severity, failOn: Severity | undefined): boolean {
  return failOn !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
