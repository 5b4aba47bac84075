import { midSentence } from "./said-here";
import type { Settings } from "./settings";
import type { MeasureKind } from "./today";

/** What a company calls one of its things, and several of them. */
interface Term {
  readonly one: string;
  readonly many: string;
}

/** A cell holds one word, or two with a bar between them: `KPI` → KPI, KPIs; `Ziel|Ziele` → Ziel, Ziele. */
export function termOf(typed: string): Term {
  const [one = "", many = ""] = typed.split("|").map((word) => word.trim());
  if (one === "") return { one: many, many };
  return { one, many: many === "" ? `${one}s` : many };
}

/** The company's terms with a capital where they have one, as headings begin: `Key result`, `Key results`. */
export function headingTerms({ termKeyResult, termKpi, termObjective }: TermSettings) {
  const [keyResult, kpi, objective] = [termOf(termKeyResult), termOf(termKpi), termOf(termObjective)];
  return {
    keyResult: keyResult.one,
    keyResults: keyResult.many,
    kpi: kpi.one,
    kpis: kpi.many,
    objective: objective.one,
    objectives: objective.many,
  };
}

export type Terms = ReturnType<typeof headingTerms>;
type TermSettings = Pick<Settings, "termKeyResult" | "termKpi" | "termObjective">;

/** The same in the middle of a sentence: `key result`; a company's own word stays as it is typed, as nouns of German must. */
export function terms(settings: TermSettings): Terms {
  const heading = headingTerms(settings);
  const said = (term: keyof Terms) =>
    OURS[heading[term].toLowerCase()] ? midSentence(heading[term]) : heading[term];
  return {
    keyResult: said("keyResult"),
    keyResults: said("keyResults"),
    kpi: said("kpi"),
    kpis: said("kpis"),
    objective: said("objective"),
    objectives: said("objectives"),
  };
}

/** What a row of a kind is called, and several of them, in the middle of a sentence. */
export function nounsOf(
  settings: TermSettings,
  kind: MeasureKind | "objective",
): readonly [one: string, many: string] {
  const { keyResult, keyResults, kpi, kpis, objective, objectives } = terms(settings);
  const nouns = {
    "key result": [keyResult, keyResults],
    kpi: [kpi, kpis],
    objective: [objective, objectives],
  } as const;
  return nouns[kind];
}

const OURS: Readonly<Record<string, keyof Terms>> = {
  "key result": "keyResult",
  "key results": "keyResults",
  kpi: "kpi",
  kpis: "kpis",
  objective: "objective",
  objectives: "objectives",
};

/**
 * One of ours with its article, a company's own word without: whether `Ergebnis`, `Umsatzziel` or `MBO` takes "a" or "an"
 * nobody can tell from its letters. `KPI` → `a KPI`, `Kennzahl` → `Kennzahl`.
 */
export function withArticle(term: string): string {
  if (!OURS[term.toLowerCase()]) return term;
  return `${/^[aeiou]/i.test(term) ? "an" : "a"} ${term}`;
}

/** A sentence of ours, without anybody's names in it, in the company's terms: `Key results` → `Ergebnisse`. */
export function inTerms(settings: TermSettings, sentence: string): string {
  const [own, heading] = [terms(settings), headingTerms(settings)];
  return sentence.replace(TERM, (words, article: string | undefined, word: string, place: number) => {
    const term = OURS[word.toLowerCase()];
    if (term === undefined) return words;
    if (article !== undefined && OURS[own[term].toLowerCase()]) return `${article} ${own[term]}`;
    return place === 0 ? heading[term] : own[term];
  });
}

const TERM = /\b(?:(an?) )?(KPIs?|key results?|objectives?)\b/gi;
