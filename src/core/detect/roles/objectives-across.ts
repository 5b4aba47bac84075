import { kindByPrefix } from "../rows/level-words";
import { textsBelow } from "../rows/texts-below";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/** `KR 1`, `KR 2`, `KR 3` down the first column: so many of its cells at least. */
const SHARE_OF_CODES = 0.6;
const FEWEST_CODES = 2;
/** Part of the cells of the other columns that are sentences, not values. */
const SHARE_OF_SENTENCES = 0.5;

/** An objective heads each column, as it says itself or as the sentences below tell, and its key results stand below it; else undefined. */
export function objectivesAcross(
  sheet: Sheet,
  region: Region,
  [first, ...others]: readonly RoleColumn[],
): readonly RoleColumn[] | undefined {
  if (!first || others.length < 2) return undefined;
  const codes = textsBelow(sheet, region, first.evidence.index);
  const saying = codes.filter((text) => kindByPrefix(text) === "key result" && text.length <= LONGEST_CODE);
  const isCoded = saying.length >= FEWEST_CODES && saying.length / codes.length >= SHARE_OF_CODES;
  const areNamed = others.every(({ evidence: { header } }) => kindByPrefix(header) === "objective");
  if (!isCoded || !(areNamed || others.every(holdsSentences))) return undefined;
  return [withoutRole(first), ...others.map((column): RoleColumn => ({ ...column, role: "keyResult" }))];
}

function withoutRole({ evidence, meaning }: RoleColumn): RoleColumn {
  return { evidence, ...(meaning ? { meaning } : {}) };
}

/** `Key result 12`; a longer text is the key result itself. */
const LONGEST_CODE = 20;

function holdsSentences({ evidence: { shape, header } }: RoleColumn): boolean {
  return header !== "" && shape.filled > 0 && shape.sentences >= SHARE_OF_SENTENCES;
}
