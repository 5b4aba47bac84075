import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { Region } from "../regions/find-body";
import { isCodeOf, isLevelOf } from "../rows/level-words";
import { textsBelow } from "../rows/texts-below";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/** One code may be anything. */
const FEWEST_CODES = 2;

/** `O1 | Grow | KR1 | Win 20 customers`: what stands beside codes of objectives, apart from the key results, is the objective. */
export function withObjectiveBesideCodes(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const codes = codeCounter(sheet, region);
  const isCode = (kind: Level, least: number) => (column: RoleColumn) => codes(column, kind) >= least;
  const above = columns.findIndex(isCode("objective", 1));
  const below = columns.findIndex(isCode("key result", FEWEST_CODES));
  const [objective, keyResult] = [columns[above + 1], columns[below + 1]];
  const areApart = above >= 0 && below > above + 1 && columns.every(({ role }) => role !== "objective");
  if (!areApart || !objective || !keyResult || !isNamedTwice([objective, keyResult])) return columns;
  return columns.map((column): RoleColumn => {
    if (column === objective) return { ...column, role: "objective" };
    return column === keyResult ? { ...column, role: "keyResult" } : column;
  });
}

/** Texts beside both, which no heading calls anything else than names. */
function isNamedTwice(columns: readonly RoleColumn[]): boolean {
  return columns.every(
    ({ role, evidence: { shape } }) =>
      (role === undefined || role === "keyResult" || role === "measure") &&
      shape.texts > 0.6 &&
      shape.names < 0.5,
  );
}

type Level = "objective" | "key result";

/** How many cells of a column are codes of a level, or say it in words where no heading does. */
function codeCounter(sheet: Sheet, region: Region): (column: RoleColumn, kind: Level) => number {
  return ({ evidence }, kind) =>
    textsBelow(sheet, region, evidence.index).filter(
      (text) => isCodeOf(text, kind) || (evidence.header === "" && isLevelOf(text, kind)),
    ).length;
}

/** `OKR | Description` over `Objective 1`, `KR 1.1`: its cells number the rows, and say no more. */
export function holdsCodes(sheet: Sheet, region: Region, { evidence }: RoleColumn): boolean {
  const texts = textsBelow(sheet, region, evidence.index);
  const codes = (kind: Level): number => texts.filter((text) => isCodeOf(text, kind)).length;
  const below = codes("key result");
  return below >= FEWEST_CODES && below + codes("objective") === texts.length;
}

/** `O1 | | Grow`, `| KR1 | Win 20 customers`: the texts right of the codes are what the codes say, whatever heads them. */
export function withNameBesideCodes(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const codes = codeCounter(sheet, region);
  const coded = columns.findIndex((column) => codes(column, "key result") >= FEWEST_CODES);
  const name = coded < 0 ? undefined : columns.slice(coded + 1).find(mayHoldNames);
  if (!name) return undefined;
  const isShared = columns.slice(0, coded + 1).some((column) => codes(column, "objective") > 0);
  return columns.map((column): RoleColumn =>
    column === name ? { ...column, role: isShared ? "objective|keyResult" : "keyResult" } : column,
  );
}

/** Headings under which what is to be reached may be described. */
const DESCRIBED: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>(["definition", "category", "task"]);

/** Sentences that nothing heads are remarks only where no codes stand before them. */
function mayHoldNames({ role, meaning, evidence: { header, shape } }: RoleColumn): boolean {
  const isOpen = role === undefined || (role === "comments" && header === "");
  if (!isOpen || (meaning && !meaning.isVague && !DESCRIBED.has(meaning.meaning))) return false;
  return shape.texts > 0.6 && shape.distinct >= 0.6 && shape.names < 0.5;
}
