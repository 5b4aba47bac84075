import type { Orientation, Role } from "../../model/table";
import type { RoleColumn } from "./role-column";
import { PLAIN_ENOUGH } from "./transposed-layout";

interface Lie {
  readonly orientation: Orientation;
  readonly columns: readonly RoleColumn[];
}

const VALUES: ReadonlySet<Role | undefined> = new Set<Role>(["actual", "target", "baseline", "progress"]);
/** What a heading may say of a column that names people, shops or countries. */
const ENTITIES: ReadonlySet<string | undefined> = new Set([
  "entity",
  "people",
  "sales",
  "owner",
  "department",
]);

/**
 * Whether rows name the measures after all, once the values have told which column holds names. `Nombre | Meta | Resultado`:
 * where every number is called target, actual or the like, no heading names a measure, so each row is one, if only by the
 * person or the shop that it is about. Several measures of one person in a row are said to be so.
 */
export function settleOrientation({ orientation, columns }: Lie): Lie {
  const isTurned = orientation === "columns" || orientation === "entity-rows";
  if (!isTurned || columns.some(({ role }) => role === "period")) return { orientation, columns };
  const [first] = columns;
  const isOfEntities = first !== undefined && namesEntities(first);
  if (!areAllCalled(columns)) return { orientation: isOfEntities ? "entity-rows" : orientation, columns };
  if (columns.some(isNamed)) return { orientation: "rows", columns };
  if (!isOfEntities) return { orientation, columns };
  return {
    orientation: "rows",
    columns: columns.map((column) =>
      column === first && column.role === undefined ? { ...column, role: "measure" } : column,
    ),
  };
}

/** One actual and one target at most, each called so plainly. */
function areAllCalled(columns: readonly RoleColumn[]): boolean {
  const values = columns.filter(({ role }) => VALUES.has(role));
  const isPlain = ({ role, meaning }: RoleColumn): boolean =>
    meaning?.meaning === role && !meaning?.isVague && (meaning?.score ?? 0) >= PLAIN_ENOUGH;
  const roles = values.map(({ role }) => role);
  return roles.includes("target") && new Set(roles).size === roles.length && values.every(isPlain);
}

function isNamed({ role, evidence: { shape } }: RoleColumn): boolean {
  return role === "measure" && shape.texts > 0.6;
}

function namesEntities({ meaning, role, evidence: { shape } }: RoleColumn): boolean {
  const isCalled = ENTITIES.has(meaning?.meaning) || role === "owner" || shape.names >= 0.6;
  return isCalled && shape.texts > 0.6 && shape.distinct >= 0.7;
}
