import type { LinkedPair } from "../../core/model/assessment";
import { groupBy } from "../../core/model/group-by";
import { LINKS_WORDS } from "./links-words";

/** Links of which the same is to be said, and what they have in common. */
export interface LinkGroup {
  readonly name: string;
  readonly pairs: readonly LinkedPair[];
}

/** Broken links by the sheet of the side that is left; those that lost both stand together. */
export function brokenGroups(pairs: readonly LinkedPair[]): readonly LinkGroup[] {
  const sheets = groupBy(pairs, ({ keyResult, kpi }) => (keyResult ?? kpi)?.at.sheet ?? "");
  return [...sheets].map(([sheet, own]) => ({
    name: sheet === "" ? LINKS_WORDS.lostBoth(own.length) : LINKS_WORDS.lostSide(own.length, sheet),
    pairs: own,
  }));
}

/** Links that hold while a row of theirs is out of sight, by where that is. */
export function restingGroups(pairs: readonly LinkedPair[]): readonly LinkGroup[] {
  return [...groupBy(pairs, ({ rests }) => rests)].map(([, own]) => ({
    name: LINKS_WORDS.resting(own.length),
    pairs: own,
  }));
}
