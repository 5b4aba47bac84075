import type { Subject, UnitKind } from "../vocabulary/metrics/metric";
import { findMetrics, findUnspacedMetrics, subjectOf, type Mention } from "./find-metrics";
import { mainMention } from "./main-mention";
import { measuredPart } from "./measured-part";
import { readAmounts, unitKindOf, unitsOf, type Amount } from "./read-units";
import { characterPairs, readWords, startsWithActivity, UNSPACED, type Word } from "./read-words";
import { fold } from "../text/stem-words";
import { wordBag, type WordBag } from "./word-bag";

/** A metric that a text is about. */
export interface NamedMetric {
  /** The metric's id, with whose number it is where that matters: `employee satisfaction`. */
  readonly id: string;
  readonly by: "name" | "cue";
  /** Whether the text says whose number it is, or everybody would assume it. */
  readonly subject: "said" | "assumed" | "not asked";
  /** The text's main metric comes first in it; the others are named on the way. */
  readonly rank: "main" | "aside";
  /** Other ids that the same words can mean. */
  readonly alternatives: number;
}

/** What is compared of a KPI's name or of a key result's sentence. */
export interface Measure {
  readonly metrics: readonly NamedMetric[];
  /** All words of substance. */
  readonly words: WordBag;
  /** The words that no metric's name accounts for. */
  readonly otherWords: WordBag;
  /** Numbers in it, which tell `Region 7` from `Region 17`. */
  readonly numbers: readonly string[];
  readonly units: ReadonlySet<UnitKind>;
  /** The numbers of a key result with what they count; a KPI has none. */
  readonly amounts: readonly Amount[];
  readonly activity: "own work" | "result";
}

/** How far from a metric's name the word may stand that says whose number it is. */
const SUBJECT_REACH = 4;

function subjectNear(mention: Mention, words: readonly Word[]): Subject | undefined {
  const [first = 0] = mention.at;
  const last = mention.at.at(-1) ?? first;
  for (const at of mention.at) {
    const subject = words[at] && subjectOf(words[at]);
    if (subject) return subject;
  }
  for (let distance = 1; distance <= SUBJECT_REACH; distance++) {
    for (const word of [words[first - distance], words[last + distance]]) {
      const subject = word && subjectOf(word);
      if (subject) return subject;
    }
  }
  return undefined;
}

function subjectIn(text: string | undefined): Subject | undefined {
  const subjects = new Set(
    readWords(text ?? "")
      .map(subjectOf)
      .filter((subject) => subject !== undefined),
  );
  return subjects.size === 1 ? [...subjects][0] : undefined;
}

interface Named {
  readonly mention: Mention;
  readonly rank: "main" | "aside";
}

function nameMetrics(
  { mention, rank }: Named,
  words: readonly Word[],
  context: string | undefined,
): readonly NamedMetric[] {
  const alternatives = mention.metrics.length - 1;
  return mention.metrics.map(({ id, subject: usual }) => {
    if (usual === undefined) return { id, by: mention.by, subject: "not asked", rank, alternatives };
    const said = subjectNear(mention, words);
    const subject = said ?? subjectIn(context) ?? usual;
    return { id: `${subject} ${id}`, by: mention.by, subject: said ? "said" : "assumed", rank, alternatives };
  });
}

function readText(
  text: string,
  context: string | undefined,
): Omit<Measure, "units" | "amounts" | "activity"> {
  const words = readWords(text);
  const mentions = findMetrics(words);
  const main = mainMention(mentions, words);
  const run = (fold(text).match(UNSPACED) ?? []).join("");
  const unspaced = findUnspacedMetrics(run);
  const named: readonly Named[] = [
    ...unspaced.map((mention, at): Named => ({ mention, rank: at === 0 ? "main" : "aside" })),
    ...mentions.map((mention): Named => ({
      mention,
      rank: mention === main && unspaced.length === 0 ? "main" : "aside",
    })),
  ];
  const used = new Set(mentions.flatMap((mention) => mention.at));
  const rest = unspaced.reduceRight(
    (left, { run: place }) =>
      place ? `${left.slice(0, place.start)} ${left.slice(place.start + place.length)}` : left,
    run,
  );
  return {
    numbers: words.filter(({ kind }) => kind === "number").map(({ stem }) => stem),
    metrics: named.flatMap((each) => nameMetrics(each, words, context)),
    words: wordBag([...words, ...characterPairs(run)]),
    otherWords: wordBag([
      ...words.filter((_, at) => !used.has(at)),
      ...rest.split(" ").flatMap(characterPairs),
    ]),
  };
}

/** A movement between two numbers is a result, whatever the sentence begins with. */
const FROM_TO = /\d\S*\s*(?:[a-z%]+\s*){0,2}(?:to|auf|a|à|para|naar|bis|→|->)\s*[^\s\d]?\d/;

/** Reads what a key result's sentence measures; the objective helps only to tell whose number it is. */
export function readKeyResult(text: string, objective: string | undefined): Measure {
  const part = measuredPart(text);
  const isOwnWork = startsWithActivity(part) && !FROM_TO.test(part);
  const activity = isOwnWork ? "own work" : "result";
  const amounts = readAmounts(part);
  return { ...readText(part, objective), units: unitsOf(amounts, []), amounts, activity };
}

/** Reads what a KPI's name says; its unit comes from its unit column, else from the metric that it is. */
export function readKpi(name: string, unit: string | undefined, owner: string | undefined): Measure {
  const stated = unitKindOf(unit);
  const kind = stated === "unknown" && name.includes("%") ? "share" : stated;
  const parts = name.split(/[()（）[\]]/).filter((part) => part.trim() !== "");
  const metrics = parts.length > 1 ? parts.flatMap((part) => readText(part, owner).metrics) : undefined;
  const whole = readText(name, owner);
  return {
    ...whole,
    metrics: metrics ?? whole.metrics,
    units: new Set([kind]),
    amounts: [],
    activity: "result",
  };
}
