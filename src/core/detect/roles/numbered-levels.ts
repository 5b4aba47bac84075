import type { Orientation, TableKind } from "../../model/table";
import type { Region } from "../regions/find-body";
import { codeBefore, isCodeOf } from "../rows/level-words";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

interface Lie {
  readonly orientation: Orientation;
  readonly columns: readonly RoleColumn[];
}

/** `1 | Safer sites`, `1.1 | Audit every site`: where nothing else names the objectives of an OKR table, the numbers tell them. */
export function withNumberedLevels(sheet: Sheet, region: Region, lie: Lie, kind: TableKind): Lie {
  const { orientation, columns } = lie;
  const name = columns.find(({ role }) => role === "keyResult");
  const hasObjectives = columns.some(({ role }) => role === "objective" || role === "objective|keyResult");
  if (kind !== "okr" || orientation !== "rows" || !name || hasObjectives) return lie;
  if (!areNumberedBelow(sheet, region, name)) return lie;
  const code = columns.find(({ evidence }) => evidence.index === name.evidence.index - 1);
  return {
    orientation: "hierarchy",
    columns: withSharedName(columns, name).map((column) =>
      column === code && column.role === undefined ? { ...column, role: "id" } : column,
    ),
  };
}

/** `1` and below it `1.1` and `1.2` beside the names, or `O1` and `O1.KR1`: what is numbered under an objective are its key results. */
export function areNumberedBelow(sheet: Sheet, { header, area }: Region, { evidence }: RoleColumn): boolean {
  const first = (header.rows.at(-1) ?? area.top - 1) + 1;
  const codes: string[] = [];
  for (let row = first; row <= Math.min(area.bottom, first + ROWS_OF_CODES); row++)
    codes.push(codeBefore(sheet, row, area.left, evidence.index));
  const numbers = codes.map((code) => NUMBERED.exec(code)?.[1] ?? "");
  const isBelow = (code: string): boolean =>
    code.includes(".") && numbers.includes(code.slice(0, code.lastIndexOf(".")));
  const hasObjectives = codes.some((code) => isCodeOf(code, "objective"));
  const isKeyResult = (code: string): boolean => hasObjectives && isCodeOf(code, "key result");
  return Math.max(numbers.filter(isBelow).length, codes.filter(isKeyResult).length) >= 2;
}

const ROWS_OF_CODES = 20;
/** `1.1`, `1.`, `|2.1.3|`, `(4)`. */
const NUMBERED = /^[^\p{L}\d]*(\d+(?:\.\d+)*)[^\p{L}\d]*$/u;

export function withSharedName(columns: readonly RoleColumn[], name: RoleColumn): readonly RoleColumn[] {
  return columns.map((column): RoleColumn =>
    column === name ? { ...column, role: "objective|keyResult" } : column,
  );
}
