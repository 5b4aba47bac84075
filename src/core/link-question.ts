import type { LinkQuestion } from "./answer/evaluate-link";
import type { Health } from "./model/health";
import type { LinkDays } from "./model/link";
import type { DateSerial } from "./model/period";
import type { Settings } from "./model/settings";

/** The healths of both ends; absent where an end is not assessed. */
export interface LinkHealths {
  readonly keyResult: Health | undefined;
  readonly kpi: Health | undefined;
}

/**
 * The question that a row of the register asks of `=OKR.LINK()`, exactly as its formula does. Linking is the first look,
 * so nothing counts from before it.
 */
export function linkQuestion(
  { relation, outSince, linkedOn, reviewed }: LinkDays,
  healths: LinkHealths,
  { settings, asOf }: { readonly settings: Settings; readonly asOf: DateSerial },
): LinkQuestion {
  return {
    keyResultHealth: healths.keyResult,
    kpiHealth: healths.kpi,
    relation,
    outSince: outSince === undefined ? undefined : Math.max(outSince, linkedOn ?? outSince),
    reviewed,
    asOf,
    within: settings.reviewDays,
    again: settings.kpiReview,
  };
}
