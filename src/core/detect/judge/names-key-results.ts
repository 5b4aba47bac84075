import type { RoleColumn } from "../roles/role-column";

/** `id_kr`: key results are numbered under a heading that names nothing else. */
const SAYS_KEY_RESULT = /\bkrs?\b/i;

/**
 * A heading that says key results plainly, and none left of it that says KPI as plainly, unless objectives are named as well:
 * `Key result | Metric` says in what each is counted, `KPI | Key result` what it is for.
 */
export function namesKeyResults(columns: readonly RoleColumn[]): boolean {
  const isPlain = ({ meaning }: RoleColumn): boolean => meaning !== undefined && !meaning.isVague;
  const named = columns.findIndex(
    (column) => column.role === "objective|keyResult" || (column.role === "keyResult" && isPlain(column)),
  );
  const isNumbered = columns.some(({ evidence }) =>
    SAYS_KEY_RESULT.test(evidence.header.replaceAll("_", " ")),
  );
  const namesObjectives = columns.some(({ role }) => role === "objective");
  const before = named < 0 ? columns : columns.slice(0, named);
  const namesKpis = before.some((column) => column.meaning?.meaning === "measure" && isPlain(column));
  return (named >= 0 || isNumbered) && (namesObjectives || !namesKpis);
}
