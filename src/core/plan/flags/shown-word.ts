import { calledHere } from "../../model/own-words";
import { NO_PROGRESS } from "../../model/health";
import type { Cases } from "../../model/cases";
import { rememberedOf } from "../../model/remembered";
import { CUT_WORD, type ColumnName } from "../../model/marks";
import type { FlagTable } from "./flag-table";

const keysToCut = rememberedOf(({ cutList }: Cases) => new Set(cutList.map(({ row }) => row.measure.key)));

type Shown = string | number | undefined;

const SHOWN: Readonly<Record<ColumnName, (source: FlagTable, key: string) => Shown>> = {
  direction: ({ sources }, key) => sources.readings.get(key)?.direction ?? "",
  health: ({ review }, key) => review.assessments.get(key)?.health,
  staleness: ({ review }, key) => review.assessments.get(key)?.staleness,
  progress: ({ sources }, key) => sources.answersOf && (sources.answersOf(key)?.progress ?? NO_PROGRESS),
  owner: ({ sources }, key) => sources.answersOf?.(key)?.ownership,
  cut: ({ review: { cases } }, key) => (keysToCut(cases).has(key) ? CUT_WORD : ""),
  link: ({ sources }, key) => sources.link?.shows.get(key) ?? "",
};

/** What the formula of a row will show; undefined where nobody has asked. */
export function shownWord(source: FlagTable, name: ColumnName, key: string): Shown {
  const word = SHOWN[name](source, key);
  return name === "direction" ? word : calledHere(source.review.settings.words, word);
}
