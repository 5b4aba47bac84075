import { VERDICT } from "../model/health";
import type { Finding } from "../model/finding";
import type { Review } from "../model/review";

/** A link that has lost an end, with the words of what happened and what could be done. */
export function brokenLinks({ links }: Review): readonly Finding[] {
  return links
    .filter(({ verdict }) => verdict === VERDICT.brokenLink)
    .map(({ link, keyResult, kpi, trouble }): Finding => {
      const [keyResultName, kpiName] = [link.keyResultName || link.keyResultId, link.kpiName || link.kpiId];
      const at = keyResult?.at ?? kpi?.at;
      const owner = keyResult?.owner ?? kpi?.owner;
      return {
        rule: "broken-link",
        severity: "act",
        message: `The link between "${keyResultName}" and "${kpiName}" is broken. ${trouble ?? "One of its rows shows an error."}`,
        ...(at && { at }),
        ...(owner !== undefined && { owner }),
        nextStep: "Open Links, choose the row that is meant, or remove the link.",
      };
    });
}
