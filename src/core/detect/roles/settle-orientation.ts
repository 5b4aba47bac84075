import type { Orientation, Role } from "../../model/table";
import { pairsIn, type RoleColumn } from "./role-column";
import { PLAIN_ENOUGH } from "./transposed-layout";

interface Lie {
  readonly orientation: Orientation;
  readonly columns: readonly RoleColumn[];
}

const VALUES: ReadonlySet<Role | undefined> = new Set<Role>(["actual", "target", "baseline", "progress"]);
/** What a heading that names a measure is taken for. */
const MEASURES: ReadonlySet<Role | undefined> = new Set<Role>(["actual", "target"]);
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
 * beside one column that is called target and one that is called actual no heading names a measure, so each row is one, if
 * only by the person or the shop that it is about. Several measures of one person in a row are said to be so.
 */
export function settleOrientation({ orientation, columns }: Lie): Lie {
  if (orientation === "rows" && areUnderGroups(columns)) return { orientation: "entity-rows", columns };
  if (orientation === "period-rows") return { orientation, columns: columns.map(withoutWordsForNumbers) };
  const isTurned = orientation === "columns" || orientation === "entity-rows";
  if (!isTurned || columns.some(({ role }) => role === "period")) return { orientation, columns };
  const [first] = columns;
  const name =
    haveBoth(columns) || areBothOverTime(columns)
      ? (columns.find(isNamed) ?? columns.find(tellsRowsApart))
      : undefined;
  const isOfEntities =
    first && (namesEntities(first) || (tellsRowsApart(first) && pairsIn(columns).length > 0));
  if (!name) return { orientation: isOfEntities ? "entity-rows" : orientation, columns };
  return {
    orientation: "rows",
    columns: columns.map((column) =>
      column === name && column.role === undefined
        ? { ...column, role: "measure" }
        : withoutOtherValue(column, columns),
    ),
  };
}

/** `Month | Category | Target revenue`: where headings name the measures, words are whose they are. */
function withoutWordsForNumbers(column: RoleColumn): RoleColumn {
  return isNamed(column) ? { ...column, role: "department" } : column;
}

/** `Line 1: Target | Actual`, `Line 2: Target | Actual` beside each measure: it has one of each group. */
function areUnderGroups(columns: readonly RoleColumn[]): boolean {
  const targets = columns.filter(
    ({ role, evidence: { period } }) => role === "target" && period === undefined,
  );
  const own = new Set(targets.map(({ evidence }) => evidence.ownHeader.toLowerCase()));
  const areGrouped = targets.every(({ evidence: { header, ownHeader } }) => header !== ownHeader);
  return targets.length > 1 && own.size === 1 && areGrouped && pairsIn(columns).length === targets.length;
}

/**
 * One target and one actual, or the like, each called so plainly, or told by the share that one is of the other. `Sales target |
 * Sales actual | Attainment | Visitors target | Visitors actual` are two of each.
 */
function haveBoth(columns: readonly RoleColumn[]): boolean {
  if (pairsIn(columns).length > 1) return false;
  if (columns.filter(({ isSharedByTarget }) => isSharedByTarget).length === 1) return true;
  if (isLoneTarget(columns) && columns.some(isNamed)) return true;
  const plain = columns.filter((column) => isValue(column) && isPlain(column)).map(({ role }) => role);
  return plain.includes("target") && plain.length > 1 && new Set(plain).size === plain.length;
}

/** `Budget W44 | Sales W44 | Budget W45 | Sales W45`: one target and one actual, each in every period. */
function areBothOverTime(columns: readonly RoleColumn[]): boolean {
  const roles = columns.map(({ role }) => role);
  const count = (role: Role) => roles.filter((other) => other === role).length;
  return (
    count("period:target") > 0 && count("period:target") === count("period:actual") && !columns.some(isValue)
  );
}

/** Beside what is named only one column says where it should be, and at most one where it stands. */
function isLoneTarget(columns: readonly RoleColumn[]): boolean {
  const values = columns.filter(isValue);
  const [target] = values.filter(({ role }) => role === "target");
  return (
    values.length <= 2 &&
    new Set(values.map(({ role }) => role)).size === values.length &&
    target !== undefined &&
    isPlain(target)
  );
}

function isValue({ role }: RoleColumn): boolean {
  return VALUES.has(role);
}

function isPlain({ role, meaning }: RoleColumn): boolean {
  return meaning?.meaning === role && !meaning?.isVague && (meaning?.score ?? 0) >= PLAIN_ENOUGH;
}

/** What was taken for another measure, `Chart` beside `Actual` and `Plan`, is none; the only actual beside a target is one, and so is a share of both, or the numbers under `Status`. */
function withoutOtherValue(column: RoleColumn, columns: readonly RoleColumn[]): RoleColumn {
  if (!MEASURES.has(column.role) || isPlain(column) || isOnlyOne(column, columns)) return column;
  const { role: _, ...roleless } = column;
  return roleless;
}

function isOnlyOne(column: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const saysOtherwise = ({ role, meaning }: RoleColumn): boolean =>
    meaning !== undefined && meaning.meaning !== role;
  if (column.meaning?.meaning === "status" && isLoneTarget(columns)) return true;
  const alike = columns.filter((other) => other.role === column.role && !saysOtherwise(other));
  if (alike.some(({ isSharedByTarget }) => isSharedByTarget)) return column.isSharedByTarget === true;
  return alike.length === 1 && alike[0] === column;
}

function isNamed({ role, evidence: { shape } }: RoleColumn): boolean {
  return role === "measure" && shape.texts > 0.6;
}

/** Texts that all differ, under a heading that says nothing of them or names people. */
function tellsRowsApart({ role, evidence: { shape } }: RoleColumn): boolean {
  return (role === undefined || role === "owner") && shape.texts > 0.6 && shape.distinct >= 0.9;
}

function namesEntities({ meaning, role, evidence: { shape } }: RoleColumn): boolean {
  const isCalled = ENTITIES.has(meaning?.meaning) || role === "owner" || shape.names >= 0.6;
  return isCalled && shape.texts > 0.6 && shape.distinct >= 0.7;
}
