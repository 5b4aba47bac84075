import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { sameIdKey } from "../model/register";
import { ofWorkbook } from "./finding-of";

/**
 * Links that have lost an end, with the words of what happened and what could be done. Those that only lost an id are
 * told together by `ids-lost`, with one way back for all.
 */
export function brokenLinks(cases: Cases): readonly Finding[] {
  const lost = new Set(cases.withoutId.map(({ id }) => sameIdKey(id)));
  const told = cases.broken.filter(({ pair: { link } }) =>
    [link.keyResultId, link.kpiId].every((id) => !lost.has(sameIdKey(id))),
  );
  return told.map(({ pair, registerAt }): Finding => {
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
