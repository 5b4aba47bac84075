import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";

/** Links that have lost an end, with the words of what happened and what could be done. */
export function brokenLinks(cases: Cases): readonly Finding[] {
  return cases.broken.map(({ pair, registerAt }): Finding => {
    const { link, keyResult, kpi, trouble } = pair;
    const [keyResultName, kpiName] = [link.keyResultName || link.keyResultId, link.kpiName || link.kpiId];
    const at = keyResult?.at ?? kpi?.at ?? registerAt;
    const owner = keyResult?.owner ?? kpi?.owner;
    return {
      ...ofWorkbook(cases, {
        rule: "broken-link",
        severity: "act",
        sentence: `The link between "${keyResultName}" and "${kpiName}" is broken. ${trouble ?? "One of its rows shows an error."}`,
        next: "Open Links, choose the row that is meant, or remove the link.",
        action: "open-links",
      }),
      subject: "key-result",
      ...(at && { at }),
      ...(registerAt && { cells: [registerAt] }),
      ...(owner !== undefined && { owner }),
    };
  });
}
