import { count, days, month, review, share, term, type SettingRow } from "./setting-row";

/** What only the pane and the report look at. */
export const REVIEW_SETTING_ROWS: readonly SettingRow[] = [
  review("okrReview", "OKR reviews", "How often the objectives are reviewed."),
  review("question", "Goal or number", "How often it is asked whether a KPI still serves its goal."),
  month(
    "yearStart",
    "Year starts in",
    "The first month of the fiscal year, 1 to 12; quarters are counted from it.",
  ),
  days("unmovedDays", "Not moved for", "From so many days without a change a number is named."),
  count("keyResultsFewest", "Key results, fewest", "An objective with fewer has too few."),
  count("keyResultsGood", "Key results, good", "An objective with more has many."),
  count("keyResultsMost", "Key results, most", "An objective with more has too many."),
  count("measuresLean", "Numbers, lean", "Numbers for each objective below which a plan is lean."),
  count("measuresHeavy", "Numbers, heavy", "From so many numbers for each objective on, a plan is heavy."),
  count("measuresBinder", "Numbers, binder", "From so many on, it is a binder that nobody keeps up."),
  count("ownerFew", "Owner, few", "Up to so many numbers an owner has few."),
  count("ownerMany", "Owner, many", "From so many numbers on an owner has many."),
  share("activityShare", "Activities", "From this share of the key results on, the plan lists things to do."),
  share("confidenceLow", "Low confidence", "Below it, a key result that is On track is named all the same."),
  share(
    "fadingShare",
    "Fading",
    "At most this share of the updates of the four weeks before: the rhythm fades.",
  ),
  count("trendPoints", "Trend", "So many values in a row show a direction."),
  days("coverageDays", "Coverage", "The days in which a number is to be scored at least once."),
  days("driftDays", "Drift", "A KPI that is Off track for so long is worth an objective."),
  share("successCommitted", "Success, committed", "The score from which a committed key result succeeded."),
  share("successStretch", "Success, stretch", "The score from which a stretch key result succeeded."),
  share("stretchLow", "Stretch from", "Stretch goals end between this"),
  share("stretchHigh", "Stretch to", "and this,"),
  share("stretchMargin", "Stretch margin", "give or take this; beyond it they were too easy or too hard."),
  count("linesMost", "Lines", "More findings of one kind in one table are told in one line."),
  term(
    "termObjective",
    "Objective",
    "What you call an objective, in every sentence that we write. Several of them, if not with an s: Ziel|Ziele.",
  ),
  term("termKeyResult", "Key result", "What you call a key result, one or one|several."),
  term("termKpi", "KPI", "What you call a KPI, one or one|several."),
];
