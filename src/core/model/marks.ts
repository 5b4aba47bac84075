import { VERDICT } from "./health";

/** The names that we write into workbooks. Nothing else in the code spells them. */
export const OUR_HEADERS = {
  health: "Health",
  staleness: "Staleness",
  link: "Link",
  id: "OKR ID",
  direction: "Direction",
} as const;

export const OUR_SHEETS = {
  links: "OKR Links",
  settings: "OKR Settings",
  log: "OKR Log",
  flags: "OKR Flags",
} as const;

export const OUR_NAMES = {
  asOf: "OKR_AsOf",
  cycleStart: "OKR_CycleStart",
  cycleEnd: "OKR_CycleEnd",
} as const;

/** A formula that calls one of our functions, as typed or as stored by an Excel without the add-in; or a Link flag. */
export function isOurFormula(formula: string | undefined): boolean {
  if (formula === undefined) return false;
  return /(^|[^A-Za-z0-9_.])(OKR\.|_xldudf_OKR_)[A-Z]+\(/i.test(formula) || isLinkFlag(formula);
}

/** The Link flag is plain Excel; it spells a verdict that nobody else would. */
function isLinkFlag(formula: string): boolean {
  return formula.includes("COUNTIFS(") && formula.includes(`"${VERDICT.guardrailBreached}"`);
}
