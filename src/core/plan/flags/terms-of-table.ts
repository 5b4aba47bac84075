import { isBlank } from "../../model/cell";
import { rememberedOf } from "../../model/remembered";
import { PERCENT_TARGETS } from "../../model/thresholds";
import { healthTerms } from "../../formula/health-terms";
import type { FlagTable } from "./flag-table";

/** `99.5 %` or `100%` anywhere in a text. */
const PERCENT_IN_WORDS = /(^|\D)(9[5-9]([.,]\d+)?|100)\s*%/;
/** A text that is such a share itself, as in a column formatted as text: `0.98`, `>= 0,95`. */
const SHARE_AS_TEXT = /^[^\d.,]*(0?[.,]9[5-9]\d*|1([.,]0+)?)\s*$/;

type Terms = ReturnType<typeof healthTerms>;

/** What settings and targets of a table add to the question of each row; found once, since every row asks. */
export const termsOfTable = rememberedOf((source: FlagTable): Terms =>
  healthTerms(source.review.settings, hasPercentTargets(source)),
);

/** Whether any target lies from 95 % to 100 %, where a tenth would be far too loose. */
function hasPercentTargets({ measures, sources }: FlagTable): boolean {
  return [...measures.values()].some(({ key, inputs, fullProgress, bands, scales }) => {
    // Progress is no level, and bands bring their own tolerance.
    if (fullProgress !== undefined || bands) return false;
    const target = isBlank(inputs.target) ? sources.readings.get(key)?.target : inputs.target;
    if (typeof target === "number") {
      const share = target / (scales?.target ?? 1);
      return share >= PERCENT_TARGETS.from && share <= PERCENT_TARGETS.to;
    }
    return typeof target === "string" && (PERCENT_IN_WORDS.test(target) || SHARE_AS_TEXT.test(target));
  });
}
