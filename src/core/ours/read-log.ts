import { isBlank, type CellValue } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { LOG_KINDS, type LogKind, type LogLine } from "../model/log";
import { LOG_HEADINGS } from "../model/own-sheets";
import { readDate } from "../parse/date";

/** The lines of `OKR Log`, oldest first, lines of one day in the order of the sheet; a line without a day tells nothing. */
export function readLog(log: Grid | undefined): readonly LogLine[] {
  if (!log) return [];
  const bottom = usedArea(log)?.bottom ?? 0;
  const columns = LOG_HEADINGS.filter((heading, column) => cellAt(log, 0, column).value === heading);
  const lines: LogLine[] = [];
  for (let row = 1; row <= bottom; row++) {
    const line = readLine(log, row, columns);
    if (line) lines.push(line);
  }
  return lines.sort((one, other) => one.when - other.when);
}

type LogHeading = (typeof LOG_HEADINGS)[number];

function readLine(log: Grid, row: number, columns: readonly LogHeading[]): LogLine | undefined {
  const at = (heading: LogHeading) =>
    columns.includes(heading) ? cellAt(log, row, LOG_HEADINGS.indexOf(heading)).value : undefined;
  const when = readDate(at("When"));
  const measure = wordsOf(at("Measure"));
  if (when.kind !== "date" || measure === undefined) return undefined;
  const [who, note] = [wordsOf(at("Who")), wordsOf(at("Note"))];
  return {
    when: when.serial,
    sheet: wordsOf(at("Sheet")) ?? "",
    cell: wordsOf(at("Cell")) ?? "",
    measure,
    was: at("Old value"),
    now: at("New value"),
    kind: kindOf(at("Kind")),
    ...(who !== undefined && { who }),
    ...(note !== undefined && { note }),
  };
}

/** What nobody of us wrote is read as a value, which alone settles nothing. */
function kindOf(value: CellValue): LogKind {
  const word = wordsOf(value)?.toLowerCase();
  return LOG_KINDS.find((kind) => kind === word) ?? "value";
}

function wordsOf(value: CellValue): string | undefined {
  return isBlank(value) || typeof value === "object" ? undefined : String(value).trim();
}
