import { HEALTH, STALENESS, VERDICT } from "./health";
import { UNSETTLED_DIRECTION } from "./quantity";
import { SETTING_KEYS, type SettingKey } from "./settings";

/**
 * Shows everything as `General` does, and stays with a frozen word wherever it is copied, so that it can be thawed and
 * taken away there: a word alone would not tell that it is ours.
 */
export const FROZEN_FORMAT = "General;General;General;@";

/** The names that we write into workbooks. Nothing else in the code spells them. */
export const OUR_HEADERS = {
  health: "Health",
  staleness: "Staleness",
  link: "Link",
  id: "OKR ID",
  direction: "Direction",
} as const;

export const OUR_SHEETS = {
  report: "OKR Report",
  links: "OKR Links",
  settings: "OKR Settings",
  log: "OKR Log",
  flags: "OKR Flags",
  scores: "OKR Scores",
} as const;

/** The named cell of each setting: asOf → `OKR_AsOf`. */
export const OUR_NAMES = Object.fromEntries(
  SETTING_KEYS.map((setting) => [setting, `OKR_${setting.charAt(0).toUpperCase()}${setting.slice(1)}`]),
) as Readonly<Record<SettingKey, string>>;

/** The columns that we add to a user's table. */
export const COLUMN_NAMES = ["direction", "health", "staleness", "link"] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Settings that a formula hands over together, as the range of their cells. */
export const OUR_RANGES = { pace: "OKR_Pace", late: "OKR_Late" } as const;

/** A formula of ours: it calls our functions, or says the same in plain Excel. */
export function isOurFormula(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  return callsOurFunction(formula) || isLinkFlag(formula) || plainFlagOf(formula) !== undefined;
}

/** A formula as we write it into a cell, told from one that somebody typed by our as-of name and by words of ours. */
export function isWrittenFormula(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  if (callsOurFunction(formula)) return namesAsOf(formula) || isDirectionFormula(formula);
  return isLinkFlag(formula) || plainFlagOf(formula) !== undefined;
}

/** Our formula for which way a row is to go; what somebody types asks our functions, and does not answer in our words. */
export function isDirectionFormula(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  if (formula.includes(`"${UNSETTLED_DIRECTION}"`)) return /STATEMENT\(/i.test(formula);
  return /(?:OKR\.|_xldudf_OKR_)DIRECTION\(.*\)="at most",/i.test(formula) && callsOurFunction(formula);
}

function namesAsOf(formula: string): boolean {
  return formula.toUpperCase().includes(OUR_NAMES.asOf.toUpperCase());
}

/** A formula that calls one of our functions, as typed or as stored by an Excel without the add-in. */
export function callsOurFunction(formula: string): boolean {
  return /(^|[^A-Za-z0-9_.])((_xll\.|_xludf\.)?OKR\.|_xldudf_OKR_)[A-Z]+\(/i.test(formula);
}

/** A word that only one of our rules spells. */
const PLAIN_MARKS = [
  { flag: "health", word: HEALTH.noTarget },
  { flag: "staleness", word: STALENESS.never },
  { flag: "link", word: VERDICT.greenTrap },
] as const;

/** Which flag a plain formula tells: it names our as-of day and spells a word that nobody else would; undefined for any other. */
export function plainFlagOf(formula: string): "health" | "staleness" | "link" | undefined {
  if (!namesAsOf(formula) || callsOurFunction(formula)) return undefined;
  return PLAIN_MARKS.find(({ word }) => formula.includes(`"${word}"`))?.flag;
}

/** The Link flag is plain Excel; it spells a verdict that nobody else would. */
function isLinkFlag(formula: string): boolean {
  return formula.includes("COUNTIFS(") && formula.includes(`"${VERDICT.guardrailBreached}"`);
}
