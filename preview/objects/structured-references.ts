import { contains } from "../../src/core/model/address";
import { longThisRow } from "../../src/xlsx/formula-names";
import { workbook, type Session } from "./session";
import { fromUniverRange } from "./univer";

/**
 * Spells a written formula as Univer knows it: `[@Due]` inside a table becomes `Scores[[#This Row],[Due]]`. Texts in
 * the formula stay as they are.
 */
export function spellReferences(
  formula: string,
  cell: {
    readonly session: Session;
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
  },
): string {
  if (!formula.includes("[")) return formula;
  const name = tableAround(cell)?.name;
  const named =
    name === undefined ? formula : formula.replace(/("(?:[^"]|"")*")|(^|[^\w\]'.[])\[(?=@)/g, withName(name));
  return longThisRow(named);
}

function withName(name: string) {
  return (piece: string, text: string | undefined, before = ""): string =>
    text === undefined ? `${before}${name}[` : piece;
}

function tableAround({ session, sheetId, row, column }: Parameters<typeof spellReferences>[1]) {
  const tables = workbook(session).getTableList();
  return tables.find(
    (table) => table.subUnitId === sheetId && contains(fromUniverRange(table.range), row, column),
  );
}
