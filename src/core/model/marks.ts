import { HEALTH, NO_PROGRESS, STALENESS, VERDICT } from "./health";
import { UNSETTLED_DIRECTION } from "./quantity";
import { SETTING_KEYS, type SettingKey } from "./settings";

/**
 * Shows everything as `General` does, and stays with a frozen word wherever it is copied, so that it can be thawed and
 * taken away there: a word alone would not tell that it is ours.
 */
export const FROZEN_FORMAT = "General;General;General;@";
/** How a share looks in a column of ours, and the same with the mark of a frozen one. */
export const PERCENT_FORMAT = "0%";
const FROZEN_PERCENT = "0%;-0%;0%;@";

/** The names that we write into workbooks. Nothing else in the code spells them. */
export const OUR_HEADERS = {
  health: "Health",
  staleness: "Staleness",
  progress: "Progress",
  owner: "Ownership",
  link: "Link",
  id: "OKR ID",
  direction: "Direction",
  cut: "Cut list",
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
export const COLUMN_NAMES = ["direction", "health", "staleness", "progress", "owner", "link", "cut"] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** What stands in the column of the cut list beside each KPI on it; no heading of ours, or each would begin a column. */
export const CUT_WORD = "Could go";

/** The number format of a column of ours, as it is written and as it is frozen. */
export function formatOfColumn(name: ColumnName | undefined): {
  readonly live: string;
  readonly frozen: string;
} {
  // A word that no formula stands behind, so that only its mark tells it from a user's own.
  if (name === "cut") return { live: FROZEN_FORMAT, frozen: FROZEN_FORMAT };
  return name === "progress"
    ? { live: PERCENT_FORMAT, frozen: FROZEN_PERCENT }
    : { live: "General", frozen: FROZEN_FORMAT };
}

/** Whether a cell carries the mark that Freeze leaves. */
export function isFrozenFormat(numberFormat: string | undefined): boolean {
  return numberFormat === FROZEN_FORMAT || numberFormat === FROZEN_PERCENT;
}

/** Our words for flags and the workbook's own beside them, as two columns. */
export const OUR_WORDS = "OKR_Words";

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
  if (callsOurFunction(formula))
    return (
      namesAsOf(formula) ||
      isDirectionFormula(formula) ||
      isProgressFormula(formula) ||
      isOwnerFormula(formula)
    );
  return isLinkFlag(formula) || plainFlagOf(formula) !== undefined;
}

/** A flag in plain Excel spells our word, too, and asks `ISNUMBER(`. */
const ASKS_OUR_FUNCTION = /(?:OKR\.|_xldudf_OKR_)(?:STATEMENT|DIRECTION|NUMBER)\(/i;

/** Our formula for which way a row is to go; what somebody types asks our functions, and does not answer in our words. */
export function isDirectionFormula(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  if (formula.includes(`"${UNSETTLED_DIRECTION}"`)) return ASKS_OUR_FUNCTION.test(formula);
  if (!callsOurFunction(formula)) return false;
  return (
    /(?:OKR\.|_xldudf_OKR_)DIRECTION\(.*\)="at (?:mo|lea)st",/i.test(formula) ||
    /NUMBER\(1\),"(?:at (?:mo|lea)st|(?:in|de)crease)"\)/i.test(formula)
  );
}

/** Our formula for how far a row has come: it spells our word for what is not known. */
export function isProgressFormula(formula: string | undefined): boolean {
  if (formula?.includes(`"${NO_PROGRESS}"`) !== true) return false;
  return /(?:OKR\.|_xldudf_OKR_)PROGRESS\(/i.test(formula);
}

/** Our formula for whether one person owns a row: it hands a blank cell over as we do. */
export function isOwnerFormula(formula: string | undefined): boolean {
  return formula !== undefined && /(?:OKR\.|_xldudf_OKR_)OWNER\(IF\(.+="",/i.test(formula);
}

function namesAsOf(formula: string): boolean {
  return formula.toUpperCase().includes(OUR_NAMES.asOf.toUpperCase());
}

/** A formula that calls one of our functions, as typed or as stored by an Excel without the add-in. */
export function callsOurFunction(formula: string): boolean {
  return /(^|[^A-Za-z0-9_.])((_xll\.|_xludf\.)?OKR\.|_xldudf_OKR_)[A-Z]+\(/i.test(formula);
}

/**
 * `[Book1.xlsx]Sheet!A1`, `'C:\\[Book1.xlsx]OKR Links'!$K:$K`, `Book1.xlsx!OKR_AsOf`, or `[1]!OKR_AsOf` as a file keeps it;
 * `[2]!_xldudf_OKR_…` is a function as an Excel without the add-in spells it.
 */
const OF_ANOTHER_WORKBOOK = /(?:\[[^[\]@#]+\][^[\]!(),="<>&]*|\.xl[a-z]{1,2}'?)!(?!_xl|OKR\.)/i;

/** Whether a formula of ours, which never does so, reads another workbook: its sheet was moved or copied from there. */
export function readsAnotherWorkbook(formula: string | undefined): boolean {
  return formula !== undefined && OF_ANOTHER_WORKBOOK.test(formula);
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
