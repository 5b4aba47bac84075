import { remembered } from "./model/remembered";
import { guardsGrowth, saysGrowth } from "./link/growth";
import type { ObjectiveCase } from "./model/objective-case";
import type { Kpi } from "./model/kpi";
import type { LogLine } from "./model/log";
import type { Objective } from "./model/objective";
import type { DateSerial } from "./model/period";
import type { RowCase } from "./model/row-case";
import { sentenceOf } from "./parse/sentence";

/** What an objective is read with. */
export interface ObjectiveSources {
  /** Its key results, those of closed quarters too. */
  readonly rows: readonly RowCase[];
  /** The KPIs that are linked to those that are not closed. */
  readonly kpis: readonly Kpi[];
  /** The lines of the log that score it. */
  readonly scores: readonly LogLine[];
  readonly asOf: DateSerial;
}

/** An objective with what its key results tell of it. */
export function readObjectiveCase(objective: Objective, sources: ObjectiveSources): ObjectiveCase {
  const all = sources.rows;
  const rows = all.some(({ isClosed }) => isClosed) ? all.filter(({ isClosed }) => !isClosed) : all;
  const lastScored = lastScoreOf(rows, sources);
  const statedNumber = numberStatedBy(objective.name);
  const speaksOfGrowth = saysGrowth(objective.name);
  return {
    objective,
    rows,
    isClosed: all.length > 0 && rows.length === 0,
    isDated: rows.some(({ evidence }) => evidence.isDated),
    ...daysOf(rows),
    ...(lastScored !== undefined && { lastScored }),
    speaksOfGrowth,
    isGuarded: speaksOfGrowth && isGuarded(rows, sources),
    ...(statedNumber !== undefined && { statedNumber }),
  };
}

/** A key result without a day leaves the end open, so nobody can say that the objective is over. */
function daysOf(rows: readonly RowCase[]): Pick<ObjectiveCase, "start" | "due"> {
  const starts = rows.flatMap(({ start }) => start ?? []);
  const dues = rows.flatMap(({ due }) => due ?? []);
  return {
    ...(starts.length === rows.length && starts.length > 0 && { start: Math.min(...starts) }),
    ...(dues.length === rows.length && dues.length > 0 && { due: Math.max(...dues) }),
  };
}

function lastScoreOf(rows: readonly RowCase[], { scores, asOf }: ObjectiveSources): DateSerial | undefined {
  const updates = rows.flatMap(({ actual, evidence }) =>
    actual === undefined ? [] : (evidence.lastUpdate ?? []),
  );
  const logged = scores.filter(({ when }) => when <= asOf);
  const days = [...updates, ...logged.map(({ when }) => when)];
  return days.length === 0 ? undefined : Math.max(...days);
}

function isGuarded(rows: readonly RowCase[], { kpis }: ObjectiveSources): boolean {
  return [...rows.map(({ measure }) => measure), ...kpis].some(({ name }) => guardsGrowth(name));
}

/** `Objectif 1 :`, `O2.`, `Goal 3 –`: what only numbers the objectives is no number to reach. */
const LABEL = /^\s*\p{L}*[\s.#-]*\d+(?:[.,]\d+)*\s*[:.)\u2013\u2014-](?!\d)\s*/u;

/** `2.0 version`, `Version 3`, `v2.1`: what has come out, not how much of it. */
const RELEASE =
  /\b(?:versi[oó]n|version|vers[aã]o|versione|wersja|release|v)[\s.]?\d+(?:[.,]\d+)*\b|\b\d+(?:[.,]\d+)+ (?:version|release)\b/giu;

/** A number to reach, in the words of the text; labels, years, quarters, releases and names hold none. */
const numberStatedBy = remembered((objective): string | undefined => {
  const name = objective.replace(LABEL, "").replace(RELEASE, "");
  if (!/\d/.test(name)) return undefined;
  const { target, relativeChange, delta } = sentenceOf(name).reading ?? {};
  if (target === undefined && relativeChange === undefined && delta === undefined) return undefined;
  return /[$€£¥]?\s?\d[\d.,]*\s?(?:%|[kKmM]\b)?/.exec(name)?.[0].trim();
});
