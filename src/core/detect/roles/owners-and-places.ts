import type { Orientation } from "../../model/table";
import { shareOfMeasures } from "../headings/measure-words";
import { nameOf } from "./layout";
import type { RoleColumn } from "./role-column";

/** A row per person: whoever stands first answers for it; elsewhere a heading must say that these are people. */
export function withOwners(
  columns: readonly RoleColumn[],
  orientation: Orientation,
  textsOf: (column: number) => readonly string[],
): readonly RoleColumn[] {
  if (columns.some(({ role }) => role === "owner")) return columns;
  const [first] = columns;
  const isRowPerPerson = orientation !== "rows" && first !== undefined && isEachAPerson(first);
  const owner = isRowPerPerson ? first : columns.find((column) => namesPeople(column, orientation));
  if (!owner || shareOfMeasures(textsOf(owner.evidence.index)) > MOST_MEASURES) return columns;
  return columns.map((column) => (column === owner ? { ...column, role: "owner" } : column));
}

function isEachAPerson({ role, meaning, evidence: { shape } }: RoleColumn): boolean {
  return (
    role === undefined && shape.names >= 0.6 && shape.distinct >= 0.7 && !NO_PEOPLE.has(meaning?.meaning)
  );
}

const NO_PEOPLE: ReadonlySet<string | undefined> = new Set(["sales", "category", "priority"]);

/** Tasks have an assignee; in a table that is ours after all he answers for the row. */
const ASSIGNED = /^assign/i;

/** Under a heading that nobody knows only names alone tell, and only where no measure may be called like a person. */
function namesPeople({ role, meaning, evidence }: RoleColumn, orientation: Orientation): boolean {
  const { shape, header } = evidence;
  if (role !== undefined || shape.texts <= 0.6) return false;
  if (meaning?.meaning === "people" || ASSIGNED.test(header)) return shape.names >= 0.3;
  return orientation !== "rows" && meaning === undefined && shape.names >= 0.8;
}

/** `Resolution Time` is written like a name. */
const MOST_MEASURES = 0.2;

/** A plant, a branch or a country beside the measures is the part of the house that they belong to; what names the rows is not. */
export function withEntities(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  if (columns.some(({ role }) => role === "department")) return columns;
  const name = nameOf(columns) ?? columns[0];
  const entity = columns.find(
    (column) =>
      column !== name &&
      column.role === undefined &&
      column.meaning?.meaning === "entity" &&
      !column.meaning.isVague &&
      column.evidence.shape.texts > 0.6,
  );
  return columns.map((column) => (column === entity ? { ...column, role: "department" } : column));
}
