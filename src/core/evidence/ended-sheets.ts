import { groupBy } from "../model/group-by";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";

/** A sheet of key results that have ended and are closed. */
interface EndedSheet {
  readonly sheet: string;
  readonly due: DateSerial;
  readonly first: RowCase;
}

/**
 * The sheets of the last quarter, once all of it is closed and no key result runs any more: they can go on as the next
 * quarter's, in this file or in a copy of it. Nothing in a file tells that it is a copy, so both are offered the same.
 */
export function endedSheets(rows: readonly RowCase[], closed: readonly RowCase[]): readonly EndedSheet[] {
  const isKeyResult = ({ measure }: RowCase) => measure.kind === "key result";
  if (rows.some(isKeyResult)) return [];
  const sheets = [...groupBy(closed.filter(isKeyResult), ({ measure }) => measure.at.sheet)];
  const ended = sheets.flatMap(([sheet, own]): readonly EndedSheet[] => {
    const due = Math.max(...own.map((row) => row.due ?? 0));
    const [first] = own;
    return first ? [{ sheet, due, first }] : [];
  });
  const last = Math.max(...ended.map(({ due }) => due));
  return ended.filter(({ due }) => due === last);
}
