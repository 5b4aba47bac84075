import { assessMeasures } from "./assess-measures";
import { flagSources } from "./flag-sources";
import { linkSources } from "./link-sources";
import { cellAt, gridOf } from "./model/grid";
import { OUR_NAMES, OUR_RANGES, OUR_WORDS, plainFlagOf } from "./model/marks";
import { FLAG_WORDS } from "./model/own-words";
import type { Review } from "./model/review";
import { SETTING_KEYS, type SettingRange, type Settings } from "./model/settings";
import type { PlannedCell, WritePlan } from "./model/write-plan";
import { plainSources } from "./plain-sources";
import { mergedPlan } from "./plan/keep/merge-plans";
import type { WantedValues } from "./plan/keep/plan-all-settings";
import { planFollow } from "./plan/keep/plan-follow";
import { planPlainFormulas } from "./plan/keep/plan-plain-formulas";
import { writeSteps } from "./plan/steps/own-column-steps";

/**
 * A plan for settings together with the formulas of ours that are to name the cells that it adds, so that from then on
 * changing a cell changes every flag. Frozen words and what was typed over a flag stay.
 */
export function settingsFollowed(review: Review, plan: WritePlan, values: WantedValues = {}): WritePlan {
  const settings = settingsAfter(review.settings, plan, values);
  if (!settings) return plan;
  const asOf = typeof values.asOf === "number" ? values.asOf : review.asOf;
  const assessments = assessMeasures(review.scorecard, settings, asOf);
  const later: Review = { ...review, settings, asOf, assessments };
  const formulas = plansOfFormulas(later).map((one) => onlyFormulas(later, one));
  return mergedPlan([plan, ...formulas], "Write", plan.title);
}

/** The settings as formulas may name them once the plan is written; undefined where it adds none. */
function settingsAfter(settings: Settings, { steps }: WritePlan, values: WantedValues): Settings | undefined {
  const defined = new Set(steps.flatMap((step) => (step.kind === "define name" ? [step.name] : [])));
  if (defined.size === 0) return undefined;
  const ranges = (Object.keys(OUR_RANGES) as SettingRange[]).filter((range) =>
    defined.has(OUR_RANGES[range]),
  );
  const words = Object.fromEntries(FLAG_WORDS.map(({ word }) => [word, word]));
  return {
    ...settings,
    ...values,
    named: [...settings.named, ...SETTING_KEYS.filter((setting) => defined.has(OUR_NAMES[setting]))],
    ranges: [...settings.ranges, ...ranges],
    words: defined.has(OUR_WORDS) ? words : settings.words,
  } as Settings;
}

function plansOfFormulas(later: Review): readonly WritePlan[] {
  const plain = later.workbook.grids.flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.flatMap(({ formula = "" }) => (plainFlagOf(formula) ? [formula] : []))),
  );
  if (plain.length === 0) return [planFollow(later, flagSources(later), linkSources(later))];
  const dialect = plain.some((formula) => formula.includes("LET(")) ? "modern" : "classic";
  return [planPlainFormulas(later, dialect, plainSources(later))];
}

/** Of a plan for everything of ours, the formulas that stand and would be spelled otherwise. */
function onlyFormulas({ workbook }: Review, plan: WritePlan): WritePlan {
  const isStanding = ({ at, becomes }: PlannedCell) => {
    const grid = gridOf(workbook.grids, at.sheet);
    const isFormula = typeof becomes === "string" && becomes.startsWith("=");
    return isFormula && grid !== undefined && cellAt(grid, at.row, at.column).formula !== undefined;
  };
  const groups = plan.groups
    .map((group) => ({ ...group, cells: group.cells.filter(isStanding) }))
    .filter(({ cells }) => cells.length > 0);
  const steps = groups.flatMap(({ cells }) => {
    const grid = gridOf(workbook.grids, cells[0]?.at.sheet ?? "");
    return grid ? writeSteps(grid, [...cells].sort(byColumn)) : [];
  });
  return { ...plan, steps, groups };
}

/** Neighbours below each other are written as one. */
function byColumn({ at: one }: PlannedCell, { at: other }: PlannedCell): number {
  return one.column - other.column || one.row - other.row;
}
