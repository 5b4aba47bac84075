import type { HeaderWords } from "../../vocabulary/header-words";
import { HEADER_LANGUAGES } from "../../vocabulary/header-languages";
import { wordList } from "./heading-lexicon";

function collect(choose: (language: HeaderWords) => string): ReadonlySet<string> {
  return new Set(HEADER_LANGUAGES.flatMap((language) => wordList(choose(language))));
}

/** Words in the cells, normalised, of all languages. */
export const STATUS_WORDS = collect(({ values }) => Object.values(values.status).join(","));
export const CADENCE_WORDS = collect(({ values }) => values.cadence);
export const TOTAL_WORDS = collect(({ values }) => values.total);
export const OBJECTIVE_WORDS = collect(({ values }) => values.objective);
export const KEY_RESULT_WORDS = collect(({ values }) => values.keyResult);
export const INITIATIVE_WORDS = collect(({ values }) => values.initiative);
export const NOTE_WORDS = collect(({ values }) => values.note);
/** What Excel writes over pivot tables. */
export const PIVOT_LABELS = collect(({ pivots }) => pivots ?? "");
/** Two words that name no period: `set the`, `days ago`. */
export const NO_PERIODS = collect(({ noPeriods }) => noPeriods ?? "");
/** Words in titles and sheet names. */
export const KPI_TITLES = collect(({ titles }) => titles.kpi);
export const OKR_TITLES = collect(({ titles }) => titles.okr);
export const LOOK_ALIKE_TITLES = collect(({ titles }) => titles.lookAlike);
export const OBJECTIVE_TITLES = collect(({ titles }) => titles.objectives);
export const DASHBOARD_TITLES = collect(({ titles }) => titles.dashboard);
/** Words in the names of measures and at the beginning of goals. */
export const MEASURE_WORDS = collect(({ names }) => names.measures);
export const GOAL_VERBS = collect(({ names }) => names.goals);
