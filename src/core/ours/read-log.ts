import { isBlank, type CellValue } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { LOG_KINDS, type LogKind, type LogLine } from "../model/log";
import { LOG_HEADINGS, type LogHeading } from "../model/own-sheets";
import { rememberedOf } from "../model/remembered";
import { readDate } from "../parse/date";

/** The lines of `OKR Log`, oldest first, lines of one day in the order of the sheet; a line without a day tells nothing. */
export function readLog(log: Grid | undefined): readonly LogLine[] {
  return log ? linesOf(log) : [];
}

const linesOf = rememberedOf((log: Grid): readonly LogLine[] => {
  const bottom = usedArea(log)?.bottom ?? 0;
  const columns = logColumns(log);
  const lines: LogLine[] = [];
  for (let row = 1; row <= bottom; row++) {
    const line = readLine((heading) => {
      const column = columns.get(heading);
      return column === undefined ? undefined : cellAt(log, row, column).value;
    });
    if (line) lines.push(line);
  }
  return lines.sort((one, other) => one.when - other.when);
});

/** Where each heading stands, wherever that is: a log of an earlier version has fewer, in another order. */
export function logColumns(log: Grid): ReadonlyMap<LogHeading, number> {
  const columns = new Map<LogHeading, number>();
  for (let column = usedArea(log)?.right ?? -1; column >= 0; column--) {
    const heading = LOG_HEADINGS.find((name) => name === cellAt(log, 0, column).value);
    if (heading) columns.set(heading, column);
  }
  return columns;
}

function readLine(at: (heading: LogHeading) => CellValue): LogLine | undefined {
  const when = readDate(at("When"));
  const measure = wordsOf(at("Measure"));
  if (when.kind !== "date" || measure === undefined) return undefined;
  const [who, note, id] = [wordsOf(at("Who")), wordsOf(at("Note")), wordsOf(at("OKR ID"))];
  const sure = at("Sure");
  return {
    when: when.serial,
    sheet: wordsOf(at("Sheet")) ?? "",
    cell: wordsOf(at("Cell")) ?? "",
    measure,
    was: at("Old value"),
    now: at("New value"),
    kind: kindOf(at("Kind")),
    ...(who !== undefined && { who }),
    ...(typeof sure === "number" && { sure }),
    ...(note !== undefined && { note }),
    ...(id !== undefined && { id }),
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
