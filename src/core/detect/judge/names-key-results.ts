import type { RoleColumn } from "../roles/role-column";

/** `id_kr`: key results are numbered under a heading that names nothing else. */
const SAYS_KEY_RESULT = /\bkrs?\b/i;

/** A heading that says key results plainly, and none that says KPI as plainly, unless objectives are named as well. */
export function namesKeyResults(columns: readonly RoleColumn[]): boolean {
  const isPlain = ({ meaning }: RoleColumn): boolean => meaning !== undefined && !meaning.isVague;
  const isKeyResult = columns.some(
    (column) =>
      column.role === "objective|keyResult" ||
      (column.role === "keyResult" && isPlain(column)) ||
      SAYS_KEY_RESULT.test(column.evidence.header.replaceAll("_", " ")),
  );
  const namesObjectives = columns.some(({ role }) => role === "objective");
  const namesKpis = columns.some((column) => column.meaning?.meaning === "measure" && isPlain(column));
  return isKeyResult && (namesObjectives || !namesKpis);
}
