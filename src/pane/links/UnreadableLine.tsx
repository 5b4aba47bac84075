import type { Register } from "../../core/model/register";
import { ListLine } from "../parts/ListLine";
import { StatusIcon } from "../parts/StatusIcon";
import { cellText, placeOf } from "../place";
import { VERDICT } from "../../core/model/health";

interface UnreadableLineProps {
  readonly register: Register;
  readonly row: number;
  readonly reason: string;
}

/** A row of the register that names no link any more, with its cell and the sentence why. */
export function UnreadableLine({ register: { sheet, columns }, row, reason }: UnreadableLineProps) {
  if (sheet === undefined) return null;
  const at = { sheet, row, column: columns.keyResultId ?? 0 };
  return (
    <ListLine
      row={`register ${row}`}
      name={cellText(at)}
      place={placeOf(at)}
      icon={<StatusIcon word={VERDICT.brokenLink} />}
      clause={reason}
    />
  );
}
