import { linkSources, rowReadings, worstVerdicts } from "./link-sources";
import { rowAnswers } from "./row-answers";
import { canBeAsked } from "./model/register";
import type { Review } from "./model/review";
import type { FlagSources } from "./plan/flags/flags-choice";
import { linkFlag } from "./plan/links/link-flag";
import { linksAfter } from "./plan/links/plan-links";

/** What the flags need beside the review: what each row's own words say, and the register of links if there is one. */
export function flagSources(review: Review): FlagSources {
  const own = { readings: rowReadings(review), answersOf: rowAnswers(review) };
  const { register } = review.ours;
  return !canBeAsked(register)
    ? own
    : {
        ...own,
        link: linkFlag(register, worstVerdicts(review), review.settings),
        linksAfter: (written) => linksAfter(review, written, linkSources(review)),
      };
}
