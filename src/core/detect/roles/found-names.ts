import type { Role } from "../../model/table";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { saysMeasure } from "../headings/measure-words";
import { namesMetric, shareLikeMeasures } from "../judge/known-metrics";
import { shareOf } from "../judge/shares";
import type { Region } from "../regions/find-body";
import { textsBelow } from "../rows/texts-below";
import type { Sheet } from "../sheet";
import { withNameBesideCodes } from "./name-beside-codes";
import { pairsIn, type RoleColumn } from "./role-column";
import { withRowsOfTargets } from "./rows-of-targets";
import { withTargetsAcross } from "./targets-across";
import { PLAIN_ENOUGH } from "./transposed-layout";

/** The names where no heading says so: beside codes, beside target and actual, by how they read, or the codes themselves. */
export function withFoundNames(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  return (
    withNameBesideCodes(sheet, region, columns) ??
    withServicesAsNames(columns) ??
    withTargetsAcross(columns) ??
    withRowsOfTargets(sheet, region, columns) ??
    withNameOfCodes(columns) ??
    withNamesAsRead(sheet, region, columns) ??
    (areSeveralOfEach(sheet, region, columns) ? undefined : withNameBesideValues(sheet, region, columns)) ??
    withNamesOfMeasures(sheet, region, columns) ??
    withCodesAsNames(columns) ??
    columns
  );
}

/** `Nombre KPI`, and `Nome` or `Name` over what reads like measures: nobody's name, however it is written. */
export function withNamesAsRead(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const found = columns.find(
    (column) =>
      isCalledName(column) &&
      (column.evidence.shape.distinct >= DIFFERENT_ENOUGH
        ? readsLikeMeasures(sheet, region, column)
        : isCountedInUnits(column, columns)),
  );
  return found && columns.map((column) => (column === found ? { ...column, role: "measure" } : column));
}

function isCalledName({ role, meaning, evidence: { readings, shape, period } }: RoleColumn): boolean {
  const isOpen = role === undefined || (role === "owner" && meaning?.isVague === true);
  const isCalled = readings.some((reading) => reading.meaning === "measure" && reading.strength >= CALLED);
  return isOpen && isCalled && period === undefined && shape.texts > 0.6;
}

const CALLED = 0.5;

/**
 * `id | date | name | current value | unit`: whatever comes again every month as its number does, and is counted in a unit of its own,
 * is a measure; people are all counted in the same.
 */
function isCountedInUnits(name: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const different = ({ evidence: { shape } }: RoleColumn) => shape.distinct * shape.filled;
  const hasOwnCode = columns.some(
    (column) => column.role === "id" && Math.abs(different(column) - different(name)) < 1,
  );
  return hasOwnCode && columns.some((column) => column.role === "unit" && different(column) > 1.5);
}

/** Either the heading says so plainly, or some of the texts do. */
function readsLikeMeasures(
  sheet: Sheet,
  region: Region,
  { evidence: { index, readings } }: RoleColumn,
): boolean {
  if (readings.some(({ meaning, isVague }) => meaning === "measure" && !isVague)) return true;
  return shareLikeMeasures(textsBelow(sheet, region, index)) >= SOME;
}

const SOME = 0.3;

/** Headings under which a name may stand when no heading says "name": a description, a category, an item, a limit, or none we know. */
const POSSIBLE_NAMES: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "definition",
  "category",
  "measure",
  "threshold",
]);

/** Names are texts, nearly all different, and no people. */
const DIFFERENT_ENOUGH = 0.7;

/** Only beside a target and an actual is the leftmost column of different texts taken for the names, or one that reads more like them. */
function withNameBesideValues(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const has = (...roles: readonly Role[]): boolean =>
    columns.some(({ role, meaning }) => role !== undefined && roles.includes(role) && !meaning?.isVague);
  const isMeasured =
    has("target", "period:target") &&
    (has("actual", "period:actual", "baseline", "progress", "unit") ||
      columns.filter(mayBeActual).length === 1);
  const [first, ...more] = columns.filter((column) => isPossibleName(column));
  const likeness = ({ evidence: { index } }: RoleColumn): number =>
    shareLikeMeasures(textsBelow(sheet, region, index));
  // `Ada | Leads`, and no heading over either.
  const likelier =
    first && likeness(first) === 0 ? more.find((column) => likeness(column) >= SOME) : undefined;
  const found = likelier ?? first ?? columns.find((column) => isFollowed(column, columns));
  if (!isMeasured || !found) return undefined;
  return columns.map((column) => (column === found ? { ...column, role: "measure" } : column));
}

/** `Milestone | Planned % | Actual %`, `Activity | Unit | Target | Reached`: how far each should have come, and how far it has. */
function isFollowed({ meaning, evidence: { shape } }: RoleColumn, columns: readonly RoleColumn[]): boolean {
  const isShare = (role: Role) =>
    columns.some((column) => column.role === role && column.evidence.shape.percents > 0.6);
  const hasUnits = columns.some((column) => column.role === "unit" && column.evidence.shape.filled > 1);
  return (
    meaning?.meaning === "task" &&
    shape.texts > 0.6 &&
    shape.distinct >= DIFFERENT_ENOUGH &&
    (hasUnits || (isShare("target") && isShare("actual")))
  );
}

/** `Shop | Sales target | Sales actual | Visits target | Visits actual`: the headings name what is measured of each row. */
function areSeveralOfEach(sheet: Sheet, region: Region, columns: readonly RoleColumn[]): boolean {
  const found = columns.find((column) => isPossibleName(column));
  const read = found ? shareOf(textsBelow(sheet, region, found.evidence.index), saysMeasure) : 1;
  return read < MOST_READ_LIKE_MEASURES && pairsIn(columns).length > 1;
}

/** `Service | SLA`: a level of service is that of the service, which is no part of the house then. */
function withServicesAsNames(columns: readonly RoleColumn[]): readonly RoleColumn[] | undefined {
  const hasLevel = columns.some(
    ({ evidence: { header, shape } }) => LEVEL_OF_SERVICE.test(header) && shape.numbers > 0.5,
  );
  const service = columns.find(
    ({ evidence: { header, shape } }) =>
      SERVICE.test(header) && shape.texts > 0.6 && shape.distinct >= DIFFERENT_ENOUGH,
  );
  if (!hasLevel || !service) return undefined;
  return columns.map((column) => (column === service ? { ...column, role: "measure" } : column));
}

const LEVEL_OF_SERVICE = /\bsl[ao]s?\b|\bservice levels?\b/i;
const SERVICE = /^\s*(?:it )?services?(?: names?)?\s*$/i;

/** `id_kpi | nombre`: beside numbers of KPIs a name is the KPI's, and nobody's first one. */
function withNameOfCodes(columns: readonly RoleColumn[]): readonly RoleColumn[] | undefined {
  const says = ({ evidence }: RoleColumn, meaning: HeadingMeaning): boolean =>
    evidence.readings.some((reading) => reading.meaning === meaning);
  const code = columns.findIndex((column) => column.role === "id" && says(column, "measure"));
  const name = code < 0 ? undefined : columns.slice(code + 1).find((column) => says(column, "measure"));
  const isOpen = name?.role === undefined && (name?.evidence.shape.texts ?? 0) > 0.6;
  return name && isOpen
    ? columns.map((column) => (column === name ? { ...column, role: "measure" } : column))
    : undefined;
}

/** `Score`, `Value`, `Total`: the only one beside a plain target is what is held against it. */
function mayBeActual({ role, evidence: { readings, shape } }: RoleColumn): boolean {
  const isOpen = role === undefined || role === "actual";
  return isOpen && shape.numbers > 0.6 && readings.some(({ meaning }) => meaning === "actual");
}

/**
 * A column of different texts of which most read like measures holds the names, whatever heads it; so does one of measures
 * that we know, where a heading beside it says what its numbers are.
 */
function withNamesOfMeasures(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const isTold = columns.some(({ role, evidence: { period } }) => role !== undefined || period !== undefined);
  const isName = (text: string): boolean => saysMeasure(text) || (isTold && namesMetric(text));
  const share = ({ evidence: { index } }: RoleColumn): number =>
    shareOf(textsBelow(sheet, region, index), isName);
  const found = columns.find(
    (column) =>
      (isPossibleName(column) && share(column) >= MOST_READ_LIKE_MEASURES) ||
      (isPossibleName(column, ALL_LIKE_PEOPLE) && share(column) >= NEARLY_ALL),
  );
  return found && columns.map((column) => (column === found ? { ...column, role: "measure" } : column));
}

const MOST_READ_LIKE_MEASURES = 0.5;
const NEARLY_ALL = 0.8;

/** `MTT1`, `MTT2` below `Measure`, and no other texts: the codes are all the names there are. */
function withCodesAsNames(columns: readonly RoleColumn[]): readonly RoleColumn[] | undefined {
  const isCoded = ({ evidence: { readings, shape } }: RoleColumn): boolean =>
    shape.codes > 0.7 &&
    shape.texts > 0.7 &&
    readings.some(
      ({ meaning, strength, isVague }) => meaning === "measure" && !isVague && strength >= PLAIN_ENOUGH,
    );
  const coded = columns.some((column) => isPossibleName(column)) ? undefined : columns.find(isCoded);
  return coded && columns.map((column) => (column === coded ? { ...column, role: "measure" } : column));
}

/** `Onsite Revenue` is written like a name; where most texts read like measures, that says nothing. */
const [HALF_LIKE_PEOPLE, ALL_LIKE_PEOPLE] = [0.5, 1.1];

function isPossibleName(
  { role, meaning, evidence: { readings, shape, period } }: RoleColumn,
  mostPeople = HALF_LIKE_PEOPLE,
): boolean {
  // `October 2026` in the corner says when all of it was so.
  if (role !== undefined || (period !== undefined && shape.texts <= 0.8)) return false;
  // `Item` heads what is sold as well as what is measured.
  const mayBeNames = readings.some((reading) => POSSIBLE_NAMES.has(reading.meaning));
  if (meaning && meaning.score >= PLAIN_ENOUGH && !mayBeNames) return false;
  return (
    shape.texts > 0.6 &&
    shape.distinct >= DIFFERENT_ENOUGH &&
    shape.names < mostPeople &&
    shape.filledShare > 0.5
  );
}
