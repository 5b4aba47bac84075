import type { RoleColumn } from "./role-column";

/** `min`, `%`, `kWh/t`, `Anz.`: a word or less, and no list of names lacks a longer one. */
const UNIT = /^(?:[%#°$€£]|\p{L}{1,8}\.?|[\p{L}\d]{1,8}[\s/]\p{L}{1,6}\.?)$/u;
const SIGN = /[%#°$€£/]/;
/** A name is longer than what it is counted in. */
const TIMES_AS_LONG = 2;

/**
 * `Ziel | Messgröße`, and below them `Cut changeover | min`: what is headed as the measure says in what the goal is counted, or in what
 * its key results are.
 */
export function withUnitsForNames(
  columns: readonly RoleColumn[],
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  const measure = columns.find(({ role }) => role === "measure");
  const goal = columns.find(({ role }) => role === "objective");
  if (!measure || !goal || columns.some(({ role }) => role === "unit")) return columns;
  const [units, goals] = [measure, goal].map(({ evidence }) => textsOf(evidence.index));
  if (!units || !goals || new Set(goals).size < goals.length) return columns;
  const areUnits = units.every((text) => UNIT.test(text)) && units.some((text) => SIGN.test(text));
  if (!areUnits || lengthOf(goals) < TIMES_AS_LONG * lengthOf(units)) return columns;
  const isNamed = columns.some(({ role }) => role === "keyResult");
  return columns.map((column) => {
    if (column === measure) return { ...column, role: "unit" };
    return column === goal && !isNamed ? { ...column, role: "measure" } : column;
  });
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
