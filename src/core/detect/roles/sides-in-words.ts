import { normaliseHeading } from "../../text/normalise-heading";
import { IS_SIDE, SAYS_SIDE } from "../../vocabulary/sides-in-words";
import { TREND_WORDS } from "../../vocabulary/trend-words";
import { withoutRole, type RoleColumn } from "./role-column";

/** Fewer may be a remark of somebody. */
const FEWEST = 2;
/** Among the rules of a list some may be of another kind: `sim_nao`, `percentual_meta`. */
const MOSTLY = 0.6;

/** `tipo_calculo` over `maior_melhor | menor_igual_melhor`, `Operator` over `>= | <=`: whatever its heading, such a column says which side is good. */
export function withSidesInWords(
  columns: readonly RoleColumn[],
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  if (columns.some(({ role }) => role === "direction")) return columns;
  const [side, ...others] = columns.filter(
    ({ role, evidence }) => role === undefined && areSides(textsOf(evidence.index)),
  );
  if (!side || others.length > 0) return columns;
  return columns.map((column) => (column === side ? { ...column, role: "direction" } : column));
}

/** `Direction of travel` over `Improving | Worsening` tells how numbers have moved, and not where they are to go. */
export function withoutTrends(
  columns: readonly RoleColumn[],
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  const trends = columns.filter(
    ({ role, evidence }) => role === "direction" && areTrends(textsOf(evidence.index)),
  );
  return trends.length === 0 ? columns : columns.map((column) => withoutRole(trends, column));
}

function areTrends(texts: readonly string[]): boolean {
  const trends = texts.filter((text) => TREND_WORDS.test(normaliseHeading(text)));
  return trends.length > 0 && trends.length >= MOSTLY * texts.length;
}

function areSides(texts: readonly string[]): boolean {
  const sides = texts.filter((text) => IS_SIDE.test(text.trim()) || SAYS_SIDE.test(normaliseHeading(text)));
  return sides.length >= FEWEST && sides.length >= MOSTLY * texts.length;
}
