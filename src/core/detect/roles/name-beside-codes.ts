import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { Region } from "../regions/find-body";
import { kindByPrefix } from "../rows/level-words";
import { textsBelow } from "../rows/texts-below";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/** One code may be anything. */
const FEWEST_CODES = 2;
/** `KR 1.2`; a longer text is the key result itself. */
const LONGEST_CODE = 8;

/** `O1 | | Grow`, `| KR1 | Win 20 customers`: the texts right of the codes are what the codes say, whatever heads them. */
export function withNameBesideCodes(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  const codes = (column: RoleColumn, kind: "objective" | "key result"): number =>
    textsBelow(sheet, region, column.evidence.index).filter(
      (text) => text.length <= LONGEST_CODE && /\d/.test(text) && kindByPrefix(text) === kind,
    ).length;
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

function mayHoldNames({ role, meaning, evidence: { shape } }: RoleColumn): boolean {
  if (role !== undefined || (meaning && !meaning.isVague && !DESCRIBED.has(meaning.meaning))) return false;
  return shape.texts > 0.6 && shape.distinct >= 0.6 && shape.names < 0.5;
}
