import type { HeadingReader } from "../headings/read-heading";
import { firstBodyRows, type Region } from "../regions/find-body";
import { textAt, type Sheet } from "../sheet";

/** One card alone is a note. */
const FEWEST_CARDS = 2;
/** A target, an actual, how far apart they are, a status, an owner. */
const MOST_LINES = 6;
const ROWS_TO_READ = 60;
const MOST = 0.6;

/** What a label stands for, beside its value. */
export function labelSays(word: string, meaning: "target" | "actual", read: HeadingReader): boolean {
  return read(word).readings.some(
    (reading) => reading.meaning === meaning && reading.strength === 1 && !reading.isVague,
  );
}

/** `Churn` alone, and below it `Target | 2 %`, `Actual | 2.4 %`: measures one below another, each on a card of its own. */
export function areCards(sheet: Sheet, region: Region, column: number, read: HeadingReader): boolean {
  const labels = firstBodyRows(region, ROWS_TO_READ).filter((row) => textAt(sheet, row, column) !== "");
  const names = labels.filter((row) => namesCard(sheet, row, column));
  const count = (meaning: "target" | "actual"): number =>
    labels.filter((row) => !names.includes(row) && labelSays(textAt(sheet, row, column), meaning, read))
      .length;
  return (
    names.length >= FEWEST_CARDS &&
    names[0] === labels[0] &&
    labels.length <= (MOST_LINES + 1) * names.length &&
    Math.min(count("target"), count("actual")) >= MOST * names.length
  );
}

/** A text without a value beside it. */
export function namesCard(sheet: Sheet, row: number, column: number): boolean {
  return textAt(sheet, row, column) !== "" && textAt(sheet, row, column + 1) === "";
}
