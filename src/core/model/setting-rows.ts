import { REVIEW_SETTING_ROWS } from "./review-setting-rows";
import { cadence, day, days, review, share, type SettingRow } from "./setting-row";

/** Without these no formula of ours can stand. */
export const DAY_ROWS: readonly SettingRow[] = [
  day(
    "asOf",
    "As-of date",
    "Every flag says how things stood on this day. OKR Pulse renews it when you write flags; you may type any day.",
  ),
  day(
    "cycleStart",
    "Cycle start",
    "The first day of the period, for rows without a start date of their own.",
  ),
  day("cycleEnd", "Cycle end", "The last day of the period, for rows without a due date of their own."),
];

/** What the formulas of flags look at. The four of the pace stand together, since `OKR_Pace` is their range. */
export const FLAG_SETTING_ROWS: readonly SettingRow[] = [
  share(
    "onTrackShare",
    "On track from",
    "Share of the expected progress that is enough to be On track, or …",
  ),
  share("onTrackSlack", "On track within", "… points behind plan, as a share: 0.05 is five points."),
  share("atRiskShare", "At risk from", "Share of the expected progress that is enough to be At risk, or …"),
  share("atRiskSlack", "At risk within", "… points behind plan, as a share. Below both: Off track."),
  share(
    "tolerance",
    "Tolerance",
    "A level may miss its target by this share of it and be At risk. Targets from 95 % to 100 %: what is left to 100 %.",
  ),
  cadence(
    "updateKeyResult",
    "Key results every",
    "How often a key result is updated that has no rhythm of its own: weekly, monthly, or days.",
  ),
  cadence(
    "updateKpi",
    "KPIs every",
    "How often a KPI is updated that has no rhythm of its own: weekly, monthly, or days.",
  ),
  days("grace", "Days of grace", "So many days after its rhythm an update is Due, not yet Overdue."),
  days(
    "staleDays",
    "Stale after",
    "From so many days on a number that is past due is Stale, whatever its rhythm.",
  ),
];

/** What the formulas of the register look at. */
export const LINK_SETTING_ROWS: readonly SettingRow[] = [
  days(
    "reviewDays",
    "Review within",
    "So many days after a KPI left its band the review of its link is overdue.",
  ),
  review("kpiReview", "KPI reviews", "How long a review of a link holds, and how often KPIs are reviewed."),
];

/** Every row of `OKR Settings`, from the top. */
export const SETTING_ROWS: readonly SettingRow[] = [
  ...DAY_ROWS,
  ...FLAG_SETTING_ROWS,
  ...LINK_SETTING_ROWS,
  ...REVIEW_SETTING_ROWS,
];
