import { overlaps, type Area } from "../model/address";
import type { Correction, Declared, DeclaredMarks } from "../model/correction";
import type { Grid } from "../model/grid";
import { isSame, rememberedOf } from "../model/remembered";
import type { NotTaken, Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { declaredTable } from "./declare-table";
import { isHeading, marksOf } from "./declared-marks";
import { placeOfBefore, placesOn, type DeclaredPlace } from "./declared-places";
import type { HeadingReader } from "./headings/read-heading";
import { sheetOf, type Sheet } from "./sheet";
import { stoodAmong } from "./stood";
import { tableSought, type TableMeant, type Whereabouts } from "./table-meant";

/** A declaration as it reads today, and its table; where nobody can tell which one it is, all that it may be. */
export interface FoundDeclared {
  readonly was: Declared;
  readonly correction: Declared;
  readonly table?: Table;
  readonly oneOf: readonly Table[];
  readonly isResting: boolean;
}

interface Scene {
  readonly grids: readonly Grid[];
  readonly whereabouts: Whereabouts;
  readonly read: HeadingReader;
}

/** A table where it may stand, and what speaks for it. */
interface Candidate extends DeclaredPlace {
  readonly table: Table;
}

/** Finds what the user declared, wherever its cells went since. */
export function findDeclared(
  { grids }: Pick<Workbook, "grids">,
  corrections: readonly Correction[],
  { whereabouts, read }: Omit<Scene, "grids">,
): readonly FoundDeclared[] {
  const scene = { grids, whereabouts, read };
  const found = corrections.flatMap((one) => (one.kind === "declared" ? [foundOne(one, scene)] : []));
  return found.map((one, at) => withoutTaken(one, found.slice(0, at)));
}

/** A declaration with everything that it is found again by. */
export function notedDeclared(said: Declared, scene: Scene): Declared {
  const sheet = sheetNamed(scene, said.sheet);
  if (!sheet) return said;
  const { kind, tableKind } = said;
  return noted({ kind, sheet: said.sheet, area: said.area, tableKind }, sheet, scene);
}

/** A sheet, and where each declaration may stand on it: nobody looks through all of its cells again after an edit elsewhere. */
const sheetsOf = rememberedOf((grid: Grid) => ({
  sheet: sheetOf(grid),
  places: new Map<string, readonly DeclaredPlace[]>(),
  tables: new Map<string, Table>(),
}));

function placesIn(grid: Grid, said: Marked): readonly DeclaredPlace[] {
  const { sheet, places } = sheetsOf(grid);
  if (!sheet) return [];
  return known(places, [said.marks, said.area], () => placesOn(sheet, said));
}

function known<Value>(memory: Map<string, Value>, of: readonly unknown[], read: () => Value): Value {
  const key = JSON.stringify(of);
  const value = memory.get(key) ?? read();
  if (memory.size >= MOST_DECLARED) memory.clear();
  memory.set(key, value);
  return value;
}

/** Beyond so many the memory of a sheet begins anew. */
const MOST_DECLARED = 100;

function sheetNamed({ grids }: Scene, name: string): Sheet | undefined {
  const grid = grids.find(({ sheet }) => sheet === name);
  return grid && sheetsOf(grid).sheet;
}

function noted(said: Declared, sheet: Sheet, scene: Scene): Declared {
  const table = tableAt(said, sheet, said.area, scene);
  const marks = marksOf(sheet, table, said.area);
  if (!marks) return said;
  const { shown, hidden, linked } = scene.whereabouts;
  const equal = candidatesIn(scene.grids, { ...said, marks }, scene)
    .filter(({ shared }) => shared > 0)
    .map((one) => one.table);
  const itself = equal.find((one) => one.sheet === said.sheet && overlaps(one.area, said.area)) ?? table;
  const stood = stoodAmong(itself, { equal, sheets: [...shown, ...hidden], linked });
  return { ...said, stood, marks };
}

/** Read once of a sheet that stays as it is, so that all that is known of the table stands as well. */
function tableAt({ tableKind }: Declared, { grid }: Sheet, area: Area, { read }: Scene): Table {
  const { sheet, tables } = sheetsOf(grid);
  if (!sheet) throw new Error(`"${grid.sheet}" has no cells.`);
  return known(tables, [area, tableKind], () => declaredTable(sheet, { tableKind, area }, read));
}

/** The stretches of other sheets under all the headings of a table that was declared. */
export function sistersOfDeclared(
  { grids }: Pick<Workbook, "grids">,
  found: readonly FoundDeclared[],
): readonly NotTaken[] {
  const declared = new Set(found.map(({ correction }) => correction.sheet));
  const others = grids.filter(({ sheet }) => !declared.has(sheet));
  return found.flatMap(({ correction, table }) => {
    if (!table || !isMarked(correction) || correction.marks.headings.filter(isHeading).length < 2) return [];
    const { tableKind, sheet: like } = correction;
    const reason = `It has the headings of the table that you declared on "${like}".`;
    return others.flatMap((grid) =>
      placesIn(grid, correction).flatMap(({ isExact, area }) =>
        isExact ? [{ sheet: grid.sheet, area, reason, as: tableKind }] : [],
      ),
    );
  });
}

type Marked = Declared & { readonly marks: DeclaredMarks };
type Noted = Marked & Required<Pick<Declared, "stood">>;

function candidatesIn(grids: readonly Grid[], said: Marked, scene: Scene): readonly Candidate[] {
  return grids.flatMap((grid) => {
    const { sheet } = sheetsOf(grid);
    if (!sheet) return [];
    return placesIn(grid, said).map((place) => ({
      ...place,
      table: tableAt(said, sheet, place.area, scene),
    }));
  });
}

function foundOne(was: Declared, scene: Scene): FoundDeclared {
  if (!isMarked(was)) return asKeptBefore(was, scene);
  const { stood } = was;
  const { linked } = scene.whereabouts;
  const sheet = sheetNamed(scene, was.sheet);
  const place = sheet && (!stood.isLinked || linked.has(was.sheet)) && placeOfBefore(sheet, was);
  const table = place && tableAt(was, sheet, place.area, scene);
  return table && table.title === stood.title
    ? followed(was, table, place, scene)
    : soughtEverywhere(was, scene);
}

function isMarked(said: Declared): said is Noted {
  return said.stood !== undefined && said.marks !== undefined;
}

/** What was kept by its place alone is there; on a sheet of another name nobody finds it. */
function asKeptBefore(was: Declared, scene: Scene): FoundDeclared {
  const sheet = sheetNamed(scene, was.sheet);
  const isResting = scene.whereabouts.hidden.has(was.sheet);
  if (!sheet) return { was, correction: was, oneOf: [], isResting };
  const table = tableAt(was, sheet, was.area, scene);
  return { was, correction: noted(was, sheet, scene), table, oneOf: [], isResting: false };
}

function soughtEverywhere(said: Noted, scene: Scene): FoundDeclared {
  const { stood } = said;
  const candidates = candidatesIn(scene.grids, said, scene);
  const of = new Map(candidates.map((one) => [one.table, one]));
  const shared = (table: Table) => of.get(table)?.shared ?? 0;
  const tables = candidates.map(({ table }) => table);
  const isEqual = (table: Table) => shared(table) > 0;
  const byNames = tableSought(tables, { stood, shared, isEqual }, scene.whereabouts);
  const { table, oneOf = [], isResting } = isAnswer(byNames) ? byNames : byHeadings(candidates, said);
  const place = table && of.get(table);
  // Under other headings it is the same on its own sheet, with nearly all of its rows; anything less is asked.
  if (table && place?.underOthers && (place.underOthers === "some" || table.sheet !== said.sheet))
    return { was: said, correction: said, oneOf: mayBe(candidates, table), isResting: false };
  if (table && place) return followed(said, table, place, scene);
  return { was: said, correction: said, oneOf, isResting: isResting === true };
}

/** The table, and what stands under its headings beside it. */
function mayBe(candidates: readonly Candidate[], table: Table): readonly Table[] {
  const headed = candidates.filter((one) => one.isExact && one.table.sheet === table.sheet);
  return [table, ...headed.map((one) => one.table)];
}

function isAnswer({ table, oneOf, isResting }: TableMeant): boolean {
  return table !== undefined || oneOf !== undefined || isResting === true;
}

/** Other rows under all of its headings: on its sheet they are its own, in a place where none stood perhaps. */
function byHeadings(candidates: readonly Candidate[], { sheet, stood, marks }: Declared): TableMeant {
  const headings = marks?.headings.filter(isHeading).length ?? 0;
  const exact = candidates.filter(({ isExact }) => isExact && headings > 1);
  const here = exact.filter(({ table }) => table.sheet === sheet);
  if (here.length === 1) return { table: here[0]?.table };
  const known = stood?.beside ?? [];
  const oneOf = here.length > 0 ? here : exact.filter(({ table }) => !known.includes(table.sheet));
  return oneOf.length > 0 ? { oneOf: oneOf.map(({ table }) => table) } : {};
}

/** The declaration at the place where its table is now; the very one of before where nothing about it is other. */
function followed(was: Marked, table: Table, place: DeclaredPlace, scene: Scene): FoundDeclared {
  const found = { was, table, oneOf: [], isResting: false };
  const moved = { ...was, sheet: table.sheet, area: place.area };
  const sheet = sheetNamed(scene, table.sheet);
  if (!sheet || isAsNoted(was, moved, marksOf(sheet, table, place.area), scene))
    return { ...found, correction: was };
  return { ...found, correction: noted(moved, sheet, scene) };
}

function isAsNoted(
  was: Marked,
  now: Declared,
  marks: DeclaredMarks | undefined,
  { whereabouts: { shown, hidden, linked } }: Scene,
): boolean {
  if (!marks || !isSame(was.area, now.area) || was.sheet !== now.sheet || !isSame(was.marks, marks))
    return false;
  const beside = new Set(was.stood?.beside);
  const others = [...shown, ...hidden].filter((sheet) => sheet !== was.sheet);
  return (
    others.length === beside.size &&
    others.every((sheet) => beside.has(sheet)) &&
    (was.stood?.isLinked ?? false) === linked.has(was.sheet)
  );
}

/** Where another declaration has its table, this one does not. */
function withoutTaken(found: FoundDeclared, before: readonly FoundDeclared[]): FoundDeclared {
  const isTaken = (table: Table) =>
    before.some(({ table: other }) => other?.sheet === table.sheet && overlaps(other.area, table.area));
  const { table, ...rest } = found;
  if (!table) return { ...found, oneOf: found.oneOf.filter((one) => !isTaken(one)) };
  return isTaken(table) && found.was.marks ? { ...rest, correction: found.was, oneOf: [] } : found;
}
