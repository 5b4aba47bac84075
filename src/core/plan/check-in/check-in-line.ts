import { literalOf } from "../../formula/content";
import { cellToA1 } from "../../model/address";
import type { ReadyCheckIn } from "../../model/check-in";
import type { NewLogLine } from "../../model/log";
import { rowOfLine } from "../log/plan-log";

/** The line of a check-in: from the number that stood for the row to the one that stands for it now. */
export function checkInLine({ row, number, sure, note }: ReadyCheckIn, who: string | undefined): NewLogLine {
  const { measure } = row.row;
  const was = literalOf(measure.inputs.actual);
  return {
    ...rowOfLine(measure),
    ...(number && { cell: cellToA1(number.at) }),
    was,
    now: number ? number.becomes : was,
    kind: number ? "check-in" : "confirmed",
    ...(who !== undefined && who !== "" && { who }),
    ...(sure !== undefined && { sure }),
    ...(note !== undefined && { note }),
  };
}
